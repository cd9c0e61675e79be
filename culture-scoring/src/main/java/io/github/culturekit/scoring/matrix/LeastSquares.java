package io.github.culturekit.scoring.matrix;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.ojalgo.matrix.decomposition.QR;

/**
 * The solution of linear equations, exact where the matrix is square, else the one with the smallest sum of squared errors; by
 * QR decomposition, as R's {@code lm} and {@code qr.solve}.
 *
 * <p>A column counts as dependent if less than 1e-7 of its length is left after the columns before it are taken out, which is
 * the tolerance of R's {@code lm}. Immutable and thread-safe.
 */
public final class LeastSquares {

    private static final double NEGLIGIBLE = 1e-7;

    private final int columnCount;
    private final List<Integer> dependent;
    private final Matrix q;
    private final Matrix r;

    private LeastSquares(int columnCount, List<Integer> dependent, Matrix q, Matrix r) {
        this.columnCount = columnCount;
        this.dependent = dependent;
        this.q = q;
        this.r = r;
    }

    /**
     * Decomposes a matrix.
     *
     * @param matrix finite numbers, one row for each equation and one column for each unknown
     * @return the decomposition
     */
    public static LeastSquares of(Matrix matrix) {
        List<Integer> kept = new ArrayList<>();
        List<Integer> dependent = new ArrayList<>();
        IntStream.range(0, matrix.getColumnCount()).forEach(kept::add);
        while (true) {
            Matrix part = columns(matrix, kept);
            QR<Double> qr = QR.R064.make(part.getRowCount(), part.getColumnCount());
            qr.decompose(part.toStore());
            Matrix r = Matrix.of(qr.getR());
            int first = firstDependent(part, r);
            if (first < 0) {
                return new LeastSquares(matrix.getColumnCount(), List.copyOf(dependent), Matrix.of(qr.getQ()), r);
            }
            dependent.add(kept.remove(first));
        }
    }

    /**
     * The columns that are weighted sums of the columns before them, but for rounding error; a column of zeros is one.
     *
     * @return positions from 0, ascending
     */
    public List<Integer> getDependentColumns() {
        return dependent;
    }

    /**
     * Whether no column depends on the others.
     *
     * @return true if {@link #solve} gives a solution
     */
    public boolean isFullRank() {
        return dependent.isEmpty();
    }

    /**
     * How many columns do not depend on the ones before them.
     *
     * @return 0 to the number of columns
     */
    public int getRank() {
        return columnCount - dependent.size();
    }

    /**
     * The unknowns for which the sum of squared errors is smallest.
     *
     * @param right as many numbers as the matrix has rows
     * @return one number for each column, or empty if columns depend on each other, so that many solutions are as good
     * @throws IllegalArgumentException if there is another number of numbers
     */
    public Optional<double[]> solve(double... right) {
        Matrix.requireLength(right, q.getRowCount(), "Columns");
        return isFullRank() ? Optional.of(Triangle.solveUpper(r, q.transpose().times(right))) : Optional.empty();
    }

    /**
     * The inverse of the matrix's cross-product, (X'X)^-1: times the variance of the errors, the covariances of the solution.
     *
     * @return a symmetric matrix, or empty if columns depend on each other
     */
    public Optional<Matrix> inverseCrossProduct() {
        if (!isFullRank()) {
            return Optional.empty();
        }
        Matrix inverse = inverseOfR();
        return Optional.of(inverse.times(inverse.transpose()));
    }

    /**
     * The inverse of a square matrix.
     *
     * @return the inverse, or empty if the matrix is singular
     * @throws IllegalArgumentException if the matrix is not square
     */
    public Optional<Matrix> inverse() {
        if (q.getRowCount() != columnCount) {
            throw new IllegalArgumentException("A matrix of " + q.getRowCount() + " rows and " + columnCount
                    + " columns has no inverse. Maybe solve the equations instead.");
        }
        return isFullRank() ? Optional.of(inverseOfR().times(q.transpose())) : Optional.empty();
    }

    private Matrix inverseOfR() {
        int size = r.getColumnCount();
        Matrix identity = Matrix.identity(size);
        double[][] columns = IntStream.range(0, size)
                .mapToObj(column -> Triangle.solveUpper(r, identity.row(column)))
                .toArray(double[][]::new);
        return Matrix.of(size, size, (row, column) -> columns[column][row]);
    }

    private static Matrix columns(Matrix matrix, List<Integer> kept) {
        return Matrix.of(matrix.getRowCount(), kept.size(), (row, column) -> matrix.get(row, kept.get(column)));
    }

    private static int firstDependent(Matrix part, Matrix r) {
        for (int column = 0; column < part.getColumnCount(); column++) {
            double left = column < part.getRowCount() ? Math.abs(r.get(column, column)) : 0;
            if (!(left > NEGLIGIBLE * length(part.column(column)))) {
                return column;
            }
        }
        return -1;
    }

    private static double length(double[] column) {
        double squares = 0;
        for (double number : column) {
            squares += number * number;
        }
        return Math.sqrt(squares);
    }
}
