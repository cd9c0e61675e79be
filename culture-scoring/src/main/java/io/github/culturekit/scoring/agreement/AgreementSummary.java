package io.github.culturekit.scoring.agreement;

import io.github.culturekit.model.profile.Statistic;
import io.github.culturekit.model.profile.UndefinedReason;
import java.util.Arrays;
import java.util.Collection;
import java.util.function.DoublePredicate;

/**
 * Agreement over many groups, each counting once: how many have it, its mean, median, spread and extremes, and the share of groups
 * beyond a limit. Groups without a number are counted apart and left out of the rest.
 *
 * <p>Immutable and thread-safe.
 */
public final class AgreementSummary {

    /** What rounding may take from a number that is as great as a limit. */
    private static final double ROUNDING = 1e-12;

    private final int undefinedGroups;
    private final double[] sorted;

    private AgreementSummary(int undefinedGroups, double[] sorted) {
        this.undefinedGroups = undefinedGroups;
        this.sorted = sorted;
    }

    /**
     * A summary of groups' numbers.
     *
     * @param groups the agreement of each group, as from {@link AgreementResult#getAgreement}
     * @return the summary
     */
    public static AgreementSummary of(Collection<Statistic> groups) {
        double[] defined = groups.stream()
                .filter(Statistic::isDefined)
                .mapToDouble(Statistic::getValue)
                .sorted()
                .toArray();
        return new AgreementSummary(groups.size() - defined.length, defined);
    }

    /**
     * How many groups have a number.
     *
     * @return 0 or more
     */
    public int getGroups() {
        return sorted.length;
    }

    /**
     * How many groups have none.
     *
     * @return 0 or more
     */
    public int getUndefinedGroups() {
        return undefinedGroups;
    }

    /**
     * The mean over groups.
     *
     * @return a number, or why there is none
     */
    public Statistic getMean() {
        return sorted.length == 0
                ? none()
                : Statistic.of(GroupMoments.ofScores(sorted).getMean());
    }

    /**
     * The median over groups.
     *
     * @return a number, or why there is none
     */
    public Statistic getMedian() {
        return sorted.length == 0
                ? none()
                : Statistic.of((sorted[(sorted.length - 1) / 2] + sorted[sorted.length / 2]) / 2);
    }

    /**
     * The standard deviation over groups, denominator n - 1.
     *
     * @return 0 or more, or why there is none
     */
    public Statistic getStandardDeviation() {
        return sorted.length < 2
                ? none()
                : Statistic.of(Math.sqrt(GroupMoments.ofScores(sorted).getScatter() / (sorted.length - 1)));
    }

    /**
     * The lowest number of a group.
     *
     * @return a number, or why there is none
     */
    public Statistic getMinimum() {
        return sorted.length == 0 ? none() : Statistic.of(sorted[0]);
    }

    /**
     * The highest number of a group.
     *
     * @return a number, or why there is none
     */
    public Statistic getMaximum() {
        return sorted.length == 0 ? none() : Statistic.of(sorted[sorted.length - 1]);
    }

    /**
     * The share of groups that reach a limit, as for rwg(j), where more is better.
     *
     * @param limit the limit
     * @return 0 to 1, or why there is none
     */
    public Statistic shareAtLeast(double limit) {
        return share(value -> value >= limit - ROUNDING);
    }

    /**
     * The share of groups that stay within a limit, as for an average deviation, where less is better.
     *
     * @param limit the limit
     * @return 0 to 1, or why there is none
     */
    public Statistic shareAtMost(double limit) {
        return share(value -> value <= limit + ROUNDING);
    }

    /** {@return the median, as in {@code AgreementSummary[median 0.81 of 22 groups, 2 without]}} */
    @Override
    public String toString() {
        return "AgreementSummary[median " + getMedian() + " of " + sorted.length + " groups, " + undefinedGroups
                + " without]";
    }

    private Statistic share(DoublePredicate passes) {
        return sorted.length == 0
                ? none()
                : Statistic.of((double) Arrays.stream(sorted).filter(passes).count() / sorted.length);
    }

    private Statistic none() {
        return Statistic.undefined(
                sorted.length + undefinedGroups == 0
                        ? UndefinedReason.NO_ANSWERS
                        : UndefinedReason.TOO_FEW_RESPONDENTS);
    }
}
