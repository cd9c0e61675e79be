package io.github.culturekit.scoring.score;

import io.github.culturekit.model.profile.Statistic;
import io.github.culturekit.model.profile.UndefinedReason;
import java.util.OptionalDouble;

/**
 * How many people of a group have a score on a scale, the mean of their scores, unweighted and weighted, and their unweighted
 * variance, on the instrument's report range.
 *
 * <p>Immutable and thread-safe.
 */
public final class ScoreMoments {

    private final ScoringPlan plan;
    private final int scale;
    private final GroupCells people;
    private final boolean weighted;
    private final Moments positions;

    ScoreMoments(ScoringPlan plan, int scale, GroupCells people, boolean weighted) {
        this.plan = plan;
        this.scale = scale;
        this.people = people;
        this.weighted = weighted;
        this.positions = people.moments(scale);
    }

    /**
     * How many people have a score.
     *
     * @return people, 0 or more
     */
    public long getCount() {
        return positions.count();
    }

    /**
     * The mean of their scores.
     *
     * @return a number on the report range, or why there is none
     */
    public Statistic getMean() {
        return positions.mean(plan.range(scale));
    }

    /**
     * The mean of their scores, each by the respondent's weight.
     *
     * @return a number on the report range, the same as {@link #getMean} if respondents have no weights, or why there is none
     */
    public Statistic getWeightedMean() {
        return weighted ? people.weightedMoments(scale).mean().map(plan.range(scale)::score) : getMean();
    }

    /**
     * The variance of their scores, denominator n - 1.
     *
     * @return 0 or more, or why there is none
     */
    public Statistic getVariance() {
        return positions.variance(plan.range(scale));
    }

    /**
     * The percentage of their answers that is favourable, of those that are favourable, neutral or unfavourable. Unlike the
     * pooled answers of {@link io.github.culturekit.model.profile.FavourableShare}, it leaves out people who gave too few
     * answers for a score, so that it is of the same people as the mean. Unweighted.
     *
     * @return 0 to 100, or why there is none
     */
    public Statistic getFavourableAnswers() {
        OptionalDouble percentage = people.favourableAnswers(scale);
        if (percentage.isPresent()) {
            return Statistic.of(percentage.getAsDouble());
        }
        return Statistic.undefined(
                getCount() == 0 ? UndefinedReason.NO_ANSWERS : UndefinedReason.NO_FAVOURABLE_ANSWERS);
    }

    /** {@return the number of people; never a score} */
    @Override
    public String toString() {
        return "ScoreMoments{" + getCount() + " people}";
    }
}
