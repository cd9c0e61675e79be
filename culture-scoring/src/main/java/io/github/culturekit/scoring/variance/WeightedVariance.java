package io.github.culturekit.scoring.variance;

import io.github.culturekit.model.profile.Statistic;
import io.github.culturekit.model.profile.UndefinedReason;

/**
 * The variance of weighted values by any of the conventions in use, which say what weights mean. Without weights all but
 * {@link VarianceConvention#POPULATION} are the usual variance.
 *
 * <p>By default weights are those of a sample, as in {@link SurveyVariance} and R's {@code survey::svyvar}. Values of weight 0 do not count. Immutable and
 * thread-safe.
 */
public final class WeightedVariance {

    private static final WeightedVariance DEFAULTS = new WeightedVariance(VarianceConvention.SAMPLE);

    private final VarianceConvention convention;

    private WeightedVariance(VarianceConvention convention) {
        this.convention = convention;
    }

    /**
     * Of a sample.
     *
     * @return the calculator
     */
    public static WeightedVariance withDefaults() {
        return DEFAULTS;
    }

    /**
     * Chooses what weights mean.
     *
     * @param chosen the convention
     * @return a calculator with that convention
     */
    public WeightedVariance withConvention(VarianceConvention chosen) {
        return new WeightedVariance(chosen);
    }

    /**
     * Computes the variance.
     *
     * @param values the values
     * @param weights one for each row, 0 or more
     * @return the variance, 0 or more, or why there is none
     * @throws IllegalArgumentException if the numbers of rows differ, or a weight is negative
     */
    public Statistic of(SurveyValues values, double... weights) {
        requireWeights(values, weights);
        int count = values.count(weights);
        if (count == 0) {
            return Statistic.undefined(UndefinedReason.NO_ANSWERS);
        }
        double size = values.size(weights);
        double mean = values.sum(weights) / size;
        double scatter = 0;
        double squares = 0;
        for (int row = 0; row < weights.length; row++) {
            if (values.isKnown(row)) {
                double distance = values.getValue(row) - mean;
                scatter += weights[row] * distance * distance;
                squares += weights[row] * weights[row];
            }
        }
        double divisor = switch (convention) {
            case POPULATION -> size;
            case FREQUENCY -> size - 1;
            case RELIABILITY -> count < 2 ? 0 : size - squares / size;
            case SAMPLE -> size * (count - 1) / count;
        };
        return divisor > 0 ? Statistic.of(scatter / divisor) : Statistic.undefined(UndefinedReason.TOO_FEW_RESPONDENTS);
    }

    static void requireWeights(SurveyValues values, double... weights) {
        if (values.getRowCount() != weights.length) {
            throw new IllegalArgumentException("There are " + weights.length + " weights for " + values
                    + ". Maybe rows without a value were left out of one: keep them, as missing values.");
        }
        for (double weight : weights) {
            if (!(weight >= 0 && Double.isFinite(weight))) {
                throw new IllegalArgumentException(
                        "Weight " + weight + " is not a number from 0. Maybe a missing weight should be 1.");
            }
        }
    }
}
