package io.github.culturekit.model.intervention;

import io.github.culturekit.model.intervention.StandardError.Known;
import io.github.culturekit.model.intervention.StandardError.Reason;
import io.github.culturekit.model.intervention.StandardError.Source;
import io.github.culturekit.model.intervention.StandardError.Unknown;
import java.util.Optional;
import java.util.function.DoubleUnaryOperator;

/** Conversions to a standardised mean difference; formulae and sources stand at {@link StandardError}. */
final class EffectConversion {

    private static final double Z_975 = 1.959963984540054;
    private static final double LOGISTIC = Math.sqrt(3) / Math.PI;
    private static final int FEWEST_PARTICIPANTS = 10;

    private EffectConversion() {}

    static Optional<StandardisedDifference> of(EffectSize effect) {
        return switch (effect.getMetric()) {
            case COHENS_D, HEDGES_G -> Optional.of(difference(effect));
            case CORRELATION, CORRECTED_CORRELATION -> correlation(effect);
            case ODDS_RATIO -> Optional.of(oddsRatio(effect));
            case RELATIVE_RISK, PERCENT_CHANGE -> Optional.empty();
        };
    }

    private static StandardisedDifference difference(EffectSize effect) {
        double value = effect.getValue();
        boolean corrected = effect.getMetric() == EffectMetric.HEDGES_G;
        StandardError error = hasInterval(effect)
                ? fromInterval(effect, DoubleUnaryOperator.identity(), 1)
                : fromParticipants(effect, n -> corrected ? errorOfG(value, n) : errorOfD(value, n));
        return new StandardisedDifference(value, error);
    }

    private static Optional<StandardisedDifference> correlation(EffectSize effect) {
        double r = effect.getValue();
        double unexplained = 1 - r * r;
        double value = 2 * r / Math.sqrt(unexplained);
        if (!Double.isFinite(value)) {
            return Optional.empty();
        }
        double slope = 2 / (unexplained * Math.sqrt(unexplained)); // square root of 4 / (1 - r^2)^3
        boolean corrected = effect.getMetric() == EffectMetric.CORRECTED_CORRELATION;
        StandardError error;
        if (hasInterval(effect)) {
            error = corrected
                    ? fromInterval(effect, DoubleUnaryOperator.identity(), slope)
                    : fromInterval(effect, EffectConversion::fisherZ, slope * unexplained);
        } else {
            error = corrected
                    ? withoutInterval(effect)
                    : fromParticipants(effect, n -> slope * unexplained / Math.sqrt(n - 1));
        }
        return Optional.of(new StandardisedDifference(value, error));
    }

    private static StandardisedDifference oddsRatio(EffectSize effect) {
        StandardError error = hasInterval(effect) ? fromInterval(effect, Math::log, LOGISTIC) : withoutInterval(effect);
        return new StandardisedDifference(Math.log(effect.getValue()) * LOGISTIC, error);
    }

    private static boolean hasInterval(EffectSize effect) {
        return effect.getLower().isPresent();
    }

    /** Half the interval on its own scale in units of the normal's 97.5% point, times the way from there to d. */
    private static StandardError fromInterval(EffectSize effect, DoubleUnaryOperator scale, double slope) {
        double lower = scale.applyAsDouble(effect.getLower().orElseThrow());
        double upper = scale.applyAsDouble(effect.getUpper().orElseThrow());
        double error = (upper - lower) / (2 * Z_975) * slope;
        return error > 0 && Double.isFinite(error)
                ? new Known(error, Source.INTERVAL)
                : new Unknown(Reason.INTERVAL_WITHOUT_WIDTH);
    }

    private static StandardError fromParticipants(EffectSize effect, DoubleUnaryOperator errorOfParticipants) {
        if (effect.getParticipants().isEmpty()) {
            return new Unknown(Reason.NOT_REPORTED);
        }
        int participants = effect.getParticipants().get();
        return participants < FEWEST_PARTICIPANTS
                ? new Unknown(Reason.TOO_FEW_PARTICIPANTS)
                : new Known(errorOfParticipants.applyAsDouble(participants), Source.PARTICIPANTS);
    }

    private static StandardError withoutInterval(EffectSize effect) {
        return new Unknown(effect.getParticipants().isPresent() ? Reason.NEEDS_INTERVAL : Reason.NOT_REPORTED);
    }

    private static double errorOfD(double d, double n) {
        return Math.sqrt(4 / n + d * d / (2 * n));
    }

    private static double errorOfG(double g, double n) {
        double correction = 1 - 3 / (4 * (n - 2) - 1);
        return correction * errorOfD(g / correction, n);
    }

    private static double fisherZ(double r) {
        return 0.5 * Math.log((1 + r) / (1 - r));
    }
}
