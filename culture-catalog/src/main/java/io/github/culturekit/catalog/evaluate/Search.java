package io.github.culturekit.catalog.evaluate;

import java.util.function.DoubleUnaryOperator;
import java.util.function.IntPredicate;

/** Looks for where something that only grows reaches what is asked for. */
final class Search {

    private static final int HALVINGS = 60;

    private Search() {}

    /** The argument above 0 at which a function that starts below the target, and grows, reaches it. */
    static double reaching(DoubleUnaryOperator growing, double target, double guess) {
        double low = 0;
        double high = guess;
        while (growing.applyAsDouble(high) < target) {
            low = high;
            high *= 2;
        }
        for (int i = 0; i < HALVINGS; i++) {
            double middle = (low + high) / 2;
            if (growing.applyAsDouble(middle) < target) {
                low = middle;
            } else {
                high = middle;
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
