package io.github.culturekit.scoring.score;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.LongUnaryOperator;

/**
 * The positions of a scale whose items count the same and score in equal steps. A person's sum has one number for each slot
 * that they are in: it says their place in the table and how many answers they gave, so that scoring a person takes an
 * addition an item, or less, and one look-up.
 *
 * @param sums how the sums are worked out
 * @param positions by place, {@link Position#MISSING} where too few members are answered
 * @param counts by place, what a person there adds to a group's counts, in their order
 */
record StepTable(StepSums sums, long[] positions, long[] counts) {

    /** How many numbers there are of each place. */
    static final int COUNTS = CellLayout.SCALE_LENGTH;

    /** What an answer adds to a sum besides its place, and what a favourable one adds as well. */
    static final int ANSWER = 1 << 16;

    static final int FAVOURABLE = ANSWER << 8;

    private static final int MOST_STEPS = 100;
    private static final int PLACE_BITS = 16;
    private static final int MOST_PLACES = 1 << PLACE_BITS;
    private static final int ANSWER_BITS = 8;
    private static final double ROUNDING = 1e-12;

    /**
     * The table of some items, or empty if their scores have no common steps or too many of them.
     *
     * @param minimum how many members a score needs
     * @param people what a position adds to the people
     */
    static Optional<StepTable> of(List<ItemPlan> items, int minimum, LongUnaryOperator people) {
        for (int steps = 1; steps <= MOST_STEPS; steps++) {
            int places = (items.size() + 1) * (items.size() * steps + 1);
            if (places <= MOST_PLACES && areWhole(items, steps)) {
                return Optional.of(of(items, minimum, steps, people));
            }
        }
        return Optional.empty();
    }

    /** The place that a sum says. */
    static int place(int sum) {
        return sum & MOST_PLACES - 1;
    }

    /** The answers that a sum says, as counts have them. */
    static long answers(int sum) {
        return (long) (sum >>> PLACE_BITS & (1 << ANSWER_BITS) - 1) << CellLayout.ANSWERS_SHIFT
                | (long) (sum >>> PLACE_BITS + ANSWER_BITS) << CellLayout.FAVOURABLE_SHIFT;
    }

    private static boolean areWhole(List<ItemPlan> items, int steps) {
        return items.stream()
                .distinct()
                .allMatch(item -> item.shares()
                        .map(share -> share * steps)
                        .allMatch(step -> Math.abs(step - Math.rint(step)) < ROUNDING));
    }

    private static StepTable of(List<ItemPlan> items, int minimum, int steps, LongUnaryOperator people) {
        int stride = items.size() * steps + 1;
        long[] positions = new long[(items.size() + 1) * stride];
        Arrays.fill(positions, Position.MISSING);
        long[] counts = new long[positions.length * COUNTS];
        for (int answered = minimum; answered <= items.size(); answered++) {
            for (int sum = 0; sum <= answered * steps; sum++) {
                int place = answered * stride + sum;
                positions[place] = Position.of((double) sum / (answered * steps));
                writeCounts(positions[place], people.applyAsLong(positions[place]), counts, place * COUNTS);
            }
        }
        StepSums sums = ByteSums.of(items, steps, stride)
                .<StepSums>map(simple -> simple)
                .orElseGet(() -> TableSums.of(items, steps, stride));
        return new StepTable(sums, positions, counts);
    }

    /** Writes what a position adds to a group's counts, but for the answers. */
    static void writeCounts(long position, long people, long[] counts, int at) {
        counts[at + CellLayout.PEOPLE] = people;
        counts[at + CellLayout.SUM] = position;
        counts[at + CellLayout.LOW_SQUARES] = Position.lowSquare(position);
        counts[at + CellLayout.HIGH_SQUARES] = Position.highSquare(position);
    }
}
