package io.github.culturekit.scoring.agreement;

import io.github.culturekit.model.profile.Statistic;
import io.github.culturekit.model.profile.UndefinedReason;

/**
 * How many groups there are and how many people they have.
 *
 * <p>Immutable and thread-safe.
 */
public final class GroupSizes {

    private final int groups;
    private final long people;
    private final double squares;
    private final double reciprocals;
    private final long smallest;
    private final long greatest;

    GroupSizes(int groups, long people, double squares, double reciprocals, long smallest, long greatest) {
        this.groups = groups;
        this.people = people;
        this.squares = squares;
        this.reciprocals = reciprocals;
        this.smallest = smallest;
        this.greatest = greatest;
    }

    /** The sizes of some groups, of which those that nobody is in do not count. */
    static GroupSizes of(long[] counts) {
        int groups = 0;
        long people = 0;
        double squares = 0;
        double reciprocals = 0;
        long smallest = Long.MAX_VALUE;
        long greatest = 0;
        for (long count : counts) {
            if (count > 0) {
                groups++;
                people += count;
                squares += (double) count * count;
                reciprocals += 1.0 / count;
                smallest = Math.min(smallest, count);
                greatest = Math.max(greatest, count);
            }
        }
        return new GroupSizes(groups, people, squares, reciprocals, groups == 0 ? 0 : smallest, greatest);
    }

    /**
     * How many groups there are.
     *
     * @return 0 or more
     */
    public int getGroups() {
        return groups;
    }

    /**
     * How many people there are.
     *
     * @return 0 or more
     */
    public long getPeople() {
        return people;
    }

    /**
     * The mean of the sizes.
     *
     * @return people per group, or why there is none
     */
    public Statistic getMean() {
        return groups == 0 ? none() : Statistic.of((double) people / groups);
    }

    /**
     * The group size n0 that makes the analysis of variance unbiased (Bartko 1976, after Snedecor): N less the sum of squared sizes
     * over N, divided by the groups less one. It is below the mean where sizes differ.
     *
     * @return people per group, or why there is none
     */
    public Statistic getBartko() {
        if (groups < 2) {
            return groups == 0 ? none() : Statistic.undefined(UndefinedReason.TOO_FEW_RESPONDENTS);
        }
        return Statistic.of((people - squares / people) / (groups - 1));
    }

    /**
     * The harmonic mean of the sizes.
     *
     * @return people per group, or why there is none
     */
    public Statistic getHarmonicMean() {
        return groups == 0 ? none() : Statistic.of(groups / reciprocals);
    }

    /**
     * The size of the smallest group.
     *
     * @return people; 0 if there is no group
     */
    public long getSmallest() {
        return smallest;
    }

    /**
     * The size of the greatest group.
     *
     * @return people; 0 if there is no group
     */
    public long getGreatest() {
        return greatest;
    }

    /** {@return how many, as in {@code GroupSizes[2042 people in 49 groups of 10 to 99]}} */
    @Override
    public String toString() {
        return "GroupSizes[" + people + " people in " + groups + " groups of " + smallest + " to " + greatest + "]";
    }

    private static Statistic none() {
        return Statistic.undefined(UndefinedReason.NO_ANSWERS);
    }
}
