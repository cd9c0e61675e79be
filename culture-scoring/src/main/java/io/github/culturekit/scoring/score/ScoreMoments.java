package io.github.culturekit.scoring.score;

import io.github.culturekit.model.profile.Statistic;

/**
 * How many people of a group have a score on a scale, the mean of their scores, unweighted and weighted, and their unweighted
 * variance, on the instrument's report range.
 *
 * <p>Immutable and thread-safe.
 */
public final class ScoreMoments {

    private final long count;
    private final Statistic mean;
    private final Statistic weightedMean;
    private final Statistic variance;
    private final Statistic favourableAnswers;

    private ScoreMoments(
            long count, Statistic mean, Statistic weightedMean, Statistic variance, Statistic favourableAnswers) {
        this.count = count;
        this.mean = mean;
        this.weightedMean = weightedMean;
        this.variance = variance;
        this.favourableAnswers = favourableAnswers;
    }

    static ScoreMoments of(Moments positions, Statistic weightedMean, Statistic favourableAnswers, ScoreRange range) {
        return new ScoreMoments(
                positions.count(),
                positions.mean().map(range::score),
                weightedMean.map(range::score),
                positions.variance().map(variance -> range.stretch(range.stretch(variance))),
                favourableAnswers);
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
     * The mean of their scores, each by the respondent's weight.
     *
     * @return a number on the report range, the same as {@link #getMean} if respondents have no weights, or why there is none
     */
    public Statistic getWeightedMean() {
        return weightedMean;
    }

    /**
     * The variance of their scores, denominator n - 1.
     *
     * @return 0 or more, or why there is none
     */
    public Statistic getVariance() {
        return variance;
    }

    /**
     * The percentage of their answers that is favourable, of those that are favourable, neutral or unfavourable. Unlike the
     * pooled answers of {@link io.github.culturekit.model.profile.FavourableShare}, it leaves out people who gave too few
     * answers for a score, so that it is of the same people as the mean. Unweighted.
     *
     * @return 0 to 100, or why there is none
     */
    public Statistic getFavourableAnswers() {
        return favourableAnswers;
    }

    /** {@return the number of people; never a score} */
    @Override
    public String toString() {
        return "ScoreMoments{" + count + " people}";
    }
}
