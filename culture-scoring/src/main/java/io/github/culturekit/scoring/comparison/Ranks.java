package io.github.culturekit.scoring.comparison;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;

/** The ranks of several groups' scores among all of them, each tied score with the mean of its ranks. */
final class Ranks {

    private final double[] pooled;

    private Ranks(double[] pooled) {
        this.pooled = pooled;
    }

    static Ranks among(Collection<GroupScores> groups) {
        return new Ranks(groups.stream()
                .flatMapToDouble(group -> Arrays.stream(group.sorted()))
                .sorted()
                .toArray());
    }

    static Ranks among(GroupScores first, GroupScores second) {
        return among(List.of(first, second));
    }

    int size() {
        return pooled.length;
    }

    /** A group's ranks, summed. */
    double sum(GroupScores group) {
        return Arrays.stream(group.sorted()).map(this::rank).sum();
    }

    /** All ranks, doubled so that those of ties are whole. */
    int[] doubled() {
        return Arrays.stream(pooled).mapToInt(score -> (int) (2 * rank(score))).toArray();
    }

    /** Over all sets of tied scores, their sizes cubed less their sizes. */
    double ties() {
        double ties = 0;
        for (int from = 0; from < pooled.length; ) {
            int to = after(pooled[from]);
            double size = to - from;
            ties += size * size * size - size;
            from = to;
        }
        return ties;
    }

    private double rank(double score) {
        return (before(score) + 1.0 + after(score)) / 2;
    }

    private int before(double score) {
        return place(Math.nextDown(score));
    }

    private int after(double score) {
        return place(score);
    }

    /** How many scores are at most this one. */
    private int place(double score) {
        int low = 0;
        int high = pooled.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (pooled[middle] <= score) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
