package io.github.culturekit.scoring.disclosure.span;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * All that follows from a set of published totals by adding and subtracting: the linear span of their rows, kept as a
 * basis in which each pivot column occurs in one row only, as 1. Modulo the prime. Not thread-safe.
 */
final class Span {

    private final List<SparseRow> rows = new ArrayList<>();
    private final List<Integer> pivots = new ArrayList<>();
    private final int[] rowOfPivot;
    private final ColumnIndex occurrences;

    Span(int columns) {
        this.rowOfPivot = new int[columns];
        Arrays.fill(rowOfPivot, -1);
        this.occurrences = new ColumnIndex(columns);
    }

    /** {@return what is left of a row when all that is known has been taken off; zero if it follows from what is known} */
    SparseRow residual(SparseRow row) {
        SparseRow rest = row;
        for (int i = 0; i < row.size(); i++) {
            int column = row.column(i);
            if (rowOfPivot[column] >= 0) {
                rest = rest.eliminate(column, rows.get(rowOfPivot[column]));
            }
        }
        return rest;
    }

    /** Adds a residual, which is not zero, with one of its columns as the pivot. */
    void add(SparseRow rest, int pivot) {
        SparseRow residual = rest.withOneAt(pivot);
        int number = rows.size();
        rowOfPivot[pivot] = number;
        int[] holders = occurrences.rows(pivot);
        rows.add(residual);
        pivots.add(pivot);
        occurrences.add(number, residual);
        for (int holder : holders) {
            SparseRow old = rows.get(holder);
            if (old.at(pivot) != 0) {
                SparseRow reduced = old.eliminate(pivot, residual);
                rows.set(holder, reduced);
                occurrences.addNew(holder, reduced, old);
            }
        }
    }

    List<SparseRow> rows() {
        return rows;
    }
}
