package io.github.culturekit.scoring.variance;

import io.github.culturekit.model.profile.Statistic;
import io.github.culturekit.model.profile.UndefinedReason;
import java.util.stream.IntStream;

/**
 * The variance of the population: the weighted mean of squared distances from the weighted mean, times n / (n - 1) for n respondents
 * of positive weight. R's {@code survey::svyvar}.
 *
 * <p>Immutable and thread-safe.
 */
public final class SurveyVariance implements SurveyStatistic {

    private final SurveyValues values;

    private SurveyVariance(SurveyValues values) {
        this.values = values;
    }

    /**
     * The variance of some values.
     *
     * @param values the values
     * @return the statistic
     */
    public static SurveyVariance of(SurveyValues values) {
        return new SurveyVariance(values);
    }

    @Override
    public int getRowCount() {
        return values.getRowCount();
    }

    @Override
    public boolean counts(int row) {
        return values.isKnown(row);
    }

    @Override
    public Statistic estimate(double... weights) {
        int count = values.count(weights);
        if (count < 2) {
            return Statistic.undefined(count == 0 ? UndefinedReason.NO_ANSWERS : UndefinedReason.TOO_FEW_RESPONDENTS);
        }
        return SurveyMean.of(squares(weights)).estimate(weights);
    }

    @Override
    public double[] influences(double... weights) {
        return SurveyMean.of(squares(weights)).influences(weights);
    }

    /** The squared distances from the mean; that the mean is estimated too changes nothing to first order. */
    private SurveyValues squares(double... weights) {
        double mean = values.sum(weights) / values.size(weights);
        double count = values.count(weights);
        return SurveyValues.of(IntStream.range(0, getRowCount())
                        .mapToDouble(row -> values.getValue(row) - mean)
                        .map(distance -> distance * distance * count / (count - 1))
                        .toArray())
                .keep(values::isKnown);
    }

    /** {@return what it is a variance of} */
    @Override
    public String toString() {
        return "variance of " + values;
    }
}
