package io.github.culturekit.scoring.matrix;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.ojalgo.matrix.store.MatrixStore;
import org.ojalgo.matrix.store.R064Store;

/**
 * A small dense matrix.
 *
 * <p>Immutable and thread-safe; what goes in and comes out is copied.
 */
public final class Matrix {

    private final int columnCount;
    private final double[][] rows;

    private Matrix(double[][] rows, int columnCount) {
        this.rows = rows;
        this.columnCount = columnCount;
    }

    /** Gives the number at a place. */
    @FunctionalInterface
    public interface Cells {
        /**
         * The number at a place.
         *
         * @param row from 0
         * @param column from 0
         * @return a number
         */
        double at(int row, int column);
    }

    /**
     * A matrix from its rows.
     *
     * @param rows the numbers by row; all rows of one length
     * @return the matrix
     * @throws IllegalArgumentException if there is no row, or lengths differ
     */
    public static Matrix of(double[][] rows) {
        if (rows.length == 0) {
            throw new IllegalArgumentException("A matrix needs at least one row. Maybe the data were filtered.");
        }
        for (double[] row : rows) {
            requireLength(row, rows[0].length, "Rows");
        }
        return of(rows.length, rows[0].length, (row, column) -> rows[row][column]);
    }

    /**
     * A matrix from what each cell holds.
     *
     * @param rowCount how many rows
     * @param columnCount how many columns
     * @param cells gives the numbers
     * @return the matrix
     */
    public static Matrix of(int rowCount, int columnCount, Cells cells) {
        double[][] rows = new double[rowCount][columnCount];
        for (int row = 0; row < rowCount; row++) {
            for (int column = 0; column < columnCount; column++) {
                rows[row][column] = cells.at(row, column);
            }
        }
        return new Matrix(rows, columnCount);
    }

    /**
     * Ones on the diagonal and zeros elsewhere.
     *
     * @param size how many rows and columns
     * @return the identity
     */
    public static Matrix identity(int size) {
        return of(size, size, (row, column) -> row == column ? 1 : 0);
    }

    /**
     * Numbers on the diagonal and zeros elsewhere.
     *
     * @param diagonal the numbers
     * @return a square matrix
     */
    public static Matrix diagonal(double... diagonal) {
        return of(diagonal.length, diagonal.length, (row, column) -> row == column ? diagonal[row] : 0);
    }

    /**
     * How many rows there are.
     *
     * @return 1 or more
     */
    public int getRowCount() {
        return rows.length;
    }

    /**
     * How many columns there are.
     *
     * @return 0 or more
     */
    public int getColumnCount() {
        return columnCount;
    }

    /**
     * The number at a place.
     *
     * @param row from 0
     * @param column from 0
     * @return the number
     */
    public double get(int row, int column) {
        return rows[row][column];
    }

    /**
     * A row.
     *
     * @param row from 0
     * @return a copy
     */
    public double[] row(int row) {
        return rows[row].clone();
    }

    /**
     * A column.
     *
     * @param column from 0
     * @return a copy
     */
    public double[] column(int column) {
        return Arrays.stream(rows).mapToDouble(row -> row[column]).toArray();
    }

    /**
     * The numbers from the upper left downwards.
     *
     * @return a copy
     */
    public double[] diagonal() {
        return IntStream.range(0, Math.min(rows.length, columnCount))
                .mapToDouble(place -> rows[place][place])
                .toArray();
    }

    /**
     * All numbers by row.
     *
     * @return a copy
     */
    public double[][] toArray() {
        return Arrays.stream(rows).map(double[]::clone).toArray(double[][]::new);
    }

    /**
     * Rows become columns.
     *
     * @return the transpose
     */
    public Matrix transpose() {
        return of(columnCount, rows.length, (row, column) -> rows[column][row]);
    }

    /**
     * Some of the rows and columns, in the order asked for.
     *
     * @param keptRows positions from 0
     * @param keptColumns positions from 0
     * @return the part
     */
    public Matrix part(int[] keptRows, int[] keptColumns) {
        return of(keptRows.length, keptColumns.length, (row, column) -> rows[keptRows[row]][keptColumns[column]]);
    }

    /**
     * The sum of two matrices.
     *
     * @param other a matrix of the same size
     * @return the sum
     * @throws IllegalArgumentException if sizes differ
     */
    public Matrix plus(Matrix other) {
        requireSize(other, rows.length, columnCount);
        return of(rows.length, columnCount, (row, column) -> rows[row][column] + other.rows[row][column]);
    }

    /**
     * The difference of two matrices.
     *
     * @param other a matrix of the same size
     * @return this less the other
     * @throws IllegalArgumentException if sizes differ
     */
    public Matrix minus(Matrix other) {
        return plus(other.times(-1));
    }

    /**
     * Every number multiplied.
     *
     * @param factor by what
     * @return the multiple
     */
    public Matrix times(double factor) {
        return of(rows.length, columnCount, (row, column) -> factor * rows[row][column]);
    }

    /**
     * The matrix product.
     *
     * @param other a matrix with as many rows as this has columns
     * @return the product
     * @throws IllegalArgumentException if sizes do not fit
     */
    public Matrix times(Matrix other) {
        requireSize(other, columnCount, other.columnCount);
        Matrix turned = other.transpose();
        return of(rows.length, other.columnCount, (row, column) -> dot(rows[row], turned.rows[column]));
    }

    /**
     * The product with a column of numbers.
     *
     * @param vector as many numbers as there are columns
     * @return as many numbers as there are rows
     * @throws IllegalArgumentException if there is another number of numbers
     */
    public double[] times(double... vector) {
        requireLength(vector, columnCount, "Columns");
        return Arrays.stream(rows).mapToDouble(row -> dot(row, vector)).toArray();
    }

    /** {@return the size, as in {@code Matrix[3 x 2]}} */
    @Override
    public String toString() {
        return "Matrix[" + rows.length + " x " + columnCount + "]";
    }

    /** For the library behind the door. */
    R064Store toStore() {
        R064Store store = R064Store.FACTORY.make(rows.length, columnCount);
        for (int row = 0; row < rows.length; row++) {
            for (int column = 0; column < columnCount; column++) {
                store.set(row, column, rows[row][column]);
            }
        }
        return store;
    }

    static Matrix of(MatrixStore<Double> store) {
        return of((int) store.countRows(), (int) store.countColumns(), store::doubleValue);
    }

    void requireSquare() {
        requireSize(this, columnCount, columnCount);
    }

    private static void requireSize(Matrix matrix, int rowCount, int columnCount) {
        if (matrix.rows.length != rowCount || matrix.columnCount != columnCount) {
            throw new IllegalArgumentException("The matrix has " + matrix.rows.length + " rows and "
                    + matrix.columnCount + " columns, but " + rowCount + " and " + columnCount
                    + " are needed. Maybe it must be transposed.");
        }
    }

    static void requireLength(double[] numbers, int length, String what) {
        if (numbers.length != length) {
            throw new IllegalArgumentException(what + " of the matrix have " + length + " numbers, but "
                    + numbers.length + " were given. Maybe some were left out.");
        }
    }

    private static double dot(double[] one, double[] other) {
        double sum = 0;
        for (int i = 0; i < one.length; i++) {
            sum += one[i] * other[i];
        }
        return sum;
    }
}
