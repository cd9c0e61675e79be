package io.github.culturekit.scoring.disclosure.span;

import java.util.ArrayList;
import java.util.List;

/** Rows of which each has a pivot column that no other row has. */
final class Basis {

    private final List<SparseRow> rows = new ArrayList<>();
    private final List<Integer> pivots = new ArrayList<>();

    void add(SparseRow row, int pivot) {
        rows.add(row);
        pivots.add(pivot);
    }

    List<SparseRow> rows() {
        return rows;
    }

    int pivot(int row) {
        return pivots.get(row);
    }

    int size() {
        return rows.size();
    }
}
