package io.github.culturekit.scoring.score;

import io.github.culturekit.scoring.instrument.Favour;
import java.io.IOException;
import java.util.Arrays;
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
    /** How often each slot occurs, without those in the words; only once there were too many for the words. */
    private long @Nullable [] slots;

    private boolean shared;

    private GroupCells(CellLayout layout, long[] counts, double @Nullable [] weights, long @Nullable [] slots) {
        this.layout = layout;
        this.counts = counts;
        this.weights = weights;
        this.slots = slots;
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
                        slots == null ? null : slots.clone())
                : this;
    }

    /** Makes room in the words for more respondents, and counts them in. */
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
    void writeTo(AccumulatorOutput out) throws IOException {
        out.writeCount(rows());
        out.writeCount(participants());
        long[] all = slots == null ? new long[layout.slotCount()] : slots.clone();
        layout.addPending(counts, all);
        for (long count : all) {
            out.writeCount(count);
        }
        for (int at = layout.placeOfScale(0); at < counts.length; at++) {
            out.writeCount(counts[at]);
        }
        for (double sum : weights == null ? NO_WEIGHTS : weights) {
            out.writeDouble(sum);
        }
    }

    /** Reads what {@link #writeTo} wrote. */
    static GroupCells readFrom(AccumulatorInput in, CellLayout layout, boolean weighted) throws IOException {
        GroupCells cells = empty(layout, weighted);
        cells.counts[CellLayout.ROWS] = in.readCount();
        cells.counts[CellLayout.PARTICIPANTS] = in.readCount();
        long[] slots = cells.slots();
        for (int slot = 0; slot < slots.length; slot++) {
            slots[slot] = in.readCount();
        }
        if (cells.rows() <= CellLayout.MOST_PENDING) {
            cells.counts[CellLayout.PENDING] = cells.rows();
            layout.setPending(cells.counts, slots);
            cells.slots = null;
        }
        for (int at = layout.placeOfScale(0); at < cells.counts.length; at++) {
            cells.counts[at] = in.readCount();
        }
        double[] sums = cells.weights == null ? NO_WEIGHTS : cells.weights;
        for (int at = 0; at < sums.length; at++) {
            sums[at] = in.readDouble();
        }
        return cells;
    }

    void merge(GroupCells other) {
        reserve((int) other.counts[CellLayout.PENDING]);
        counts[CellLayout.ROWS] += other.counts[CellLayout.ROWS];
        counts[CellLayout.PARTICIPANTS] += other.counts[CellLayout.PARTICIPANTS];
        for (int word = 0; word < layout.wordCount(); word++) {
            counts[layout.placeOfWord(word)] += other.counts[layout.placeOfWord(word)];
        }
        for (int scale = 0; scale < layout.scaleCount(); scale++) {
            mergeScale(layout.placeOfScale(scale), other.counts);
        }
        if (other.slots != null) {
            long[] sum = slots();
            Arrays.setAll(sum, slot -> sum[slot] + other.slots[slot]);
        }
        if (weights != null) {
            mergeWeights(weights, other.weights());
        }
    }

    private void mergeScale(int at, long[] others) {
        counts[at + CellLayout.COUNT] += others[at + CellLayout.COUNT];
        WideSums.merge(counts, at + CellLayout.SUM, others);
        WideSums.merge(counts, at + CellLayout.SQUARES, others);
        for (int favour = 0; favour < Favour.values().length; favour++) {
            counts[at + CellLayout.PEOPLE + favour] += others[at + CellLayout.PEOPLE + favour];
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
        long before = slots == null ? 0 : slots[layout.firstSlot(item) + slot];
        return before + layout.pending(counts, item, slot);
    }

    /** How often a slot occurs, each time by the respondent's weight or, unweighted, as one. */
    double slotAmount(int item, int slot, boolean weighted) {
        return weighted ? weights()[layout.placeOfSlotWeights(item) + slot] : slotCount(item, slot);
    }

    Moments moments(int scale) {
        return Moments.of(counts, layout.placeOfScale(scale));
    }

    /** How many have a position on a scale. */
    long scored(int scale) {
        return counts[layout.placeOfScale(scale) + CellLayout.COUNT];
    }

    WeightedMoments weightedMoments(int scale) {
        return WeightedMoments.of(weights(), layout.placeOfWeightedScale(scale));
    }

    /** How many people with a position are favourable, neutral or unfavourable, by weight or, unweighted, each as one. */
    double people(int scale, Favour favour, boolean weighted) {
        return weighted
                ? weights()[layout.placeOfWeightedScale(scale) + CellLayout.WEIGHTED_PEOPLE + favour.ordinal()]
                : counts[layout.placeOfScale(scale) + CellLayout.PEOPLE + favour.ordinal()];
    }

    /** How much memory the arrays take. */
    long sizeInBytes() {
        int slotsLength = slots == null ? 0 : slots.length;
        int weightsLength = weights == null ? 0 : weights.length;
        return (long) Long.BYTES * (counts.length + slotsLength) + (long) Double.BYTES * weightsLength;
    }

    private long[] slots() {
        if (slots == null) {
            slots = new long[layout.slotCount()];
        }
        return slots;
    }

    private void empty() {
        layout.addPending(counts, slots());
        for (int word = 0; word < layout.wordCount(); word++) {
            counts[layout.placeOfWord(word)] = 0;
        }
        counts[CellLayout.PENDING] = 0;
    }
}
