package io.github.culturekit.scoring.comparison;

import io.github.culturekit.model.profile.Statistic;
import io.github.culturekit.model.profile.UndefinedReason;
import java.util.stream.IntStream;

/** An earlier and a later score of each of some people. */
final class Pairs {

    private final GroupScores earlier;
    private final GroupScores later;
    private final GroupScores changes;
    private final double products;

    private Pairs(GroupScores earlier, GroupScores later, GroupScores changes, double products) {
        this.earlier = earlier;
        this.later = later;
        this.changes = changes;
        this.products = products;
    }

    static Pairs of(double[] earlier, double[] later) {
        if (earlier.length != later.length) {
            throw new IllegalArgumentException("There are " + earlier.length + " earlier scores and " + later.length
                    + " later ones, but each person must have both. Maybe compare the waves by WaveComparison.");
        }
        GroupScores before = GroupScores.of(earlier);
        GroupScores after = GroupScores.of(later);
        double[] changes = IntStream.range(0, earlier.length)
                .mapToDouble(i -> later[i] - earlier[i])
                .toArray();
        return new Pairs(before, after, GroupScores.of(changes), products(earlier, later, before, after));
    }

    private static double products(double[] earlier, double[] later, GroupScores before, GroupScores after) {
        if (earlier.length == 0) {
            return 0;
        }
        double meanBefore = before.mean();
        double meanAfter = after.mean();
        return IntStream.range(0, earlier.length)
                .mapToDouble(i -> (earlier[i] - meanBefore) * (later[i] - meanAfter))
                .sum();
    }

    int size() {
        return changes.size();
    }

    GroupScores earlier() {
        return earlier;
    }

    GroupScores later() {
        return later;
    }

    /** Later minus earlier scores. */
    GroupScores changes() {
        return changes;
    }

    /** The mean change of at least one person. */
    double meanChange() {
        return changes.mean();
    }

    /** The mean of both times' variances. */
    double meanVariance() {
        return (earlier.variance() + later.variance()) / 2;
    }

    /** Whether neither time's scores differ, but for rounding. */
    boolean isFlat() {
        return isFlat(earlier) && isFlat(later);
    }

    /** The correlation of at least two people's scores. */
    Statistic correlation() {
        return isFlat(earlier) || isFlat(later)
                ? Statistic.undefined(UndefinedReason.NO_VARIANCE)
                : Statistic.of(Math.max(-1, Math.min(1, products / Math.sqrt(earlier.squares() * later.squares()))));
    }

    private static boolean isFlat(GroupScores scores) {
        return DifferenceTests.isRounding(Math.sqrt(scores.variance()), scores.mean());
    }
}
