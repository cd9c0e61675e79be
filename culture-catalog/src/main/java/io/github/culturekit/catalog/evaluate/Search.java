package io.github.culturekit.catalog.evaluate;

import java.util.function.DoubleUnaryOperator;
import java.util.function.IntPredicate;

/** Looks for where something that only grows reaches what is asked for. */
final class Search {

    private static final double PRECISION = 1e-13;
    private static final int MOST_STEPS = 200;

    private Search() {}

    /**
     * The argument above 0 at which a function that starts below the target, and grows, reaches it: by straight lines through a bracket
     * whose stale end counts half (the Illinois method of Dowell and Jarratt 1971), which never leaves the bracket.
     */
    static double reaching(DoubleUnaryOperator growing, double target, double guess) {
        double low = 0;
        double high = guess;
        double below = growing.applyAsDouble(low) - target;
        double above = growing.applyAsDouble(high) - target;
        while (above < 0) {
            low = high;
            below = above;
            high *= 2;
            above = growing.applyAsDouble(high) - target;
        }
        int side = 0;
        for (int step = 0; step < MOST_STEPS && high - low > PRECISION * high; step++) {
            double middle = (low * above - high * below) / (above - below);
            double value = growing.applyAsDouble(middle) - target;
            if (Math.abs(value) < PRECISION) {
                return middle;
            }
            if (value < 0) {
                low = middle;
                below = value;
                above = side < 0 ? above / 2 : above;
                side = -1;
            } else {
                high = middle;
                above = value;
                below = side > 0 ? below / 2 : below;
                side = 1;
            }
        }
        return high;
    }

    /** The smallest number, at least the one to start from and at most a limit, that is enough; the limit if none is. */
    static int smallest(IntPredicate enough, int start, int limit) {
        int low = start - 1;
        int high = start;
        while (high < limit && !enough.test(high)) {
            low = high;
            high = (int) Math.min(2L * high, limit);
        }
        while (high - low > 1) {
            int middle = low + (high - low) / 2;
            if (enough.test(middle)) {
                high = middle;
            } else {
                low = middle;
            }
        }
        return high;
    }
}
