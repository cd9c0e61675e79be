package io.github.culturekit.scoring.variance;

import io.github.culturekit.model.profile.Statistic;
import io.github.culturekit.model.profile.UndefinedReason;
import java.util.stream.IntStream;

/**
 * The weighted sum, an estimate of the population's total where weights count people. R's {@code survey::svytotal}.
 *
 * <p>Immutable and thread-safe.
 */
public final class SurveyTotal implements SurveyStatistic {

    private final SurveyValues values;

    private SurveyTotal(SurveyValues values) {
        this.values = values;
    }

    /**
     * The total of some values.
     *
     * @param values the values
     * @return the statistic
     */
    public static SurveyTotal of(SurveyValues values) {
        return new SurveyTotal(values);
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
        return values.count(weights) == 0
                ? Statistic.undefined(UndefinedReason.NO_ANSWERS)
                : Statistic.of(values.sum(weights));
    }

    @Override
    public double[] influences(double... weights) {
        return IntStream.range(0, getRowCount()).mapToDouble(values::getValue).toArray();
    }

    /** {@return what it is a total of} */
    @Override
    public String toString() {
        return "total of " + values;
    }
}
