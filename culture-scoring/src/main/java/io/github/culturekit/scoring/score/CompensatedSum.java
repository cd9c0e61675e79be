package io.github.culturekit.scoring.score;

import java.math.BigDecimal;

/**
 * A sum of products of doubles with about 32 digits (Dekker, 1971; Ogita, Rump and Oishi, 2005), so that a variance near
 * zero survives the difference of large sums. Merged in any order it agrees far beyond a double's own digits.
 */
final class CompensatedSum {

    private double high;
    private double low;

    void add(double value) {
        add(value, 0);
    }

    /** Adds a product of two doubles without rounding it first. */
    void addProduct(double a, double b) {
        double product = a * b;
        add(product, Math.fma(a, b, -product));
    }

    /** Adds the square of a product of two doubles. */
    void addSquaredProduct(double a, double b) {
        double product = a * b;
        double error = Math.fma(a, b, -product);
        double square = product * product;
        add(square, Math.fma(product, product, -square) + 2 * product * error);
    }

    /** Adds the square of one double times another. */
    void addSquareTimes(double a, double b) {
        double square = a * a;
        double error = Math.fma(a, a, -square);
        double product = square * b;
        add(product, Math.fma(square, b, -product) + error * b);
    }

    void merge(CompensatedSum other) {
        add(other.high, other.low);
    }

    private void add(double otherHigh, double otherLow) {
        double sum = high + otherHigh;
        double part = sum - high;
        double error = (high - (sum - part)) + (otherHigh - part);
        double rest = low + otherLow + error;
        high = sum + rest;
        low = rest - (high - sum);
    }

    BigDecimal toBigDecimal() {
        return new BigDecimal(high).add(new BigDecimal(low));
    }
}
