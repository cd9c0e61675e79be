package io.github.culturekit.scoring.score;

import io.github.culturekit.scoring.instrument.Favour;
import java.util.Arrays;

/**
 * What each of some scored rows adds to its groups, in the order of a group's counts, so that adding a row to a group is one
 * addition a number. Refilled for the next rows.
 */
final class RowNumbers {

    private final ScoringPlan plan;
    private final CellLayout layout;
    private final ScalePlan[] scales;
    private final WordGrowth[] growths;
    private final int length;
    private final long[] numbers;

    RowNumbers(ScoringPlan plan, int capacity) {
        this.plan = plan;
        this.layout = plan.layout();
        this.scales = plan.scales().toArray(ScalePlan[]::new);
        this.growths = WordGrowth.of(layout.fields().parts()).toArray(WordGrowth[]::new);
        this.length = layout.countsLength();
        this.numbers = new long[ScoredRows.room(capacity) * length];
        for (int at = 0; at < numbers.length; at += length) {
            numbers[at + CellLayout.ROWS] = 1;
            numbers[at + CellLayout.PENDING] = 1;
        }
    }

    /** Copies the numbers of a row. */
    void copy(int row, long[] into) {
        System.arraycopy(numbers, placeOf(row), into, 0, length);
    }

    private int placeOf(int row) {
        return row * length;
    }

    /** Works out the numbers of a run of rows. */
    void fill(ScoredRows rows, int first, int count) {
        for (int row = 0; row < count; row++) {
            numbers[placeOf(row) + CellLayout.PARTICIPANTS] = rows.participates(first + row) ? 1 : 0;
        }
        for (WordGrowth growth : growths) {
            growth.write(rows, first, count, numbers, layout.placeOfWord(growth.word()), length);
        }
        for (int scale = 0; scale < scales.length; scale++) {
            StepTable steps = scales[scale].steps();
            if (steps == null) {
                writePositions(rows, first, count, scale);
            } else {
                writePlaces(rows.sums(scale), steps.counts(), layout.placeOfScale(scale), first, count);
            }
        }
    }

    /** Without a branch, which would be taken as good as by chance: who has no score adds zeros. */
    private void writePlaces(int[] sums, long[] counts, int place, int first, int rows) {
        long[] into = numbers;
        int step = length;
        int at = place;
        for (int row = 0; row < rows; row++) {
            int sum = sums[first + row];
            int from = StepTable.place(sum) * StepTable.COUNTS;
            long people = counts[from + CellLayout.PEOPLE];
            into[at + CellLayout.PEOPLE] = people | StepTable.answers(sum) & -(people & 1);
            into[at + CellLayout.SUM] = counts[from + CellLayout.SUM];
            into[at + CellLayout.LOW_SQUARES] = counts[from + CellLayout.LOW_SQUARES];
            into[at + CellLayout.HIGH_SQUARES] = counts[from + CellLayout.HIGH_SQUARES];
            at += step;
        }
    }

    private void writePositions(ScoredRows rows, int first, int count, int scale) {
        ScalePlan scalePlan = scales[scale];
        long[] positions = rows.positions(scale);
        int at = layout.placeOfScale(scale);
        for (int row = first; row < first + count; row++) {
            long position = positions[row];
            if (position == Position.MISSING) {
                Arrays.fill(numbers, at, at + CellLayout.SCALE_LENGTH, 0);
            } else {
                StepTable.writeCounts(position, scalePlan.peopleOf(position), numbers, at);
                numbers[at + CellLayout.PEOPLE] |= answers(rows, scalePlan.items(), row);
            }
            at += length;
        }
    }

    private long answers(ScoredRows rows, int[] items, int row) {
        long answers = 0;
        for (int item : items) {
            ItemPlan itemPlan = plan.items().get(item);
            int slot = rows.slots(item)[row] & 0xff;
            if (slot < itemPlan.slotCount() && itemPlan.hasFavour(slot)) {
                answers += 1L << CellLayout.ANSWERS_SHIFT;
                answers += itemPlan.has(Favour.FAVOURABLE, slot) ? 1L << CellLayout.FAVOURABLE_SHIFT : 0;
            }
        }
        return answers;
    }
}
