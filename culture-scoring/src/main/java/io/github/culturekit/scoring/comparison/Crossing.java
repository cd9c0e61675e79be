package io.github.culturekit.scoring.comparison;

import java.util.function.DoubleUnaryOperator;

/**
 * Where a falling function crosses zero: by straight lines through a bracket whose stale end counts half (the Illinois method of
 * Dowell and Jarratt 1971), which never leaves the bracket.
 */
final class Crossing {

    private static final double PRECISION = 1e-12;
    private static final int MOST_STEPS = 200;

    private Crossing() {}

    /**
     * The crossing of a function that falls without limit or to below zero.
     *
     * @param function falls, from above zero far on the left to below zero far on the right
     * @param left a guess of the left end of a bracket, which is widened as needed
     * @param right a guess of its right end, above the left one
     */
    static double falling(DoubleUnaryOperator function, double left, double right) {
        double low = left;
        double high = right;
        double atLow = function.applyAsDouble(low);
        double atHigh = function.applyAsDouble(high);
        while (atLow < 0) {
            high = low;
            atHigh = atLow;
            low -= 2 * (right - low);
            atLow = function.applyAsDouble(low);
        }
        while (atHigh > 0) {
            low = high;
            atLow = atHigh;
            high += 2 * (high - left);
            atHigh = function.applyAsDouble(high);
        }
        return within(function, low, atLow, high, atHigh);
    }

    private static double within(
            DoubleUnaryOperator function, double left, double atLeft, double right, double atRight) {
        double low = left;
        double high = right;
        double above = atLeft;
        double below = atRight;
        int side = 0;
        for (int step = 0; step < MOST_STEPS && high - low > PRECISION * (1 + Math.abs(low)); step++) {
            double middle = (low * below - high * above) / (below - above);
            if (!(middle > low && middle < high)) {
                middle = low + (high - low) / 2;
            }
            double value = function.applyAsDouble(middle);
            if (value == 0) {
                return middle;
            }
            if (value > 0) {
                low = middle;
                above = value;
                below = side > 0 ? below / 2 : below;
                side = 1;
            } else {
                high = middle;
                below = value;
                above = side < 0 ? above / 2 : above;
                side = -1;
            }
        }
        return low + (high - low) / 2;
    }
}
