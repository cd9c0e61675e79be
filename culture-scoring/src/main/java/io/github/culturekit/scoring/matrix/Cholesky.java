package io.github.culturekit.scoring.matrix;

import java.util.Arrays;
import java.util.Optional;
import org.ojalgo.matrix.store.MatrixStore;

/**
 * A positive definite matrix as a lower triangle times its transpose: to solve with it, to invert it and to take its
 * determinant. R's {@code chol}, transposed.
 *
 * <p>Immutable and thread-safe.
 */
public final class Cholesky {

    /** The share of its variance that no variable may owe to the ones before it; above, what is left of it is rounding error. */
    private static final double NEGLIGIBLE = 1e-13;

    private final Matrix lower;
    private final Matrix upper;

    private Cholesky(Matrix lower) {
        this.lower = lower;
        this.upper = lower.transpose();
    }

    /**
     * Decomposes a matrix.
     *
     * @param symmetric a symmetric matrix of finite numbers, of which the lower triangle is read
     * @return the decomposition, or empty if the matrix is not positive definite: it is singular but for rounding error (some
     *     variable is a weighted sum of others), or it has a negative eigenvalue
     * @throws IllegalArgumentException if the matrix is not square
     */
    public static Optional<Cholesky> of(Matrix symmetric) {
        symmetric.requireSquare();
        org.ojalgo.matrix.decomposition.Cholesky<Double> decomposition =
                org.ojalgo.matrix.decomposition.Cholesky.R064.make(symmetric.getRowCount(), symmetric.getRowCount());
        if (!decomposition.decompose(symmetric.toStore()) || !decomposition.isSPD()) {
            return Optional.empty();
        }
        MatrixStore<Double> found = decomposition.getL();
        for (int place = 0; place < symmetric.getRowCount(); place++) {
            double pivot = found.doubleValue(place, place);
            if (!(pivot * pivot > NEGLIGIBLE * symmetric.get(place, place))) {
                return Optional.empty();
            }
        }
        return Optional.of(new Cholesky(Matrix.of(found)));
    }

    /**
     * The triangle.
     *
     * @return a lower triangular matrix with a positive diagonal
     */
    public Matrix getLower() {
        return lower;
    }

    /**
     * Solves for a column of numbers.
     *
     * @param right as many numbers as the matrix has rows
     * @return what the matrix must be multiplied with to give them
     * @throws IllegalArgumentException if there is another number of numbers
     */
    public double[] solve(double... right) {
        Matrix.requireLength(right, lower.getRowCount(), "Columns");
        return Triangle.solveUpper(upper, Triangle.solveLower(lower, right));
    }

    /**
     * The inverse of the matrix.
     *
     * @return a matrix that is symmetric to the last bit
     */
    public Matrix inverse() {
        int size = lower.getRowCount();
        double[][] columns = new double[size][];
        for (int column = 0; column < size; column++) {
            double[] unit = new double[size];
            unit[column] = 1;
            columns[column] = solve(unit);
        }
        return Matrix.of(size, size, (row, column) -> columns[Math.max(row, column)][Math.min(row, column)]);
    }

    /**
     * The natural logarithm of the matrix's determinant.
     *
     * @return a finite number
     */
    public double logDeterminant() {
        return 2 * Arrays.stream(lower.diagonal()).map(Math::log).sum();
    }
}
