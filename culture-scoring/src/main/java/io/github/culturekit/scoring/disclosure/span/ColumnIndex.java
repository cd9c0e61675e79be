package io.github.culturekit.scoring.disclosure.span;

import java.util.Arrays;

/** Which rows have had a value in a column; a row that has lost it since may still be listed. Not thread-safe. */
final class ColumnIndex {

    private static final int[] NONE = {};

    private final int[][] rows;
    private final int[] counts;

    ColumnIndex(int columns) {
        this.rows = new int[columns][];
        Arrays.fill(rows, NONE);
        this.counts = new int[columns];
    }

    void add(int number, SparseRow row) {
        for (int i = 0; i < row.size(); i++) {
            add(number, row.column(i));
        }
    }

    /** Adds a row to the columns that its old form did not have. */
    void addNew(int number, SparseRow row, SparseRow old) {
        int j = 0;
        for (int i = 0; i < row.size(); i++) {
            int column = row.column(i);
            while (j < old.size() && old.column(j) < column) {
                j++;
            }
            if (j == old.size() || old.column(j) != column) {
                add(number, column);
            }
        }
    }

    private void add(int number, int column) {
        if (counts[column] == rows[column].length) {
            rows[column] = Arrays.copyOf(rows[column], Math.max(4, 2 * counts[column]));
        }
        rows[column][counts[column]++] = number;
    }

    /** {@return the rows of a column, each once} */
    int[] rows(int column) {
        int[] listed = Arrays.copyOf(rows[column], counts[column]);
        Arrays.sort(listed);
        int size = 0;
        for (int i = 0; i < listed.length; i++) {
            if (i == 0 || listed[i] != listed[i - 1]) {
                listed[size++] = listed[i];
            }
        }
        return Arrays.copyOf(listed, size);
    }

    /** {@return the rows of a column, some maybe more than once, as many as are counted; not to be changed} */
    int[] listed(int column) {
        return rows[column];
    }

    int count(int column) {
        return counts[column];
    }
}
