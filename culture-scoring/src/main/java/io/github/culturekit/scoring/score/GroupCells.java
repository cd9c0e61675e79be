package io.github.culturekit.scoring.score;

import io.github.culturekit.scoring.instrument.Favour;
import io.github.culturekit.scoring.wire.ByteInput;
import io.github.culturekit.scoring.wire.ByteOutput;
import org.jspecify.annotations.Nullable;

/**
 * Everything that a group's answers say of its items and scales, in flat arrays. Groups merge: in any order, and whichever
 * way the respondents were split, the counts and unweighted moments are the same.
 */
final class GroupCells {

    private static final double[] NO_WEIGHTS = {};

    private final CellLayout layout;
    private final long[] counts;
    private final double @Nullable [] weights;
    /** What was emptied out of the fields of the counts, if anything ever was. */
    private long @Nullable [] totals;

    private boolean shared;

    private GroupCells(CellLayout layout, long[] counts, double @Nullable [] weights, long @Nullable [] totals) {
        this.layout = layout;
        this.counts = counts;
        this.weights = weights;
        this.totals = totals;
    }

    static GroupCells empty(CellLayout layout, boolean weighted) {
        return new GroupCells(
                layout, new long[layout.countsLength()], weighted ? new double[layout.weightsLength()] : null, null);
    }

    /** Lets a result read these cells from now on, so that nobody may write to them any more. */
    GroupCells share() {
        shared = true;
        return this;
    }

    /** These cells, or a copy if they are shared. */
    GroupCells toWrite() {
        return shared
                ? new GroupCells(
                        layout,
                        counts.clone(),
                        weights == null ? null : weights.clone(),
                        totals == null ? null : totals.clone())
                : this;
    }

    /** Makes room in the fields for more respondents, and counts them in. */
    void reserve(int respondents) {
        if (counts[CellLayout.PENDING] + respondents > CellLayout.MOST_PENDING) {
            empty();
        }
        counts[CellLayout.PENDING] += respondents;
    }

    /** The whole numbers by their places in the layout. */
    long[] counts() {
        return counts;
    }

    /** The sums of weights by their places in the layout; only of a weighted group. */
    double[] weights() {
        if (weights == null) {
            throw new IllegalStateException("The group has no weights.");
        }
        return weights;
    }

    /** Writes the numbers in a form that is the same for the same counts, however they were added. */
    void writeTo(ByteOutput out) {
        out.writeCount(rows());
        out.writeCount(participants());
        long[] all = totals == null ? new long[layout.totalsLength()] : totals.clone();
        layout.addPending(counts, all);
        for (long total : all) {
            out.writeCount(total);
        }
        for (int scale = 0; scale < layout.scaleCount(); scale++) {
            int at = layout.placeOfScale(scale) + CellLayout.SQUARES;
            out.writeCount(counts[at]);
            out.writeCount(counts[at + 1]);
        }
        for (double sum : weights == null ? NO_WEIGHTS : weights) {
            out.writeDouble(sum);
        }
    }

    /** Reads what {@link #writeTo} wrote, if it can be. */
    static GroupCells readFrom(ByteInput in, CellLayout layout, boolean weighted) {
        GroupCells cells = empty(layout, weighted);
        cells.counts[CellLayout.ROWS] = in.readCount();
        cells.counts[CellLayout.PARTICIPANTS] = in.readCount();
        long[] totals = cells.totals();
        for (int at = 0; at < totals.length; at++) {
            totals[at] = in.readCount();
        }
        for (int scale = 0; scale < layout.scaleCount(); scale++) {
            int at = layout.placeOfScale(scale) + CellLayout.SQUARES;
            cells.counts[at] = in.readCount();
            cells.counts[at + 1] = in.readCount();
        }
        double[] sums = cells.weights == null ? NO_WEIGHTS : cells.weights;
        for (int at = 0; at < sums.length; at++) {
            sums[at] = in.readDouble();
        }
        new CellRules(layout, cells.rows()).require(cells.counts, totals, sums);
        if (cells.rows() <= CellLayout.MOST_PENDING) {
            cells.counts[CellLayout.PENDING] = cells.rows();
            layout.setPending(cells.counts, totals);
            cells.totals = null;
        }
        return cells;
    }

    void merge(GroupCells other) {
        reserve((int) other.counts[CellLayout.PENDING]);
        counts[CellLayout.ROWS] += other.counts[CellLayout.ROWS];
        counts[CellLayout.PARTICIPANTS] += other.counts[CellLayout.PARTICIPANTS];
        for (int word = 0; word < layout.fields().wordCount(); word++) {
            counts[layout.placeOfWord(word)] += other.counts[layout.placeOfWord(word)];
        }
        for (int scale = 0; scale < layout.scaleCount(); scale++) {
            int at = layout.placeOfScale(scale);
            counts[at + CellLayout.PEOPLE] += other.counts[at + CellLayout.PEOPLE];
            counts[at + CellLayout.SUM] += other.counts[at + CellLayout.SUM];
            WideSums.merge(counts, at + CellLayout.SQUARES, other.counts);
        }
        if (other.totals != null) {
            mergeTotals(totals(), other.totals);
        }
        if (weights != null) {
            mergeWeights(weights, other.weights());
        }
    }

    private void mergeTotals(long[] sums, long[] others) {
        for (int slot = 0; slot < layout.fields().slotCount(); slot++) {
            sums[slot] += others[slot];
        }
        for (int scale = 0; scale < layout.scaleCount(); scale++) {
            int at = layout.totalOfScale(scale);
            for (int field = 0; field < CellLayout.TOTAL_SUM; field++) {
                sums[at + CellLayout.TOTAL_PEOPLE + field] += others[at + CellLayout.TOTAL_PEOPLE + field];
            }
            WideSums.merge(sums, at + CellLayout.TOTAL_SUM, others);
        }
    }

    private void mergeWeights(double[] sums, double[] others) {
        for (int scale = 0; scale < layout.scaleCount(); scale++) {
            int at = layout.placeOfWeightedScale(scale);
            WeightedMoments.merge(sums, at, others);
            for (int favour = 0; favour < Favour.values().length; favour++) {
                sums[at + CellLayout.WEIGHTED_PEOPLE + favour] += others[at + CellLayout.WEIGHTED_PEOPLE + favour];
            }
        }
        for (int at = layout.placeOfWeightedScale(layout.scaleCount()); at < sums.length; at++) {
            sums[at] += others[at];
        }
    }

    /** All respondents of the group, also those who answered nothing. */
    long rows() {
        return counts[CellLayout.ROWS];
    }

    /** Respondents who answered at least one item. */
    long participants() {
        return counts[CellLayout.PARTICIPANTS];
    }

    /** How often a slot of an item of some scale occurs. */
    long slotCount(int item, int slot) {
        return total(layout.totalOfSlot(item, slot)) + layout.pending(counts, item, slot);
    }

    /** How often a slot occurs, each time by the respondent's weight or, unweighted, as one. */
    double slotAmount(int item, int slot, boolean weighted) {
        return weighted ? weights()[layout.placeOfSlotWeights(item) + slot] : slotCount(item, slot);
    }

    Moments moments(int scale) {
        int at = layout.placeOfScale(scale);
        long[] sum = {0, 0};
        if (totals != null) {
            sum[0] = totals[layout.totalOfScale(scale) + CellLayout.TOTAL_SUM];
            sum[1] = totals[layout.totalOfScale(scale) + CellLayout.TOTAL_SUM + 1];
        }
        WideSums.add(sum, 0, counts[at + CellLayout.SUM]);
        return new Moments(
                scored(scale), sum[1], sum[0], counts[at + CellLayout.SQUARES + 1], counts[at + CellLayout.SQUARES]);
    }

    /** How many have a position on a scale. */
    long scored(int scale) {
        return people(scale, 0);
    }

    WeightedMoments weightedMoments(int scale) {
        return WeightedMoments.of(weights(), layout.placeOfWeightedScale(scale));
    }

    /** How many people with a position are favourable, neutral or unfavourable, by weight or, unweighted, each as one. */
    double people(int scale, Favour favour, boolean weighted) {
        return weighted
                ? weights()[layout.placeOfWeightedScale(scale) + CellLayout.WEIGHTED_PEOPLE + favour.ordinal()]
                : people(scale, 1 + favour.ordinal());
    }

    private long people(int scale, int field) {
        return total(layout.totalOfScale(scale) + CellLayout.TOTAL_PEOPLE + field)
                + SlotFields.field(counts[layout.placeOfScale(scale) + CellLayout.PEOPLE], field);
    }

    private long total(int at) {
        return totals == null ? 0 : totals[at];
    }

    /** How much memory the arrays take. */
    long sizeInBytes() {
        int totalsLength = totals == null ? 0 : totals.length;
        int weightsLength = weights == null ? 0 : weights.length;
        return (long) Long.BYTES * (counts.length + totalsLength) + (long) Double.BYTES * weightsLength;
    }

    private long[] totals() {
        if (totals == null) {
            totals = new long[layout.totalsLength()];
        }
        return totals;
    }

    private void empty() {
        layout.addPending(counts, totals());
        layout.clearPending(counts);
        counts[CellLayout.PENDING] = 0;
    }
}
