package io.github.culturekit.model.intervention;

import io.github.culturekit.model.intervention.StandardError.Known;
import io.github.culturekit.model.intervention.StandardError.Reason;
import io.github.culturekit.model.intervention.StandardError.Source;
import io.github.culturekit.model.intervention.StandardError.Unknown;
import java.util.function.DoubleUnaryOperator;

/** The standard error of an effect in its source's metric; formulae and sources stand at {@link StandardError}. */
final class SourceError {

    private static final double Z_975 = 1.959963984540054;
    private static final int FEWEST_PARTICIPANTS = 10;

    private SourceError() {}

    /** On the scale on which the metric's errors are taken: the logarithm for a ratio or a percent change. */
    static StandardError of(EffectSize effect) {
        double value = effect.getValue();
        boolean interval = effect.getLower().isPresent();
        return switch (effect.getMetric()) {
            case COHENS_D ->
                interval ? fromInterval(effect, x -> x, 1) : fromParticipants(effect, n -> errorOfD(value, n));
            case HEDGES_G ->
                interval ? fromInterval(effect, x -> x, 1) : fromParticipants(effect, n -> errorOfG(value, n));
            case CORRELATION -> {
                double unexplained = 1 - value * value;
                yield interval
                        ? fromInterval(effect, SourceError::fisherZ, unexplained)
                        : fromParticipants(effect, n -> unexplained / Math.sqrt(n - 1));
            }
            case CORRECTED_CORRELATION -> interval ? fromInterval(effect, x -> x, 1) : withoutInterval(effect);
            case ODDS_RATIO, RELATIVE_RISK, PERCENT_CHANGE ->
                interval
                        ? fromInterval(
                                effect, x -> ErrorScale.of(effect.getMetric()).to(x), 1)
                        : withoutInterval(effect);
        };
    }

    /** The same error after a step with this slope. */
    static StandardError times(StandardError error, double slope) {
        return error instanceof Known known ? known(known.value() * slope, known.source()) : error;
    }

    /** Half the interval on its own scale in units of the normal's 97.5% point, times the way from there. */
    private static StandardError fromInterval(EffectSize effect, DoubleUnaryOperator scale, double slope) {
        double lower = scale.applyAsDouble(effect.getLower().orElseThrow());
        double upper = scale.applyAsDouble(effect.getUpper().orElseThrow());
        return known((upper - lower) / (2 * Z_975) * slope, Source.INTERVAL);
    }

    private static StandardError fromParticipants(EffectSize effect, DoubleUnaryOperator errorOfParticipants) {
        if (effect.getParticipants().isEmpty()) {
            return new Unknown(Reason.NOT_REPORTED);
        }
        int participants = effect.getParticipants().get();
        return participants < FEWEST_PARTICIPANTS
                ? new Unknown(Reason.TOO_FEW_PARTICIPANTS)
                : known(errorOfParticipants.applyAsDouble(participants), Source.PARTICIPANTS);
    }

    private static StandardError known(double error, Source source) {
        return error > 0 && Double.isFinite(error)
                ? new Known(error, source)
                : new Unknown(Reason.INTERVAL_WITHOUT_WIDTH);
    }

    private static StandardError withoutInterval(EffectSize effect) {
        return new Unknown(effect.getParticipants().isPresent() ? Reason.NEEDS_INTERVAL : Reason.NOT_REPORTED);
    }

    private static double errorOfD(double d, double n) {
        return Math.sqrt(4 / n + d * d / (2 * n));
    }

    private static double errorOfG(double g, double n) {
        double correction = ConversionTerms.correction(n);
        return correction * errorOfD(g / correction, n);
    }

    private static double fisherZ(double r) {
        return 0.5 * Math.log((1 + r) / (1 - r));
    }
}
