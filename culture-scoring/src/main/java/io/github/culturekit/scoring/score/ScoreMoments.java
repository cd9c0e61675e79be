package io.github.culturekit.scoring.score;

import io.github.culturekit.model.profile.Statistic;

/**
 * How many people of a group have a score on a scale, the mean of their scores and its variance, unweighted and on the
 * instrument's report range.
 *
 * <p>Immutable and thread-safe.
 */
public final class ScoreMoments {

    private final long count;
    private final Statistic mean;
    private final Statistic variance;

    private ScoreMoments(long count, Statistic mean, Statistic variance) {
        this.count = count;
        this.mean = mean;
        this.variance = variance;
    }

    static ScoreMoments of(Moments positions, ScoreRange range) {
        return new ScoreMoments(
                positions.count(),
                positions.mean().map(range::score),
                positions.variance().map(variance -> range.stretch(range.stretch(variance))));
    }

    /**
     * How many people have a score.
     *
     * @return people, 0 or more
     */
    public long getCount() {
        return count;
    }

    /**
     * The mean of their scores.
     *
     * @return a number on the report range, or why there is none
     */
    public Statistic getMean() {
        return mean;
    }

    /**
     * The variance of their scores, denominator n - 1.
     *
     * @return 0 or more, or why there is none
     */
    public Statistic getVariance() {
        return variance;
    }

    /** {@return the number of people; never a score} */
    @Override
    public String toString() {
        return "ScoreMoments{" + count + " people}";
    }
}
