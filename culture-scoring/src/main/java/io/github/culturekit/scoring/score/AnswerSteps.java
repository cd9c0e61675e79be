package io.github.culturekit.scoring.score;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * What one answer adds to the moments of an item whose scores are whole steps above the lowest: in one number a person, their
 * steps and the square of these, so that a small group's moments take one multiplication an option and are exact.
 */
final class AnswerSteps {

    private static final int BITS = 20;
    private static final long MASK = (1L << BITS) - 1;
    /** So many that the squares of a full field's people fit. */
    private static final int MOST_STEPS = 128;

    private final double lowest;
    private final long[] additions;

    private AnswerSteps(double lowest, long[] additions) {
        this.lowest = lowest;
        this.additions = additions;
    }

    /** The steps of an item, or null if its scores have none or its slots are not side by side in a word. */
    static @Nullable AnswerSteps of(int[] scoredOptions, double[] scores, int options) {
        double lowest = Arrays.stream(scoredOptions)
                .mapToDouble(option -> scores[option])
                .min()
                .orElseThrow();
        long[] additions = new long[options];
        for (int option : scoredOptions) {
            double step = scores[option] - lowest;
            if (step != Math.rint(step) || step >= MOST_STEPS || lowest + step != scores[option]) {
                return null;
            }
            long steps = (long) step;
            additions[option] = 1 | steps << BITS | steps * steps << 2 * BITS;
        }
        return options > SlotFields.PER_WORD ? null : new AnswerSteps(lowest, additions);
    }

    /** The sums of all answers, by how often each option is chosen: fields of a word from the lowest on. */
    long sums(long fields) {
        long[] each = additions;
        long rest = fields;
        long sums = 0;
        for (int option = 0; option < each.length; option++) {
            sums += (rest & SlotFields.MOST) * each[option];
            rest >>>= SlotFields.BITS;
        }
        return sums;
    }

    static long people(long sums) {
        return sums & MASK;
    }

    /** The mean score by such sums of somebody. */
    double mean(long sums) {
        return lowest + (double) steps(sums) / people(sums);
    }

    /** The sum of squared distances from the mean by such sums of somebody. */
    static double scatter(long sums) {
        long people = people(sums);
        return (double) (people * (sums >>> 2 * BITS) - steps(sums) * steps(sums)) / people;
    }

    private static long steps(long sums) {
        return sums >>> BITS & MASK;
    }
}
