package io.github.culturekit.scoring.disclosure.span;

import java.util.Arrays;

/**
 * A vector of whole numbers with few entries: columns in ascending order, each with a value other than zero.
 *
 * <p>Rows stand for linear combinations of published totals, whose scale does not matter: every row is kept with no
 * common divisor and a positive first value, so that proportional rows are equal. Arithmetic is exact; a value beyond 64 bits
 * throws rather than wraps.
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

    /** {@return the row of given columns, in ascending order, and values, exactly as they are} */
    static SparseRow of(int[] columns, long[] values) {
        return new SparseRow(columns, values);
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

    /** {@return the part of this row in certain columns} */
    SparseRow within(boolean[] kept) {
        int size = 0;
        int[] newColumns = new int[columns.length];
        long[] newValues = new long[columns.length];
        for (int i = 0; i < columns.length; i++) {
            if (kept[columns[i]]) {
                newColumns[size] = columns[i];
                newValues[size++] = values[i];
            }
        }
        return size == 0 ? ZERO : reduced(Arrays.copyOf(newColumns, size), Arrays.copyOf(newValues, size));
    }

    /** {@return this row with a column cleared by a multiple of another row that has it, free of common divisors} */
    SparseRow eliminate(int column, SparseRow other) {
        long mine = at(column);
        if (mine == 0) {
            return this;
        }
        long theirs = other.at(column);
        long divisor = greatestDivisor(mine, theirs);
        return combine(theirs / divisor, other, -(mine / divisor));
    }

    private SparseRow combine(long scale, SparseRow other, long otherScale) {
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
                value = Math.multiplyExact(scale, values[i++]);
            }
            if (theirs <= mine) {
                value = Math.addExact(value, Math.multiplyExact(otherScale, other.values[j++]));
            }
            if (value != 0) {
                newColumns[size] = Math.min(mine, theirs);
                newValues[size++] = value;
            }
        }
        return size == 0 ? ZERO : reduced(Arrays.copyOf(newColumns, size), Arrays.copyOf(newValues, size));
    }

    private static SparseRow reduced(int[] columns, long[] values) {
        long divisor = 0;
        for (int i = 0; i < values.length && divisor != 1; i++) {
            divisor = greatestDivisor(divisor, values[i]);
        }
        long signed = values[0] < 0 ? -divisor : divisor;
        if (signed != 1) {
            for (int i = 0; i < values.length; i++) {
                values[i] /= signed;
            }
        }
        return new SparseRow(columns, values);
    }

    static long greatestDivisor(long a, long b) {
        long x = Math.abs(a);
        long y = Math.abs(b);
        while (y != 0) {
            long rest = x % y;
            x = y;
            y = rest;
        }
        return x;
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
