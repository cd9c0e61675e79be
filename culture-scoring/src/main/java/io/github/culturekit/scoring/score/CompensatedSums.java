package io.github.culturekit.scoring.score;

import java.math.BigDecimal;

/**
 * Sums of products of doubles with about 32 digits (Dekker, 1971; Ogita, Rump and Oishi, 2005), two neighbours of an array
 * each, so that a variance near zero survives the difference of large sums. Merged in any order they agree far beyond a
 * double's own digits.
 */
final class CompensatedSums {

    private CompensatedSums() {}

    static void add(double[] sums, int at, double value) {
        add(sums, at, value, 0);
    }

    /** Adds a product of two doubles without rounding it first. */
    static void addProduct(double[] sums, int at, double a, double b) {
        double product = a * b;
        add(sums, at, product, Math.fma(a, b, -product));
    }

    /** Adds a product of two numbers of two parts each, of which the second is tiny. */
    static void addProduct(double[] sums, int at, double a, double restOfA, double b, double restOfB) {
        double product = a * b;
        add(sums, at, product, Math.fma(a, b, -product) + a * restOfB + restOfA * b);
    }

    /** Adds the sum at the same place of other sums. */
    static void merge(double[] sums, int at, double[] others) {
        add(sums, at, others[at], others[at + 1]);
    }

    static BigDecimal get(double[] sums, int at) {
        return new BigDecimal(sums[at]).add(new BigDecimal(sums[at + 1]));
    }

    /** One sum divided by another, to the last digit or so: the first quotient is mended by what it leaves. */
    static double ratio(double[] sums, int above, int below) {
        double quotient = sums[above] / sums[below];
        double left = Math.fma(-quotient, sums[below], sums[above]) + (sums[above + 1] - quotient * sums[below + 1]);
        return quotient + left / sums[below];
    }

    private static void add(double[] sums, int at, double value, double rest) {
        double high = sums[at];
        double sum = high + value;
        double part = sum - high;
        sums[at] = sum;
        sums[at + 1] += (high - (sum - part)) + (value - part) + rest;
    }
}
