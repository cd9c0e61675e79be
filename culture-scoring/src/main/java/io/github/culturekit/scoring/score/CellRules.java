package io.github.culturekit.scoring.score;

import io.github.culturekit.scoring.wire.ByteInput;

/** What the numbers of a group of people can be, so that no other numbers become scores. */
final class CellRules {

    private final CellLayout layout;
    private final long rows;

    CellRules(CellLayout layout, long rows) {
        this.layout = layout;
        this.rows = rows;
    }

    /** Refuses numbers that no respondents can have given. */
    void require(long[] counts, long[] totals, double[] weights) {
        require(rows >= 0, "A group has fewer people than none.");
        requirePeople(counts[CellLayout.PARTICIPANTS]);
        for (int slot = 0; slot < layout.fields().slotCount(); slot++) {
            requirePeople(totals[slot]);
        }
        for (int scale = 0; scale < layout.scaleCount(); scale++) {
            requireScale(counts, totals, scale);
        }
        if (weights.length > 0) {
            requireWeights(weights);
        }
    }

    private void requireWeights(double[] weights) {
        for (double sum : weights) {
            require(Double.isFinite(sum), "A sum of weights is no number.");
        }
        for (int scale = 0; scale < layout.scaleCount(); scale++) {
            int at = layout.placeOfWeightedScale(scale);
            require(
                    WeightedMoments.arePossible(weights, at, rows),
                    "A weighted sum of scores is not that of its people.");
            requireNoneBelowZero(weights, at + CellLayout.WEIGHTED_PEOPLE, layout.placeOfWeightedScale(scale + 1));
        }
        requireNoneBelowZero(weights, layout.placeOfWeightedScale(layout.scaleCount()), weights.length);
    }

    private static void requireNoneBelowZero(double[] weights, int from, int to) {
        for (int at = from; at < to; at++) {
            require(weights[at] >= 0, "A sum of weights is below zero.");
        }
    }

    private void requireScale(long[] counts, long[] totals, int scale) {
        int at = layout.totalOfScale(scale);
        for (int field = 0; field < CellLayout.TOTAL_SUM; field++) {
            requirePeople(totals[at + CellLayout.TOTAL_PEOPLE + field]);
        }
        long people = totals[at + CellLayout.TOTAL_PEOPLE];
        int squares = layout.placeOfScale(scale) + CellLayout.SQUARES;
        Moments moments = new Moments(
                people,
                totals[at + CellLayout.TOTAL_SUM + 1],
                totals[at + CellLayout.TOTAL_SUM],
                counts[squares + 1],
                counts[squares]);
        require(moments.arePossible(), "A sum of scores is not that of its people.");
    }

    private void requirePeople(long count) {
        require(count >= 0 && count <= rows, "More or fewer people are counted than a group has.");
    }

    private static void require(boolean holds, String otherwise) {
        if (!holds) {
            throw ByteInput.broken(otherwise);
        }
    }
}
