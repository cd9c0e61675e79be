package io.github.culturekit.scoring.driver;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * R squared of the outcome on every set of predictors, by one sweep for each set: a predictor that joins takes what it explains out
 * of all variables after it. A set is a number whose bits are its predictors.
 */
final class SubsetFits {

    private final int predictors;
    private final double[] fits;

    private SubsetFits(int predictors) {
        this.predictors = predictors;
        this.fits = new double[1 << predictors];
    }

    /** Of correlations among which no predictor depends on the others. */
    static SubsetFits of(DriverCorrelations correlations) {
        int predictors = correlations.predictorCount();
        double[][] matrix = Arrays.copyOf(correlations.ofPredictors().toArray(), predictors + 1);
        matrix[predictors] = correlations.withOutcome();
        SubsetFits fits = new SubsetFits(predictors);
        fits.explore(matrix, 0, 0, 0);
        return fits;
    }

    /** What a predictor adds to a set that it is not in. */
    double gain(int set, int predictor) {
        return fits[set | 1 << predictor] - fits[set];
    }

    double all() {
        return fits[fits.length - 1];
    }

    /** The sets that do not hold any of some predictors. */
    IntStream setsWithout(int... left) {
        int mask = IntStream.of(left).map(predictor -> 1 << predictor).sum();
        return IntStream.range(0, fits.length).filter(set -> (set & mask) == 0);
    }

    /** The mean of what a predictor adds to sets of each size, from none to all of the others. */
    double[] conditional(int predictor) {
        double[] sums = new double[predictors];
        int[] counts = new int[predictors];
        setsWithout(predictor).forEach(set -> {
            sums[Integer.bitCount(set)] += gain(set, predictor);
            counts[Integer.bitCount(set)]++;
        });
        return IntStream.range(0, predictors)
                .mapToDouble(size -> sums[size] / counts[size])
                .toArray();
    }

    /**
     * Tries the predictors from one on.
     *
     * @param left by predictor and in the last row the outcome, up to the diagonal: what the set leaves of their covariances
     */
    private void explore(double[][] left, int next, int set, double explained) {
        if (next == predictors) {
            return;
        }
        explore(left, next + 1, set, explained);
        double pivot = left[next][next];
        double withOutcome = left[predictors][next];
        int joined = set | 1 << next;
        fits[joined] = explained + withOutcome * withOutcome / pivot;
        explore(without(left, next), next + 1, joined, fits[joined]);
    }

    private double[][] without(double[][] left, int taken) {
        double[][] rest = new double[predictors + 1][];
        for (int row = taken + 1; row <= predictors; row++) {
            double share = left[row][taken] / left[taken][taken];
            int width = Math.min(row + 1, predictors);
            rest[row] = new double[width];
            for (int column = taken + 1; column < width; column++) {
                rest[row][column] = left[row][column] - share * left[column][taken];
            }
        }
        return rest;
    }
}
