package io.github.culturekit.scoring.score;

import java.math.BigDecimal;

/**
 * Sums of products of doubles with about 32 digits (Dekker, 1971; Ogita, Rump and Oishi, 2005), in two arrays for the two
 * parts of each, so that a variance near zero survives the difference of large sums. Merged in any order they agree far
 * beyond a double's own digits.
 */
final class CompensatedSums {

    private CompensatedSums() {}

    /** Adds a number to a sum, both of two parts. */
    static void add(double[] sums, double[] rests, int at, double value, double restOfValue) {
        double before = sums[at];
        double sum = before + value;
        sums[at] = sum;
        rests[at] += lost(before, value, sum) + restOfValue;
    }

    /** What a sum of two numbers has lost by rounding. */
    private static double lost(double one, double other, double sum) {
        double part = sum - one;
        return (one - (sum - part)) + (other - part);
    }

    /** Adds other sums to all sums; a loop over arrays of equal places, several of which a processor adds at once. */
    static void addAll(double[] sums, double[] rests, double[] others, double[] otherRests) {
        for (int at = 0; at < sums.length; at++) {
            add(sums, rests, at, others[at], otherRests[at]);
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
