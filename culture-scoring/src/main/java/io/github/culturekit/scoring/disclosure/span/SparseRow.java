package io.github.culturekit.scoring.disclosure.span;

import java.util.Arrays;

/**
 * A vector of numbers modulo the prime with few entries: columns in ascending order, each with a value other than zero. Rows
 * stand for linear combinations of published totals. Immutable.
 */
final class SparseRow {

    private static final SparseRow ZERO = new SparseRow(new int[0], new long[0]);

    private final int[] columns;
    private final long[] values;

    private SparseRow(int[] columns, long[] values) {
        this.columns = columns;
        this.values = values;
    }

    /** {@return the indicator of a set of columns, which are in ascending order} */
    static SparseRow indicator(int... columns) {
        long[] ones = new long[columns.length];
        Arrays.fill(ones, 1);
        return new SparseRow(columns.clone(), ones);
    }

    /** {@return a row of columns in ascending order and their values, none of them zero} */
    static SparseRow of(int[] columns, long[] values) {
        return new SparseRow(columns, values);
    }

    int[] columns() {
        return columns.clone();
    }

    long[] values() {
        return values.clone();
    }

    boolean isZero() {
        return columns.length == 0;
    }

    int size() {
        return columns.length;
    }

    int column(int index) {
        return columns[index];
    }

    long value(int index) {
        return values[index];
    }

    /** {@return the value in a column, 0 where there is none} */
    long at(int column) {
        int index = Arrays.binarySearch(columns, column);
        return index < 0 ? 0 : values[index];
    }

    /** {@return the sum of the values in some columns, which are in ascending order} */
    long sum(int... of) {
        long sum = 0;
        for (int i = 0; i < columns.length; i++) {
            if (Arrays.binarySearch(of, columns[i]) >= 0) {
                sum = PrimeField.add(sum, values[i]);
            }
        }
        return sum;
    }

    /** {@return the multiple of this row that is 1 in a column} */
    SparseRow withOneAt(int column) {
        return times(PrimeField.inverse(at(column)));
    }

    /** {@return a multiple of this row, not by 0} */
    SparseRow times(long factor) {
        long[] multiples = new long[values.length];
        for (int i = 0; i < values.length; i++) {
            multiples[i] = PrimeField.multiply(values[i], factor);
        }
        return new SparseRow(columns, multiples);
    }

    /** Adds a multiple of this row to numbers, one a column. */
    void addTo(long[] numbers, long factor) {
        for (int i = 0; i < columns.length; i++) {
            numbers[columns[i]] = PrimeField.add(numbers[columns[i]], PrimeField.multiply(values[i], factor));
        }
    }

    /** {@return this row with a column cleared by a multiple of another row, which is 1 there} */
    SparseRow eliminate(int column, SparseRow other) {
        long mine = at(column);
        return mine == 0 ? this : add(other, PrimeField.subtract(0, mine));
    }

    /** {@return this row less a multiple of another} */
    SparseRow minus(SparseRow other, long factor) {
        return add(other, PrimeField.subtract(0, factor));
    }

    private SparseRow add(SparseRow other, long factor) {
        int[] newColumns = new int[columns.length + other.columns.length];
        long[] newValues = new long[newColumns.length];
        int size = 0;
        int i = 0;
        int j = 0;
        while (i < columns.length || j < other.columns.length) {
            int mine = i < columns.length ? columns[i] : Integer.MAX_VALUE;
            int theirs = j < other.columns.length ? other.columns[j] : Integer.MAX_VALUE;
            long value = 0;
            if (mine <= theirs) {
                value = values[i++];
            }
            if (theirs <= mine) {
                value = PrimeField.add(value, PrimeField.multiply(factor, other.values[j++]));
            }
            if (value != 0) {
                newColumns[size] = Math.min(mine, theirs);
                newValues[size++] = value;
            }
        }
        return cut(newColumns, newValues, size);
    }

    private static SparseRow cut(int[] columns, long[] values, int size) {
        return size == 0 ? ZERO : new SparseRow(Arrays.copyOf(columns, size), Arrays.copyOf(values, size));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof SparseRow row
                && Arrays.equals(columns, row.columns)
                && Arrays.equals(values, row.values);
    }

    @Override
    public int hashCode() {
        return 31 * Arrays.hashCode(columns) + Arrays.hashCode(values);
    }

    @Override
    public String toString() {
        return Arrays.toString(columns) + " " + Arrays.toString(values);
    }
}
