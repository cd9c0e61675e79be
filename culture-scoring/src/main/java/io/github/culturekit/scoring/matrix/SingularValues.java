package io.github.culturekit.scoring.matrix;

import java.util.OptionalDouble;
import org.ojalgo.matrix.decomposition.SingularValue;

/**
 * The singular values of a matrix, largest first, which tell its rank and condition; R's {@code svd(x)$d}.
 *
 * <p>Immutable and thread-safe.
 */
public final class SingularValues {

    private final double[] values;

    private SingularValues(double[] values) {
        this.values = values;
    }

    /**
     * Computes them.
     *
     * @param matrix finite numbers
     * @return as many as the matrix has rows or columns, whichever is fewer
     */
    public static SingularValues of(Matrix matrix) {
        SingularValue<Double> decomposition = SingularValue.R064.make(matrix.getRowCount(), matrix.getColumnCount());
        decomposition.compute(matrix.toStore());
        return new SingularValues(decomposition.getSingularValues().toRawCopy1D());
    }

    /**
     * The singular values.
     *
     * @return from the largest down, none negative
     */
    public double[] getValues() {
        return values.clone();
    }

    /**
     * How many singular values count as positive.
     *
     * @param tolerance the share of the largest one up to which one counts as zero, as in 1e-12
     * @return 0 to their number
     */
    public int rank(double tolerance) {
        int rank = 0;
        while (rank < values.length && values[rank] > values[0] * tolerance) {
            rank++;
        }
        return rank;
    }

    /**
     * The condition number: the largest singular value by the smallest; R's {@code kappa(exact = TRUE)}.
     *
     * @return 1 or more, or empty if the smallest is zero but for rounding error, so that the matrix is singular
     */
    public OptionalDouble condition() {
        double smallest = values[values.length - 1];
        return smallest > values[0] * Math.ulp(1.0) * values.length
                ? OptionalDouble.of(values[0] / smallest)
                : OptionalDouble.empty();
    }
}
