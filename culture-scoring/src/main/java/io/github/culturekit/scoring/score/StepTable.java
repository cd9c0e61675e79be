package io.github.culturekit.scoring.score;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * The positions of a scale whose items count the same and score in equal steps. A person's place in the table is the sum of
 * one number for each slot that they are in, so that scoring a person takes an addition an item and one look-up.
 *
 * @param increments by member and slot, 0 where the member is missing
 * @param positions by place, {@link Position#MISSING} where too few members are answered
 */
record StepTable(int[][] increments, long[] positions) {

    private static final int MOST_STEPS = 100;
    private static final int MOST_PLACES = 1 << 16;
    private static final double ROUNDING = 1e-12;

    /** The table of some items, or empty if their scores have no common steps or too many of them. */
    static Optional<StepTable> of(List<ItemPlan> items, int minimum) {
        for (int steps = 1; steps <= MOST_STEPS; steps++) {
            int places = (items.size() + 1) * (items.size() * steps + 1);
            if (places <= MOST_PLACES && areWhole(items, steps)) {
                return Optional.of(of(items, minimum, steps));
            }
        }
        return Optional.empty();
    }

    private static boolean areWhole(List<ItemPlan> items, int steps) {
        return items.stream()
                .flatMapToDouble(ItemPlan::shares)
                .map(share -> share * steps)
                .allMatch(step -> Math.abs(step - Math.rint(step)) < ROUNDING);
    }

    private static StepTable of(List<ItemPlan> items, int minimum, int steps) {
        int stride = items.size() * steps + 1;
        int[][] increments = items.stream()
                .map(item ->
                        item.table(slot -> stride + (int) Math.rint(Position.toShare(item.position(slot)) * steps)))
                .toArray(int[][]::new);
        long[] positions = new long[(items.size() + 1) * stride];
        Arrays.fill(positions, Position.MISSING);
        for (int answered = minimum; answered <= items.size(); answered++) {
            for (int sum = 0; sum <= answered * steps; sum++) {
                positions[answered * stride + sum] = Position.of((double) sum / (answered * steps));
            }
        }
        return new StepTable(increments, positions);
    }
}
