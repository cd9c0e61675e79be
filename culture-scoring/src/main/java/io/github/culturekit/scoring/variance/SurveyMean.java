package io.github.culturekit.scoring.variance;

import io.github.culturekit.model.profile.Statistic;
import io.github.culturekit.model.profile.UndefinedReason;
import java.util.stream.IntStream;

/**
 * The weighted mean: the sum of weights times values by the sum of weights; of values 1 and 0 it is a proportion. R's
 * {@code survey::svymean}.
 *
 * <p>Immutable and thread-safe.
 */
public final class SurveyMean implements SurveyStatistic {

    private final SurveyValues values;

    private SurveyMean(SurveyValues values) {
        this.values = values;
    }

    /**
     * The mean of some values.
     *
     * @param values the values
     * @return the statistic
     */
    public static SurveyMean of(SurveyValues values) {
        return new SurveyMean(values);
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
        double size = values.size(weights);
        return size == 0 ? Statistic.undefined(UndefinedReason.NO_ANSWERS) : Statistic.of(values.sum(weights) / size);
    }

    @Override
    public double[] influences(double... weights) {
        double size = values.size(weights);
        double mean = values.sum(weights) / size;
        return IntStream.range(0, getRowCount())
                .mapToDouble(row -> counts(row) ? (values.getValue(row) - mean) / size : 0)
                .toArray();
    }

    /** {@return what it is a mean of} */
    @Override
    public String toString() {
        return "mean of " + values;
    }
}
