package io.github.culturekit.scoring.variance;

import io.github.culturekit.model.profile.Statistic;
import io.github.culturekit.model.profile.UndefinedReason;

/**
 * A quantile of weighted values, such as the median, or the score that a tenth of the staff are below.
 *
 * <p>By default it is the smallest value at which the share of weights reaches the probability, as the finite population's own
 * quantile is defined (Saerndal, Swensson and Wretman 1992, section 5.11). Values of weight 0 do not count. Below the first value's
 * share, {@code survey} 4.1 gives the second smallest value; here it is the smallest, as defined. Immutable and thread-safe.
 */
public final class WeightedQuantile {

    private static final WeightedQuantile DEFAULTS = new WeightedQuantile(QuantileRule.INVERSE_CDF);

    private final QuantileRule rule;

    private WeightedQuantile(QuantileRule rule) {
        this.rule = rule;
    }

    /**
     * By the inverse of the distribution function.
     *
     * @return the calculator
     */
    public static WeightedQuantile withDefaults() {
        return DEFAULTS;
    }

    /**
     * Chooses how the quantile is read off.
     *
     * @param chosen the rule
     * @return a calculator with that rule
     */
    public WeightedQuantile withRule(QuantileRule chosen) {
        return new WeightedQuantile(chosen);
    }

    /**
     * Computes a quantile.
     *
     * @param values the values
     * @param weights one for each row, 0 or more
     * @param probability a share from 0 to 1, as in 0.5 for the median
     * @return the quantile, or why there is none
     * @throws IllegalArgumentException if the probability is out of range, the numbers of rows differ, or a weight is negative
     */
    public Statistic of(SurveyValues values, double[] weights, double probability) {
        if (!(probability >= 0 && probability <= 1)) {
            throw new IllegalArgumentException("The probability is " + probability
                    + ", but must be from 0 to 1. Maybe it is a percentage: write 0.5 for the median.");
        }
        WeightedVariance.requireWeights(values, weights);
        SortedSample sample = SortedSample.of(values, weights);
        return sample.isEmpty()
                ? Statistic.undefined(UndefinedReason.NO_ANSWERS)
                : Statistic.of(sample.quantile(rule, probability));
    }
}
