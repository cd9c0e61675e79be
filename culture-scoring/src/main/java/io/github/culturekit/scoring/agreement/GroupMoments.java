package io.github.culturekit.scoring.agreement;

import io.github.culturekit.model.profile.Statistic;
import io.github.culturekit.scoring.score.ScoreMoments;
import java.util.Arrays;

/**
 * How many people a group has, their mean and the sum of their squared distances from it: all that an analysis of variance
 * needs to know of a group.
 *
 * <p>Immutable and thread-safe.
 */
public final class GroupMoments {

    private final long count;
    private final double mean;
    private final double scatter;

    private GroupMoments(long count, double mean, double scatter) {
        this.count = count;
        this.mean = mean;
        this.scatter = scatter;
    }

    /**
     * The moments as numbers.
     *
     * @param count people, 1 or more
     * @param mean the mean of their scores
     * @param scatter the sum of the squared distances of the scores from their mean, 0 or more
     * @return the moments
     * @throws IllegalArgumentException if nobody is in the group, a number is not finite or the scatter is below 0
     */
    public static GroupMoments of(long count, double mean, double scatter) {
        if (count < 1 || !Double.isFinite(mean) || !(scatter >= 0 && scatter < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException("A group of " + count + " people with the mean " + mean
                    + " and the scatter " + scatter
                    + " has no place in an analysis of variance: it needs one person, and finite numbers. Maybe leave"
                    + " groups without scores out.");
        }
        return new GroupMoments(count, mean, scatter);
    }

    /**
     * The moments of a group's scores.
     *
     * @param scores one for each person, at least one
     * @return the moments
     * @throws IllegalArgumentException if there is no score or one is not finite
     */
    public static GroupMoments ofScores(double... scores) {
        double origin = scores.length == 0 ? 0 : scores[0];
        double mean =
                origin + Arrays.stream(scores).map(score -> score - origin).sum() / scores.length;
        double scatter = Arrays.stream(scores)
                .map(score -> (score - mean) * (score - mean))
                .sum();
        return of(scores.length, mean, scatter);
    }

    /**
     * The moments of a group that scored.
     *
     * @param scores the moments of a group in which somebody has a score
     * @return the moments
     * @throws IllegalArgumentException if nobody has a score
     */
    public static GroupMoments of(ScoreMoments scores) {
        Statistic mean = scores.getMean();
        Statistic variance = scores.getVariance();
        long count = scores.getCount();
        return of(
                count,
                mean.isDefined() ? mean.getValue() : 0,
                variance.isDefined() ? variance.getValue() * (count - 1) : 0);
    }

    /**
     * How many people the group has.
     *
     * @return 1 or more
     */
    public long getCount() {
        return count;
    }

    /**
     * The mean of their scores.
     *
     * @return a finite number
     */
    public double getMean() {
        return mean;
    }

    /**
     * The sum of the squared distances of the scores from their mean.
     *
     * @return 0 or more
     */
    public double getScatter() {
        return scatter;
    }

    /** {@return the number of people; never a score} */
    @Override
    public String toString() {
        return "GroupMoments{" + count + " people}";
    }
}
