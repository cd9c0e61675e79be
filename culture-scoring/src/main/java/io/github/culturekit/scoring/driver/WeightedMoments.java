package io.github.culturekit.scoring.driver;

import io.github.culturekit.scoring.matrix.Matrix;
import java.util.Arrays;

/**
 * How some columns vary together, each row counting by its weight; the weights are divided by their sum. Taken over the distances
 * from the first row, so that equal numbers have a variance of exactly zero.
 */
final class WeightedMoments {

    /** The share of a column's largest number up to which its standard deviation is rounding error. */
    private static final double NEGLIGIBLE = 1e-13;

    private final double[][] covariances;
    private final double[] deviations;

    private WeightedMoments(double[][] covariances, double[] deviations) {
        this.covariances = covariances;
        this.deviations = deviations;
    }

    static WeightedMoments of(double[][] columns, double... weights) {
        double total = Arrays.stream(weights).sum();
        double[][] distances = Arrays.stream(columns)
                .map(column -> distances(column, weights, total))
                .toArray(double[][]::new);
        double[][] covariances = new double[columns.length][columns.length];
        for (int one = 0; one < columns.length; one++) {
            for (int other = 0; other <= one; other++) {
                covariances[one][other] = products(distances[one], distances[other], weights) / total;
                covariances[other][one] = covariances[one][other];
            }
        }
        double[] deviations = new double[columns.length];
        for (int place = 0; place < columns.length; place++) {
            double deviation = Math.sqrt(covariances[place][place]);
            double largest = Arrays.stream(columns[place]).map(Math::abs).max().orElse(0);
            deviations[place] = deviation <= NEGLIGIBLE * largest ? 0 : deviation;
        }
        return new WeightedMoments(covariances, deviations);
    }

    /** With the sum of weights as the denominator; 0 where a column does not vary, NaN without any weight. */
    double[] deviations() {
        return deviations;
    }

    /** NaN where a column does not vary. */
    Matrix correlations() {
        return Matrix.of(deviations.length, deviations.length, this::correlation);
    }

    private double correlation(int one, int other) {
        if (!(deviations[one] > 0 && deviations[other] > 0)) {
            return Double.NaN;
        }
        return one == other ? 1 : covariances[one][other] / deviations[one] / deviations[other];
    }

    private static double[] distances(double[] column, double[] weights, double total) {
        double[] distances = new double[column.length];
        double sum = 0;
        for (int row = 0; row < column.length; row++) {
            distances[row] = column[row] - column[0];
            sum += weights[row] * distances[row];
        }
        double mean = sum / total;
        return Arrays.stream(distances).map(distance -> distance - mean).toArray();
    }

    private static double products(double[] one, double[] other, double[] weights) {
        double sum = 0;
        for (int row = 0; row < weights.length; row++) {
            sum += weights[row] * one[row] * other[row];
        }
        return sum;
    }
}
