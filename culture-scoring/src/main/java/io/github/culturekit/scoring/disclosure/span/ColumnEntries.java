package io.github.culturekit.scoring.disclosure.span;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Rows by their columns, so that the part of them in a few columns is found without looking at the rest. Immutable. */
final class ColumnEntries {

    private final int[][] rows;
    private final long[][] values;

    private ColumnEntries(int[][] rows, long[][] values) {
        this.rows = rows;
        this.values = values;
    }

    static ColumnEntries of(List<SparseRow> known, int columns) {
        int[] counts = new int[columns];
        for (SparseRow row : known) {
            for (int i = 0; i < row.size(); i++) {
                counts[row.column(i)]++;
            }
        }
        int[][] rows = new int[columns][];
        long[][] values = new long[columns][];
        for (int column = 0; column < columns; column++) {
            rows[column] = new int[counts[column]];
            values[column] = new long[counts[column]];
        }
        Arrays.fill(counts, 0);
        for (int number = 0; number < known.size(); number++) {
            SparseRow row = known.get(number);
            for (int i = 0; i < row.size(); i++) {
                int column = row.column(i);
                rows[column][counts[column]] = number;
                values[column][counts[column]++] = row.value(i);
            }
        }
        return new ColumnEntries(rows, values);
    }

    /** {@return the parts of the rows in some columns, each different part once, with the columns numbered from 0} */
    List<SparseRow> within(int... columns) {
        Map<Integer, Entries> parts = new LinkedHashMap<>();
        for (int i = 0; i < columns.length; i++) {
            int column = columns[i];
            for (int entry = 0; entry < rows[column].length; entry++) {
                parts.computeIfAbsent(rows[column][entry], any -> new Entries()).add(i, values[column][entry]);
            }
        }
        return parts.values().stream().map(Entries::toRow).distinct().toList();
    }

    /** A row in the making. */
    private static final class Entries {
        private final List<Integer> columns = new ArrayList<>();
        private final List<Long> values = new ArrayList<>();

        void add(int column, long value) {
            columns.add(column);
            values.add(value);
        }

        SparseRow toRow() {
            return SparseRow.of(
                    columns.stream().mapToInt(Integer::intValue).toArray(),
                    values.stream().mapToLong(Long::longValue).toArray());
        }
    }
}
