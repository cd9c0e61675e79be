package io.github.culturekit.scoring.comparison;

import io.github.culturekit.model.profile.Statistic;
import java.util.Arrays;
import org.apache.commons.statistics.distribution.NormalDistribution;

/**
 * Whose change is greater than the scale's error of measurement (Jacobson and Truax 1991).
 *
 * <p>The standard error of a difference of two scores of one person is s sqrt(2 (1 - reliability)), with s the standard deviation
 * of the earlier scores; a change counts as reliable where it exceeds that error as many times as the normal distribution leaves
 * to chance. By default the level is 0.95 and a higher score is better. Immutable and thread-safe.
 */
public final class ReliableChange {

    private static final ReliableChange DEFAULTS = new ReliableChange(Level.STANDARD, 1);

    private final Level level;
    private final int better;

    private ReliableChange(Level level, int better) {
        this.level = level;
        this.better = better;
    }

    /**
     * At the level 0.95, higher scores being better.
     *
     * @return the calculator
     */
    public static ReliableChange withDefaults() {
        return DEFAULTS;
    }

    /**
     * Chooses how sure a change must be.
     *
     * @param level a share between 0 and 1, as in 0.95
     * @return a calculator with that level
     * @throws IllegalArgumentException if the level is not between 0 and 1
     */
    public ReliableChange withLevel(double level) {
        return new ReliableChange(Level.of(level), better);
    }

    /**
     * Takes a lower score as the better one, as for exhaustion.
     *
     * @return such a calculator
     */
    public ReliableChange withLowerIsBetter() {
        return new ReliableChange(level, -1);
    }

    /**
     * Judges the people who are in both waves by name.
     *
     * @param reliability the scale's reliability, such as {@code AlphaResult.getAlpha()} of the earlier wave
     * @param earlier the earlier wave; the standard deviation is that of everyone in it
     * @param later the later wave
     * @return the result; what cannot be had is undefined in it with the reason
     * @throws IllegalArgumentException if the reliability is above 1
     */
    public ReliableChangeResult of(Statistic reliability, PersonScores earlier, PersonScores later) {
        var both = earlier.namedIn(later);
        Pairs pairs = Pairs.of(earlier.scoresOf(both), later.scoresOf(both));
        return of(reliability, earlier.toGroup().summary().getStandardDeviation(), pairs);
    }

    /**
     * Judges plain scores.
     *
     * @param reliability the scale's reliability, at most 1
     * @param standardDeviation the standard deviation of scores, 0 or more
     * @param earlier each person's earlier score, finite
     * @param later each person's later score, finite, in the same order
     * @return the result; what cannot be had is undefined in it with the reason
     * @throws IllegalArgumentException if the reliability is above 1, the standard deviation below 0, there are more scores of one
     *     time than of the other, or a number is not finite
     */
    public ReliableChangeResult of(double reliability, double standardDeviation, double[] earlier, double[] later) {
        if (!(standardDeviation >= 0 && standardDeviation < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException("The standard deviation is " + standardDeviation
                    + ", but must be 0 or more and finite. Maybe it is a variance of a difference.");
        }
        return of(Statistic.of(reliability), Statistic.of(standardDeviation), Pairs.of(earlier, later));
    }

    private ReliableChangeResult of(Statistic reliability, Statistic deviation, Pairs pairs) {
        reliability.toOptional().ifPresent(ReliableChange::requireReliability);
        Statistic error = reliability.isDefined()
                ? deviation.map(value -> value * Math.sqrt(2 * (1 - reliability.getValue())))
                : reliability;
        Statistic threshold =
                error.map(value -> value * NormalDistribution.of(0, 1).inverseSurvivalProbability(level.tail()));
        return ReliableChangeResult.builder()
                .n(pairs.size())
                .standardErrorOfDifference(error)
                .threshold(threshold)
                .improved(beyond(threshold, pairs, better))
                .deteriorated(beyond(threshold, pairs, -better))
                .build();
    }

    private static int beyond(Statistic threshold, Pairs pairs, int direction) {
        return threshold.isDefined()
                ? (int) Arrays.stream(pairs.changes().sorted())
                        .filter(change -> direction * change > threshold.getValue())
                        .count()
                : 0;
    }

    private static void requireReliability(double reliability) {
        if (reliability > 1) {
            throw new IllegalArgumentException(
                    "The reliability is " + reliability + ", but must be at most 1. Maybe it is a percentage.");
        }
    }
}
