package io.github.culturekit.scoring.disclosure.span;

import java.util.Comparator;
import java.util.List;

/** The combinations of published totals in which certain columns do not occur. */
final class VanishingSpace {

    private VanishingSpace() {}

    /**
     * A basis of the combinations of rows that are zero in all closed columns; each of its rows has a column, the pivot,
     * that no other has.
     *
     * @param rows what is known
     * @param closed which columns must be zero
     * @return the basis and its pivots
     */
    static Basis of(List<SparseRow> rows, boolean[] closed) {
        int[] holders = holders(rows, closed.length);
        Span span = new Span(closed.length);
        int[] pivotOfRow = new int[rows.size()];
        int count = 0;
        List<SparseRow> shortFirst =
                rows.stream().sorted(Comparator.comparingInt(SparseRow::size)).toList();
        for (SparseRow row : shortFirst) {
            SparseRow rest = span.residual(row);
            if (!rest.isZero()) {
                int pivot = pivot(rest, closed, holders);
                span.add(rest, pivot);
                pivotOfRow[count++] = pivot;
            }
        }
        Basis basis = new Basis();
        for (int row = 0; row < count; row++) {
            if (!closed[pivotOfRow[row]]) {
                basis.add(span.rows().get(row), pivotOfRow[row]);
            }
        }
        return basis;
    }

    /** A closed column if there is one, and of those the one that the fewest rows hold, so that rows stay short. */
    private static int pivot(SparseRow row, boolean[] closed, int[] holders) {
        int best = row.column(0);
        for (int i = 1; i < row.size(); i++) {
            int column = row.column(i);
            boolean better = closed[column] == closed[best] ? holders[column] < holders[best] : closed[column];
            if (better) {
                best = column;
            }
        }
        return best;
    }

    private static int[] holders(List<SparseRow> rows, int columns) {
        int[] holders = new int[columns];
        for (SparseRow row : rows) {
            for (int i = 0; i < row.size(); i++) {
                holders[row.column(i)]++;
            }
        }
        return holders;
    }
}
