package io.github.culturekit.scoring.agreement;

import io.github.culturekit.scoring.score.ScoreMoments;
import java.util.Arrays;

/**
 * How many people a group has, their mean and the sum of their squared distances from it: all that an analysis of variance
 * needs to know of a group.
 *
 * @param count people, 1 or more
 * @param mean the mean of their scores
 * @param scatter the sum of the squared distances of the scores from their mean, 0 or more
 */
public record GroupMoments(long count, double mean, double scatter) {

    /**
     * Checks the numbers.
     *
     * @throws IllegalArgumentException if nobody is in the group, a number is not finite or the scatter is below 0
     */
    public GroupMoments {
        if (count < 1 || !Double.isFinite(mean) || !(scatter >= 0 && scatter < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException("A group of " + count + " people with the mean " + mean
                    + " and the scatter " + scatter
                    + " has no place in an analysis of variance: it needs one person, and finite numbers. Maybe leave"
                    + " groups without scores out.");
        }
    }

    /**
     * The moments of a group's scores.
     *
     * @param scores one for each person, at least one
     * @return the moments
     */
    public static GroupMoments of(double... scores) {
        double origin = scores.length == 0 ? 0 : scores[0];
        double mean =
                origin + Arrays.stream(scores).map(score -> score - origin).sum() / scores.length;
        double scatter = Arrays.stream(scores)
                .map(score -> (score - mean) * (score - mean))
                .sum();
        return new GroupMoments(scores.length, mean, scatter);
    }

    /**
     * The moments of a group that scored.
     *
     * @param scores the moments of a group in which somebody has a score
     * @return the moments
     */
    public static GroupMoments of(ScoreMoments scores) {
        double variance = scores.getVariance().toOptional().orElse(0);
        return new GroupMoments(
                scores.getCount(), scores.getMean().toOptional().orElse(0), variance * (scores.getCount() - 1));
    }
}
