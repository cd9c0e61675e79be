package io.github.culturekit.scoring.score;

import io.github.culturekit.scoring.instrument.Favour;
import io.github.culturekit.scoring.wire.ByteInput;
import io.github.culturekit.scoring.wire.ByteOutput;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;

/**
 * Everything that a group's answers say of its items and scales, in flat arrays. Groups merge: in any order, and whichever
 * way the respondents were split, the counts and unweighted moments are the same.
 */
final class GroupCells {

    /** How many counts are in a line of memory. */
    private static final int LINE = 64 / Long.BYTES;

    private final CellLayout layout;
    private final long[] counts;
    private final @Nullable GroupWeights weights;
    /** What was emptied out of the fields of the counts, if anything ever was. */
    private long @Nullable [] totals;

    private boolean shared;

    private GroupCells(CellLayout layout, long[] counts, @Nullable GroupWeights weights, long @Nullable [] totals) {
        this.layout = layout;
        this.counts = counts;
        this.weights = weights;
        this.totals = totals;
    }

    static GroupCells empty(CellLayout layout, boolean weighted) {
        return new GroupCells(
                layout, new long[layout.countsLength()], weighted ? GroupWeights.empty(layout) : null, null);
    }

    /** Lets a result read these cells from now on, so that nobody may write to them any more. */
    GroupCells share() {
        shared = true;
        return this;
    }

    boolean isShared() {
        return shared;
    }

    /** These cells, or a copy if they are shared. */
    GroupCells toWrite() {
        return shared
                ? new GroupCells(
                        layout,
                        counts.clone(),
                        weights == null ? null : weights.copy(),
                        totals == null ? null : totals.clone())
                : this;
    }

    /**
     * Adds numbers in the order of the counts, of as many respondents as they say are pending; a loop over arrays of equal places,
     * several of which a processor adds at once.
     */
    void add(long[] numbers) {
        long[] into = counts;
        if (into[CellLayout.PENDING] + numbers[CellLayout.PENDING] > CellLayout.MOST_PENDING) {
            empty();
        }
        for (int at = 0; at < into.length; at++) {
            into[at] += numbers[at];
        }
    }

    /**
     * Has the counts brought into the cache, which {@link #add} would wait for: reads one in each line of memory. Needs no lock,
     * as what is read, and returned lest nothing be, means nothing.
     */
    long fetch() {
        long[] fetched = counts;
        long any = 0;
        for (int at = 0; at < fetched.length; at += LINE) {
            any |= fetched[at];
        }
        return any;
    }

    /** The weighted numbers; only of a weighted group. */
    GroupWeights weights() {
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
        if (weights != null) {
            weights.writeTo(out, layout, this::scored);
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
        new CellRules(layout, cells.rows()).require(cells.participants(), totals);
        if (cells.weights != null) {
            cells.weights.readFrom(in, layout, cells::scored);
            cells.weights.require(layout, cells::scored);
        }
        if (cells.rows() <= CellLayout.MOST_PENDING) {
            layout.setPending(cells.counts, totals);
            cells.counts[CellLayout.PENDING] = cells.rows();
            cells.totals = null;
        }
        return cells;
    }

    void merge(GroupCells other) {
        add(other.counts);
        if (other.totals != null) {
            mergeTotals(totals(), other.totals);
        }
        if (weights != null) {
            weights.merge(other.weights());
        }
    }

    private void mergeTotals(long[] sums, long[] others) {
        int scales = layout.totalOfScale(0);
        for (int slot = 0; slot < scales; slot++) {
            sums[slot] += others[slot];
        }
        for (int scale = 0; scale < layout.scaleCount(); scale++) {
            int at = layout.totalOfScale(scale);
            for (int number = 0; number < CellLayout.TOTAL_SUM; number++) {
                sums[at + number] += others[at + number];
            }
            WideSums.merge(sums, at + CellLayout.TOTAL_SUM, others);
            WideSums.merge(sums, at + CellLayout.TOTAL_SQUARES, others);
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

    /** Whether the group is so small that its fields say all. */
    boolean isPending() {
        return totals == null;
    }

    /** How often the first slots of an item occur in such a group: a field each, from the lowest on, as many as are in a word. */
    long pendingSlots(int item) {
        return layout.pendingSlots(counts, item);
    }

    /** Copies how often the first slots of an item occur. */
    void copySlots(int item, long[] into) {
        layout.copyPending(counts, item, into);
        if (totals != null) {
            for (int slot = 0; slot < into.length; slot++) {
                into[slot] += totals[layout.totalOfSlot(item, slot)];
            }
        }
    }

    /** How often a slot occurs, each time by the respondent's weight or, unweighted, as one. */
    double slotAmount(int item, int slot, boolean weighted) {
        return weighted ? weights().amounts()[layout.placeOfSlotWeights(item) + slot] : slotCount(item, slot);
    }

    Moments moments(int scale) {
        return totals == null ? layout.pendingMoments(counts, scale) : moments(sums(scale));
    }

    private static Moments moments(long[] sums) {
        return new Moments(
                sums[CellLayout.TOTAL_PEOPLE],
                sums[CellLayout.TOTAL_SUM + 1],
                sums[CellLayout.TOTAL_SUM],
                sums[CellLayout.TOTAL_SQUARES + 1],
                sums[CellLayout.TOTAL_SQUARES]);
    }

    /** The percentage that is favourable of the answers of those who have a position on a scale, if any is favourable or not. */
    OptionalDouble favourableAnswers(int scale) {
        long[] sums = sums(scale);
        long answers = sums[CellLayout.TOTAL_ANSWERS];
        return answers == 0
                ? OptionalDouble.empty()
                : OptionalDouble.of(100.0 * sums[CellLayout.TOTAL_FAVOURABLE] / answers);
    }

    /** A scale's totals and what is pending of them. */
    private long[] sums(int scale) {
        long[] sums = layout.scaleTotals(totals, scale);
        layout.addPending(counts, layout.placeOfScale(scale), sums, 0);
        return sums;
    }

    /** How many have a position on a scale. */
    long scored(int scale) {
        return people(scale, 0);
    }

    WeightedMoments weightedMoments(int scale) {
        return weights().moments(layout, scale, scored(scale));
    }

    /** How many people with a position are favourable, neutral or unfavourable, by weight or, unweighted, each as one. */
    double people(int scale, Favour favour, boolean weighted) {
        return weighted
                ? weights().amounts()[layout.placeOfAmounts(scale) + CellLayout.WEIGHTED_PEOPLE + favour.ordinal()]
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
        return (long) Long.BYTES * (counts.length + totalsLength) + (weights == null ? 0 : weights.sizeInBytes());
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
    }
}
