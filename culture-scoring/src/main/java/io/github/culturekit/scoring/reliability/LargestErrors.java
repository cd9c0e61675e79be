package io.github.culturekit.scoring.reliability;

import io.github.culturekit.scoring.matrix.Cholesky;
import io.github.culturekit.scoring.matrix.Matrix;
import io.github.culturekit.scoring.matrix.SymmetricEigen;
import java.util.Arrays;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * The largest total of error variances that can be taken off the diagonal of a correlation matrix, weighted by the items'
 * variances, so that none is negative and what is left has no negative eigenvalue.
 *
 * <p>A semidefinite program in one unknown for each item, solved from inside: with t growing, t times the weighted total plus
 * the logarithms of the determinant of what is left and of the error variances is maximised by Newton's method (Boyd and
 * Vandenberghe 2004, Convex Optimization, chapter 11). At its maximum the total is short of the largest by at most 2k / t.
 */
final class LargestErrors {

    private static final double GAP = 1e-9;
    private static final double FASTER = 10;
    private static final int MOST_STEPS = 60;
    private static final double SETTLED = 1e-10;

    private final Matrix correlations;
    private final double[] weights;

    private LargestErrors(Matrix correlations, double[] weights) {
        this.correlations = correlations;
        this.weights = weights;
    }

    /** The largest weighted total, or empty if the matrix is not positive definite, or so nearly not that nothing can be taken off. */
    static Optional<Double> of(Matrix correlations, double[] variances) {
        double total = Arrays.stream(variances).sum();
        double[] weights =
                Arrays.stream(variances).map(variance -> variance / total).toArray();
        return new LargestErrors(correlations, weights).solve().map(errors -> total * dot(weights, errors));
    }

    private Optional<double[]> solve() {
        int k = weights.length;
        double smallest = SymmetricEigen.of(correlations).getValues()[k - 1];
        double[] start = new double[k];
        Arrays.fill(start, smallest / 2);
        Optional<double[]> errors = height(start, k).isPresent() ? Optional.of(start) : Optional.empty();
        double last = 2 * k / GAP;
        for (double t = k; t < last; t *= FASTER) {
            double growing = t;
            errors = errors.flatMap(inside -> centre(inside, growing));
        }
        return errors.flatMap(inside -> centre(inside, last));
    }

    /** Newton's method from a point inside; empty if the numbers are too far apart for it. */
    private Optional<double[]> centre(double[] start, double t) {
        double[] errors = start;
        for (int step = 0; step < MOST_STEPS; step++) {
            Matrix inverse = left(errors).orElseThrow().inverse();
            double[] gradient = gradient(errors, inverse, t);
            Optional<Cholesky> curvature = curvature(errors, inverse);
            if (curvature.isEmpty()) {
                return Optional.empty();
            }
            double[] direction = curvature.get().solve(gradient);
            double gain = dot(gradient, direction);
            double[] moved = move(errors, direction, gain, t);
            if (gain < SETTLED || moved == errors) {
                break;
            }
            errors = moved;
        }
        return Optional.of(errors);
    }

    private Optional<Cholesky> left(double[] errors) {
        return Cholesky.of(correlations.minus(Matrix.diagonal(errors)));
    }

    private double[] gradient(double[] errors, Matrix inverse, double t) {
        double[] gradient = new double[errors.length];
        Arrays.setAll(gradient, i -> t * weights[i] - inverse.get(i, i) + 1 / errors[i]);
        return gradient;
    }

    /** The second derivatives, with the sign turned. */
    private static Optional<Cholesky> curvature(double[] errors, Matrix inverse) {
        Matrix curvature = Matrix.of(
                errors.length,
                errors.length,
                (row, column) -> inverse.get(row, column) * inverse.get(row, column)
                        + (row == column ? 1 / (errors[row] * errors[row]) : 0));
        return Cholesky.of(curvature);
    }

    /** As far along the direction as pays. */
    private double[] move(double[] errors, double[] direction, double gain, double t) {
        double before = height(errors, t).orElseThrow();
        for (double length = 1; length > SETTLED; length /= 2) {
            double[] moved = new double[errors.length];
            double step = length;
            Arrays.setAll(moved, i -> errors[i] + step * direction[i]);
            OptionalDouble height = height(moved, t);
            if (height.isPresent() && height.getAsDouble() >= before + length * gain / 4) {
                return moved;
            }
        }
        return errors;
    }

    private OptionalDouble height(double[] errors, double t) {
        if (Arrays.stream(errors).anyMatch(error -> error <= 0)) {
            return OptionalDouble.empty();
        }
        return left(errors)
                .map(left -> OptionalDouble.of(t * dot(weights, errors)
                        + left.logDeterminant()
                        + Arrays.stream(errors).map(Math::log).sum()))
                .orElse(OptionalDouble.empty());
    }

    private static double dot(double[] one, double[] other) {
        double sum = 0;
        for (int i = 0; i < one.length; i++) {
            sum += one[i] * other[i];
        }
        return sum;
    }
}
