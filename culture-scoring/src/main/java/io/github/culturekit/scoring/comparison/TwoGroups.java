package io.github.culturekit.scoring.comparison;

import io.github.culturekit.model.profile.Statistic;
import io.github.culturekit.model.profile.UndefinedReason;

/**
 * Compares the scores of two groups of different people: whether they differ, by how much, and how sure that is.
 *
 * <p>The tests of means agree with R's {@code t.test} (Welch and pooled), the test of ranks with {@code wilcox.test}, and effect
 * sizes with {@code effectsize}, whose intervals this computes to full accuracy. For two small groups the probability of ranks is
 * exact even with ties, by counting the ways in which these very ranks could have fallen; {@code wilcox.test} then falls back on
 * the normal distribution. Everyone counts alike, whatever their weight.
 *
 * <p>By default intervals have the level 0.95, and ranks are exact where both groups have fewer than 50 scores, as in
 * {@code wilcox.test}. Immutable and thread-safe.
 */
public final class TwoGroups {

    private static final int MOST_EXACT = 100;
    private static final TwoGroups DEFAULTS = new TwoGroups(Level.STANDARD, 50);

    private final Level level;
    private final int exactBelow;

    private TwoGroups(Level level, int exactBelow) {
        this.level = level;
        this.exactBelow = exactBelow;
    }

    /**
     * With 95% intervals, and exact ranks for fewer than 50 scores.
     *
     * @return the calculator
     */
    public static TwoGroups withDefaults() {
        return DEFAULTS;
    }

    /**
     * Chooses the level of the intervals.
     *
     * @param level a share between 0 and 1, as in 0.95
     * @return a calculator with that level
     * @throws IllegalArgumentException if the level is not between 0 and 1
     */
    public TwoGroups withLevel(double level) {
        return new TwoGroups(Level.of(level), exactBelow);
    }

    /**
     * Chooses up to which size of groups the probability of ranks is exact.
     *
     * @param size both groups must have fewer scores than this, at most 100; 0 for the normal distribution always
     * @return a calculator with that bound
     * @throws IllegalArgumentException if the size is not between 0 and 100
     */
    public TwoGroups withExactRanksBelow(int size) {
        if (size < 0 || size > MOST_EXACT) {
            throw new IllegalArgumentException("Exact ranks are asked for groups of fewer than " + size
                    + " people, but the bound must be from 0 to " + MOST_EXACT
                    + ". Maybe leave larger groups to the normal distribution, which is close for them.");
        }
        return new TwoGroups(level, size);
    }

    /**
     * Compares plain scores.
     *
     * @param first the first group's scores, finite
     * @param second the second group's scores, finite
     * @return the result; what these scores cannot give is undefined in it with the reason
     * @throws IllegalArgumentException if a score is not finite
     */
    public TwoGroupResult of(double[] first, double[] second) {
        return of(GroupScores.of(first), GroupScores.of(second));
    }

    /**
     * Compares two groups.
     *
     * @param first the first group
     * @param second the second group
     * @return the result; what these groups cannot give is undefined in it with the reason
     */
    public TwoGroupResult of(GroupScores first, GroupScores second) {
        return TwoGroupResult.builder()
                .first(first.summary())
                .second(second.summary())
                .welch(WelchTest.test(first, second, level))
                .pooled(pooled(first, second))
                .ranks(new MannWhitney(exactBelow).test(first, second))
                .effect(new EffectSizes(level).of(first, second))
                .build();
    }

    private MeanTest pooled(GroupScores first, GroupScores second) {
        Statistic difference = DifferenceTests.difference(first, second);
        double degrees = first.size() + second.size() - 2.0;
        if (!difference.isDefined() || degrees < 1) {
            return DifferenceTests.undefined(
                    difference, difference.getReason().orElse(UndefinedReason.TOO_FEW_RESPONDENTS));
        }
        double variance = (first.squares() + second.squares()) / degrees;
        double error = Math.sqrt(variance / first.size() + variance / second.size());
        return new DifferenceTests(level).student(difference.getValue(), error, degrees, WelchTest.size(first, second));
    }
}
