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
    private final SlotFields.Part[] parts;
    private final long[][] numbers;

    RowNumbers(ScoringPlan plan, int capacity) {
        this.plan = plan;
        this.layout = plan.layout();
        this.parts = layout.fields().parts().toArray(SlotFields.Part[]::new);
        this.numbers = new long[capacity][layout.countsLength()];
    }

    /** The numbers of a row. */
    long[] of(int row) {
        return numbers[row];
    }

    void fill(ScoredRows rows) {
        for (int row = 0; row < rows.size(); row++) {
            Arrays.fill(numbers[row], 0);
            numbers[row][CellLayout.ROWS] = 1;
            numbers[row][CellLayout.PENDING] = 1;
            numbers[row][CellLayout.PARTICIPANTS] = rows.participates(row) ? 1 : 0;
        }
        for (SlotFields.Part part : parts) {
            int place = layout.placeOfWord(part.word());
            countSlots(rows.slots(part.item()), part.increments(), numbers, place, rows.size());
        }
        for (int scale = 0; scale < layout.scaleCount(); scale++) {
            StepTable steps = plan.scales().get(scale).steps();
            if (steps == null) {
                addPositions(rows, scale);
            } else {
                addPlaces(rows.sums(scale), steps.counts(), numbers, layout.placeOfScale(scale), rows.size());
            }
        }
    }

    private static void countSlots(byte[] column, long[] increments, long[][] numbers, int place, int rows) {
        for (int row = 0; row < rows; row++) {
            numbers[row][place] += increments[column[row] & 0xff];
        }
    }

    /** Without a branch, which would be taken as good as by chance: who has no score adds zeros. */
    private static void addPlaces(int[] sums, long[] counts, long[][] numbers, int place, int rows) {
        for (int row = 0; row < rows; row++) {
            long[] into = numbers[row];
            int sum = sums[row];
            int from = StepTable.place(sum) * StepTable.COUNTS;
            long people = counts[from + CellLayout.PEOPLE];
            into[place + CellLayout.PEOPLE] = people | StepTable.answers(sum) & -(people & 1);
            into[place + CellLayout.SUM] = counts[from + CellLayout.SUM];
            into[place + CellLayout.LOW_SQUARES] = counts[from + CellLayout.LOW_SQUARES];
            into[place + CellLayout.HIGH_SQUARES] = counts[from + CellLayout.HIGH_SQUARES];
        }
    }

    private void addPositions(ScoredRows rows, int scale) {
        ScalePlan scalePlan = plan.scales().get(scale);
        int place = layout.placeOfScale(scale);
        for (int row = 0; row < rows.size(); row++) {
            long position = rows.positions(scale)[row];
            if (position != Position.MISSING) {
                StepTable.writeCounts(position, scalePlan.peopleOf(position), numbers[row], place);
                numbers[row][place + CellLayout.PEOPLE] |= answers(rows, scalePlan.items(), row);
            }
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
