package io.github.culturekit.model.intervention;

import java.util.Optional;

/** Conversions to a standardised mean difference; formulae and sources stand at {@link StandardError}. */
final class DifferenceConversion {

    private DifferenceConversion() {}

    static Optional<StandardisedDifference> of(EffectSize effect) {
        return switch (effect.getMetric()) {
            case COHENS_D, HEDGES_G ->
                Optional.of(new StandardisedDifference(effect.getValue(), SourceError.of(effect)));
            case CORRELATION, CORRECTED_CORRELATION -> after(ConversionStep.CORRELATION_TO_DIFFERENCE, effect);
            case ODDS_RATIO -> after(ConversionStep.ODDS_TO_DIFFERENCE, effect);
            case RELATIVE_RISK, PERCENT_CHANGE -> Optional.empty();
        };
    }

    private static Optional<StandardisedDifference> after(ConversionStep step, EffectSize effect) {
        ConversionTerms terms = ConversionTerms.none();
        double number = ErrorScale.of(effect.getMetric()).to(effect.getValue());
        double value = step.value(number, terms);
        return Double.isFinite(value)
                ? Optional.of(new StandardisedDifference(
                        value, SourceError.times(SourceError.of(effect), step.slope(number, terms))))
                : Optional.empty();
    }
}
