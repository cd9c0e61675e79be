package io.github.culturekit.scoring.variance;

import io.github.culturekit.model.profile.Statistic;
import io.github.culturekit.model.profile.UndefinedReason;
import java.util.stream.IntStream;

/**
 * The ratio of two weighted sums over those who have both values. R's {@code survey::svyratio}.
 *
 * <p>Immutable and thread-safe.
 */
public final class SurveyRatio implements SurveyStatistic {

    private final SurveyValues above;
    private final SurveyValues below;

    private SurveyRatio(SurveyValues above, SurveyValues below) {
        this.above = above;
        this.below = below;
    }

    /**
     * The ratio of two totals.
     *
     * @param above the values above the line
     * @param below the values below it
     * @return the statistic
     * @throws IllegalArgumentException if the numbers of rows differ
     */
    public static SurveyRatio of(SurveyValues above, SurveyValues below) {
        if (above.getRowCount() != below.getRowCount()) {
            throw new IllegalArgumentException("A ratio of " + above + " to " + below
                    + " does not speak of the same rows. Maybe some rows were left out of one of them.");
        }
        return new SurveyRatio(above.keep(below::isKnown), below.keep(above::isKnown));
    }

    @Override
    public int getRowCount() {
        return above.getRowCount();
    }

    @Override
    public boolean counts(int row) {
        return above.isKnown(row);
    }

    @Override
    public Statistic estimate(double... weights) {
        if (above.count(weights) == 0) {
            return Statistic.undefined(UndefinedReason.NO_ANSWERS);
        }
        return Statistic.of(above.sum(weights) / below.sum(weights));
    }

    @Override
    public double[] influences(double... weights) {
        double sum = below.sum(weights);
        double ratio = above.sum(weights) / sum;
        return IntStream.range(0, getRowCount())
                .mapToDouble(row -> (above.getValue(row) - ratio * below.getValue(row)) / sum)
                .toArray();
    }

    /** {@return what it is a ratio of} */
    @Override
    public String toString() {
        return "ratio of " + above + " to " + below;
    }
}
