package io.github.culturekit.scoring.quality;

import io.github.culturekit.model.profile.Statistic;
import io.github.culturekit.model.profile.UndefinedReason;

/**
 * How two lists of numbers go together where both have one; elsewhere they are NaN.
 *
 * <p>Taken in two passes over the distances from the first pair, so that equal numbers, and numbers that differ only by
 * rounding, have a variance of exactly zero.
 */
final class Pairwise {

    /** The share of the largest number's size up to which distances are rounding error, as between thirds added up differently. */
    private static final double NEGLIGIBLE = 1e-13;

    private final int count;
    private final double squaresOfOne;
    private final double squaresOfOther;
    private final double products;

    private Pairwise(int count, double squaresOfOne, double squaresOfOther, double products) {
        this.count = count;
        this.squaresOfOne = squaresOfOne;
        this.squaresOfOther = squaresOfOther;
        this.products = products;
    }

    static Pairwise of(double[] one, double[] other) {
        int first = next(one, other, 0);
        int n = 0;
        double sumOfOne = 0;
        double sumOfOther = 0;
        for (int i = first; i < one.length; i = next(one, other, i + 1)) {
            n++;
            sumOfOne += one[i] - one[first];
            sumOfOther += other[i] - other[first];
        }
        double largestOfOne = 0;
        double largestOfOther = 0;
        double squaresOfOne = 0;
        double squaresOfOther = 0;
        double products = 0;
        for (int i = first; i < one.length; i = next(one, other, i + 1)) {
            double x = one[i] - one[first] - sumOfOne / n;
            double y = other[i] - other[first] - sumOfOther / n;
            largestOfOne = Math.max(largestOfOne, Math.abs(one[i]));
            largestOfOther = Math.max(largestOfOther, Math.abs(other[i]));
            squaresOfOne += x * x;
            squaresOfOther += y * y;
            products += x * y;
        }
        return new Pairwise(
                n, orZero(squaresOfOne, n, largestOfOne), orZero(squaresOfOther, n, largestOfOther), products);
    }

    private static double orZero(double squares, int n, double largest) {
        double negligible = NEGLIGIBLE * largest;
        return squares <= n * negligible * negligible ? 0 : squares;
    }

    /** How many places have both. */
    int count() {
        return count;
    }

    /** With the denominator n - 1; meaningless where {@link #count} is below 2. */
    double covariance() {
        return products / (count - 1);
    }

    /** The product-moment correlation, never beyond 1 by rounding. */
    Statistic correlation(int fewest) {
        if (count < fewest) {
            return Statistic.undefined(UndefinedReason.TOO_FEW_ITEMS);
        }
        return squaresOfOne == 0 || squaresOfOther == 0
                ? Statistic.undefined(UndefinedReason.NO_VARIANCE)
                : Statistic.of(
                        Math.max(-1, Math.min(1, products / Math.sqrt(squaresOfOne) / Math.sqrt(squaresOfOther))));
    }

    private static int next(double[] one, double[] other, int from) {
        int i = from;
        while (i < one.length && (Double.isNaN(one[i]) || Double.isNaN(other[i]))) {
            i++;
        }
        return i;
    }
}
