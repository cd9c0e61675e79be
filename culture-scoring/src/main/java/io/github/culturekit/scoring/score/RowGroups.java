package io.github.culturekit.scoring.score;

import java.util.Arrays;
import java.util.function.IntFunction;

/**
 * Scored rows brought together by their groups, and added to them: a group's numbers are then taken up once for all of its
 * rows. Refilled for the next rows.
 */
final class RowGroups {

    /** The group of a row that is in none. */
    static final int NO_GROUP = -1;

    private final ScoringPlan plan;
    private final CellLayout layout;
    private final SlotFields.Part[] parts;
    private final int[] order;
    private final int[] starts;
    private final int[] groups;
    private final GroupCells[] cells;
    private final double[] ordered;
    private int[] runs = new int[0];
    private int size;

    RowGroups(ScoringPlan plan, int capacity) {
        this.plan = plan;
        this.layout = plan.layout();
        this.parts = layout.fields().parts().toArray(SlotFields.Part[]::new);
        this.order = new int[capacity];
        this.starts = new int[capacity + 1];
        this.groups = new int[capacity];
        this.cells = new GroupCells[capacity];
        this.ordered = new double[capacity];
    }

    /**
     * Orders rows by group.
     *
     * @param groupOfRow the group of each row, from 0, or {@link #NO_GROUP}
     * @param rows how many rows
     * @param groupCount a number above all groups
     * @param cellsOf gives a group's cells to write to
     */
    void order(int[] groupOfRow, int rows, int groupCount, IntFunction<GroupCells> cellsOf) {
        if (runs.length < groupCount) {
            runs = new int[Math.max(groupCount, 2 * runs.length)];
        }
        countRuns(groupOfRow, rows);
        for (int row = 0; row < rows; row++) {
            if (groupOfRow[row] != NO_GROUP) {
                int run = runs[groupOfRow[row]] - 1;
                order[starts[run]++] = row;
            }
        }
        System.arraycopy(starts, 0, starts, 1, size);
        starts[0] = 0;
        for (int run = 0; run < size; run++) {
            runs[groups[run]] = 0;
            cells[run] = cellsOf.apply(groups[run]);
        }
    }

    /** Numbers the groups that occur and finds where the rows of each begin. */
    private void countRuns(int[] groupOfRow, int rows) {
        size = 0;
        Arrays.fill(starts, 0);
        for (int row = 0; row < rows; row++) {
            int group = groupOfRow[row];
            if (group != NO_GROUP) {
                if (runs[group] == 0) {
                    groups[size] = group;
                    runs[group] = ++size;
                }
                starts[runs[group]]++;
            }
        }
        for (int run = 0; run < size; run++) {
            starts[run + 1] += starts[run];
        }
    }

    /** Adds the rows to their groups, as they were ordered. */
    void add(ScoredRows rows) {
        for (int run = 0; run < size; run++) {
            for (int from = starts[run]; from < starts[run + 1]; from += CellLayout.MOST_PENDING) {
                int to = Math.min(starts[run + 1], from + CellLayout.MOST_PENDING);
                cells[run].reserve(to - from);
                add(rows, from, to, cells[run].counts());
            }
        }
    }

    private void add(ScoredRows rows, int from, int to, long[] counts) {
        counts[CellLayout.ROWS] += to - from;
        counts[CellLayout.PARTICIPANTS] += participants(rows, from, to);
        for (SlotFields.Part part : parts) {
            counts[layout.placeOfWord(part.word())] += sum(rows.slots(part.item()), part.increments(), order, from, to);
        }
        for (int scale = 0; scale < layout.scaleCount(); scale++) {
            addPositions(rows.positions(scale), plan.scales().get(scale), from, to, counts, layout.placeOfScale(scale));
        }
    }

    /** Adds the rows' weights, as well as the rows. */
    void addWeights(ScoredRows rows, double[] weights) {
        for (int i = 0; i < starts[size]; i++) {
            ordered[i] = weights[order[i]];
        }
        int[] items = layout.items();
        for (int run = 0; run < size; run++) {
            double[] sums = cells[run].weights();
            int item = 0;
            for (; item + 1 < items.length; item += 2) {
                addSlotWeights(rows, items[item], items[item + 1], run, sums);
            }
            if (item < items.length) {
                addSlotWeights(rows, items[item], run, sums);
            }
            for (int scale = 0; scale < layout.scaleCount(); scale++) {
                addWeightedPositions(rows.positions(scale), run, sums, scale);
            }
        }
    }

    private int participants(ScoredRows rows, int from, int to) {
        int participants = 0;
        for (int i = from; i < to; i++) {
            participants += rows.participates(order[i]) ? 1 : 0;
        }
        return participants;
    }

    private static long sum(byte[] column, long[] increments, int[] order, int from, int to) {
        long sum = 0;
        for (int i = from; i < to; i++) {
            sum += increments[column[order[i]] & 0xff];
        }
        return sum;
    }

    private void addPositions(long[] positions, ScalePlan scale, int from, int to, long[] counts, int at) {
        int[] rows = order;
        long people = 0;
        long sum = 0;
        long highs = 0;
        long middles = 0;
        long lows = 0;
        for (int i = from; i < to; i++) {
            long position = positions[rows[i]];
            if (position != Position.MISSING) {
                people += scale.peopleOf(position);
                sum += position;
                long high = position >>> Position.HALF;
                long low = position & Position.LOW;
                highs += high * high;
                middles += high * low;
                lows += low * low;
            }
        }
        counts[at + CellLayout.PEOPLE] += people;
        counts[at + CellLayout.SUM] += sum;
        Position.addSquares(counts, at + CellLayout.SQUARES, highs, middles, lows);
    }

    /** Two items at a time: additions to neighbouring rows' slots of one item would wait for each other. */
    private void addSlotWeights(ScoredRows rows, int one, int other, int run, double[] sums) {
        byte[] ofOne = rows.slots(one);
        byte[] ofOther = rows.slots(other);
        int atOne = layout.placeOfSlotWeights(one);
        int atOther = layout.placeOfSlotWeights(other);
        int slotsOfOne = plan.items().get(one).slotCount();
        int slotsOfOther = plan.items().get(other).slotCount();
        int[] rowsInOrder = order;
        double[] weights = ordered;
        int to = starts[run + 1];
        for (int i = starts[run]; i < to; i++) {
            int row = rowsInOrder[i];
            double weight = weights[i];
            sums[atOne + Math.min(ofOne[row] & 0xff, slotsOfOne)] += weight;
            sums[atOther + Math.min(ofOther[row] & 0xff, slotsOfOther)] += weight;
        }
    }

    private void addSlotWeights(ScoredRows rows, int item, int run, double[] sums) {
        byte[] column = rows.slots(item);
        int at = layout.placeOfSlotWeights(item);
        int slots = plan.items().get(item).slotCount();
        for (int i = starts[run]; i < starts[run + 1]; i++) {
            sums[at + Math.min(column[order[i]] & 0xff, slots)] += ordered[i];
        }
    }

    private void addWeightedPositions(long[] positions, int run, double[] sums, int scale) {
        ScalePlan scalePlan = plan.scales().get(scale);
        int at = layout.placeOfWeightedScale(scale);
        int[] rowsInOrder = order;
        double[] weights = ordered;
        int to = starts[run + 1];
        for (int i = starts[run]; i < to; i++) {
            long position = positions[rowsInOrder[i]];
            double weight = weights[i];
            if (position != Position.MISSING && weight > 0) {
                WeightedMoments.add(sums, at, position, weight);
                if (scalePlan.hasFavour()) {
                    sums[at + CellLayout.WEIGHTED_PEOPLE + scalePlan.favour(position)] += weight;
                }
            }
        }
    }
}
