package io.github.culturekit.scoring.score;

import java.math.BigDecimal;

/**
 * Sums of products of doubles with about 32 digits (Dekker, 1971; Ogita, Rump and Oishi, 2005), in two arrays for the two
 * parts of each, so that a variance near zero survives the difference of large sums. Merged in any order they agree far
 * beyond a double's own digits.
 */
final class CompensatedSums {

    private CompensatedSums() {}

    /** Adds a number to each sum, both of two parts. Without a branch, so that a processor adds several at a time. */
    static void add(double[] sums, double[] rests, double[] values, double[] restsOfValues) {
        for (int at = 0; at < sums.length; at++) {
            double before = sums[at];
            double value = values[at];
            double sum = before + value;
            double part = sum - before;
            sums[at] = sum;
            rests[at] += (before - (sum - part)) + (value - part) + restsOfValues[at];
        }
    }

    static BigDecimal get(double[] sums, double[] rests, int at) {
        return new BigDecimal(sums[at]).add(new BigDecimal(rests[at]));
    }

    /** One sum divided by another, to the last digit or so: the first quotient is mended by what it leaves. */
    static double ratio(double[] sums, double[] rests, int above, int below) {
        double quotient = sums[above] / sums[below];
        double left = Math.fma(-quotient, sums[below], sums[above]) + (rests[above] - quotient * rests[below]);
        return quotient + left / sums[below];
    }
}
