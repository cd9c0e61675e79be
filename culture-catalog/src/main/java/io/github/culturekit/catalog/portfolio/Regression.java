package io.github.culturekit.catalog.portfolio;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.function.IntToDoubleFunction;

/**
 * A least-squares fit by polynomials of the third degree in each of a few inputs, without products of different inputs: the
 * columns are made orthogonal one after the other (modified Gram-Schmidt) over the draws that it learns from, and those that
 * follow from earlier ones are left out.
 */
final class Regression {

    private static final int DEGREE = 3;
    private static final double DEPENDENT = 1e-8;

    private final boolean[] learns;
    private final List<double[]> columns = new ArrayList<>();

    /**
     * Prepares a fit.
     *
     * @param inputs by input and draw
     * @param learnsFrom the draws that it may learn from
     */
    Regression(double[][] inputs, IntPredicate learnsFrom) {
        int draws = inputs[0].length;
        learns = new boolean[draws];
        for (int r = 0; r < draws; r++) {
            learns[r] = learnsFrom.test(r);
        }
        double[] constant = new double[draws];
        Arrays.fill(constant, 1);
        add(constant);
        for (double[] input : inputs) {
            double[] standard = standardised(input);
            double[] power = standard.clone();
            for (int degree = 1; degree <= DEGREE; degree++) {
                add(power.clone());
                Arrays.setAll(power, multiplied(power, standard));
            }
        }
    }

    private static IntToDoubleFunction multiplied(double[] one, double[] other) {
        return r -> one[r] * other[r];
    }

    /** About 0 and of the order of 1, so that its powers are not nearly the same. */
    private static double[] standardised(double[] input) {
        double mean = Arrays.stream(input).sum() / input.length;
        double square = 0;
        for (double value : input) {
            square += (value - mean) * (value - mean);
        }
        double deviation = Math.sqrt(square / input.length);
        double[] standard = new double[input.length];
        Arrays.setAll(standard, r -> deviation > 0 ? (input[r] - mean) / deviation : 0);
        return standard;
    }

    private void add(double[] column) {
        double before = Math.sqrt(product(column, column));
        for (double[] other : columns) {
            subtract(column, other);
        }
        for (double[] other : columns) {
            subtract(column, other);
        }
        double length = Math.sqrt(product(column, column));
        if (length > before * DEPENDENT) {
            for (int r = 0; r < column.length; r++) {
                column[r] /= length;
            }
            columns.add(column);
        }
    }

    private void subtract(double[] column, double[] other) {
        double share = product(column, other);
        for (int r = 0; r < column.length; r++) {
            column[r] -= share * other[r];
        }
    }

    private double product(double[] one, double[] other) {
        double sum = 0;
        for (int r = 0; r < one.length; r++) {
            sum += learns[r] ? one[r] * other[r] : 0;
        }
        return sum;
    }

    /** What is expected of an outcome in every draw, those that it did not learn from among them. */
    void fit(double[] outcome, double[] into) {
        Arrays.fill(into, 0);
        for (double[] column : columns) {
            double coefficient = product(outcome, column);
            for (int r = 0; r < into.length; r++) {
                into[r] += coefficient * column[r];
            }
        }
    }
}
