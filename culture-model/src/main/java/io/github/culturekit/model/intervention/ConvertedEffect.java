package io.github.culturekit.model.intervention;

import java.util.Optional;
import java.util.OptionalDouble;

/**
 * What came of bringing an effect to another metric: the effect in that metric, or the reason why there is none.
 *
 * <p>Immutable and thread-safe.
 */
public sealed interface ConvertedEffect {

    /**
     * The size of the effect in the new metric.
     *
     * @return the number, or empty where it was not converted
     */
    OptionalDouble getValue();

    /**
     * An effect that was converted.
     *
     * @param metric the new metric
     * @param value the size, in the metric's range
     * @param interval the 95% interval, where the source gives one and both its ends have a finite counterpart
     * @param standardError the standard error; that of the logarithm where the metric is a ratio, and of the logarithm of
     *     the ratio of after to before where it is a percent change
     */
    record Converted(EffectMetric metric, double value, Optional<EffectInterval> interval, StandardError standardError)
            implements ConvertedEffect {

        @Override
        public OptionalDouble getValue() {
            return OptionalDouble.of(value);
        }
    }

    /**
     * An effect that was not converted.
     *
     * @param from the metric that it is in
     * @param to the metric that was asked for
     * @param reason why not
     */
    record NotConverted(EffectMetric from, EffectMetric to, Reason reason) implements ConvertedEffect {

        @Override
        public OptionalDouble getValue() {
            return OptionalDouble.empty();
        }
    }

    /** Why an effect was not converted. */
    enum Reason {
        /**
         * The conversion goes by way of a probability, and nobody said what it is without the cause. For a percent change
         * this also stands for: nobody said that it is a probability that changed.
         */
        NEEDS_BASELINE_RISK,
        /** The conversion corrects for small samples, and the number of participants is not known. */
        NEEDS_PARTICIPANTS,
        /** Fewer than ten participants: the correction for small samples means nothing. */
        TOO_FEW_PARTICIPANTS,
        /** The conversion corrects for unreliable measurement, and nobody said how reliable the measures are. */
        NEEDS_RELIABILITIES,
        /** A correlation of -1 or 1, or a change of -100 per cent, has no finite counterpart. */
        NO_FINITE_VALUE,
        /** The result, or an end of its interval, would be a correlation beyond 1 or a probability of 1 or more. */
        OUT_OF_RANGE
    }
}
