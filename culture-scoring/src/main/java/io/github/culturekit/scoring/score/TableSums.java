package io.github.culturekit.scoring.score;

import io.github.culturekit.scoring.instrument.Favour;
import java.util.Arrays;
import java.util.List;

/**
 * Sums of any items that score in equal steps, by an addition and a look-up an answer.
 *
 * @param increments by member and slot, 0 where the member is missing
 */
record TableSums(int[][] increments) implements StepSums {

    static TableSums of(List<ItemPlan> items, int steps, int stride) {
        return new TableSums(items.stream()
                .map(item -> item.table(slot -> answer(item, slot) + stride + item.step(slot, steps)))
                .toArray(int[][]::new));
    }

    private static int answer(ItemPlan item, int slot) {
        if (!item.hasFavour(slot)) {
            return 0;
        }
        return item.has(Favour.FAVOURABLE, slot) ? StepTable.ANSWER + StepTable.FAVOURABLE : StepTable.ANSWER;
    }

    @Override
    public void write(byte[][] columns, int people, int[] sums) {
        Arrays.fill(sums, 0, people, 0);
        for (int member = 0; member < columns.length; member++) {
            add(columns[member], increments[member], sums, people);
        }
    }

    private static void add(byte[] column, int[] increments, int[] sums, int people) {
        for (int person = 0; person < people; person++) {
            sums[person] += increments[column[person] & 0xff];
        }
    }
}
