package io.github.culturekit.scoring.variance;

import io.github.culturekit.model.profile.Statistic;
import java.util.stream.IntStream;

/**
 * The difference of two statistics of the same sample, which may speak of the same respondents: the covariance is in it. R's
 * {@code survey::svycontrast} with 1 and -1.
 *
 * <p>Immutable and thread-safe.
 */
public final class SurveyDifference implements SurveyStatistic {

    private final SurveyStatistic from;
    private final SurveyStatistic taken;

    private SurveyDifference(SurveyStatistic from, SurveyStatistic taken) {
        this.from = from;
        this.taken = taken;
    }

    /**
     * One statistic less another.
     *
     * @param from the statistic that the other is taken from
     * @param taken the other
     * @return the statistic
     * @throws IllegalArgumentException if the numbers of rows differ
     */
    public static SurveyDifference of(SurveyStatistic from, SurveyStatistic taken) {
        if (from.getRowCount() != taken.getRowCount()) {
            throw new IllegalArgumentException("The difference of the " + from + " and the " + taken
                    + " is not of one sample. Maybe make both statistics of values with the same rows.");
        }
        return new SurveyDifference(from, taken);
    }

    @Override
    public int getRowCount() {
        return from.getRowCount();
    }

    @Override
    public boolean counts(int row) {
        return from.counts(row) || taken.counts(row);
    }

    @Override
    public Statistic estimate(double... weights) {
        Statistic other = taken.estimate(weights);
        Statistic one = from.estimate(weights);
        return one.isDefined() && other.isDefined()
                ? one.map(value -> value - other.getValue())
                : one.isDefined() ? other : one;
    }

    @Override
    public double[] influences(double... weights) {
        double[] other = taken.influences(weights);
        double[] one = from.influences(weights);
        return IntStream.range(0, one.length)
                .mapToDouble(row -> one[row] - other[row])
                .toArray();
    }

    /** {@return what it is a difference of} */
    @Override
    public String toString() {
        return from + " less " + taken;
    }
}
