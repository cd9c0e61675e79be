package io.github.culturekit.scoring.matrix;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;
import org.ojalgo.matrix.decomposition.Eigenvalue;
import org.ojalgo.matrix.store.R064Store;

/**
 * The eigenvalues of a symmetric matrix, largest first, with their vectors; R's {@code eigen(symmetric = TRUE)}.
 *
 * <p>Immutable and thread-safe.
 */
public final class SymmetricEigen {

    private final double[] values;
    private final Matrix vectors;

    private SymmetricEigen(double[] values, Matrix vectors) {
        this.values = values;
        this.vectors = vectors;
    }

    /**
     * Decomposes a matrix.
     *
     * @param symmetric a symmetric matrix of finite numbers, of which the lower triangle is read
     * @return its eigenvalues and vectors; each vector's sign makes its largest element positive, so that it is always the same
     * @throws IllegalArgumentException if the matrix is not square
     */
    public static SymmetricEigen of(Matrix symmetric) {
        symmetric.requireSquare();
        int size = symmetric.getRowCount();
        R064Store mirrored = Matrix.of(
                        size, size, (row, column) -> symmetric.get(Math.max(row, column), Math.min(row, column)))
                .toStore();
        Eigenvalue<Double> eigen = Eigenvalue.R064.make(size, true);
        eigen.decompose(mirrored);
        Matrix found = Matrix.of(eigen.getV());
        double[] foundValues = Matrix.of(eigen.getD()).diagonal();
        int[] order = IntStream.range(0, size)
                .boxed()
                .sorted(Comparator.comparingDouble(
                        place -> -foundValues[place])) // the library orders by size without the sign
                .mapToInt(Integer::intValue)
                .toArray();
        return new SymmetricEigen(
                Arrays.stream(order).mapToDouble(place -> foundValues[place]).toArray(),
                Matrix.of(
                        size,
                        size,
                        (row, column) -> found.get(row, order[column]) * sign(found.column(order[column]))));
    }

    /**
     * The eigenvalues.
     *
     * @return from the largest down
     */
    public double[] getValues() {
        return values.clone();
    }

    /**
     * The eigenvectors, orthogonal and of length one.
     *
     * @return a matrix with one in each column, in the order of the values
     */
    public Matrix getVectors() {
        return vectors;
    }

    /**
     * How many eigenvalues count as positive.
     *
     * @param tolerance the share of the largest eigenvalue up to which one counts as zero, as in 1e-12
     * @return 0 to the size
     */
    public int rank(double tolerance) {
        double least = Math.max(values[0], 0) * tolerance;
        int rank = 0;
        while (rank < values.length && values[rank] > least) {
            rank++;
        }
        return rank;
    }

    /** The sign of the element that is largest without it; the first of those that are as large but for rounding. */
    private static double sign(double[] vector) {
        double largest = 0;
        for (double element : vector) {
            largest = Math.abs(element) > Math.abs(largest) + 1e-9 ? element : largest;
        }
        return Math.signum(largest);
    }
}
