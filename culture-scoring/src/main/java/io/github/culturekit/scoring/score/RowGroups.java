package io.github.culturekit.scoring.score;

import org.jspecify.annotations.Nullable;

/** Adds scored rows to their groups; keeps its arrays from rows to rows. */
final class RowGroups {

    /** The group of a row that is in none. */
    static final int NO_GROUP = -1;

    private final RowNumbers numbers;
    private final RowWeights weights;
    private final @Nullable GroupCells[] cells;

    RowGroups(ScoringPlan plan, int capacity) {
        this.numbers = new RowNumbers(plan, capacity);
        this.weights = new RowWeights(plan);
        this.cells = new GroupCells[capacity];
    }

    /** Works out what each row adds. */
    void fill(ScoredRows rows) {
        numbers.fill(rows);
    }

    /**
     * Adds the rows that were filled in.
     *
     * @param groupOfRow the group of each row, or {@link #NO_GROUP}
     * @param weightOfRow the weight of each row, if they are weighted
     */
    void add(ScoredRows rows, int[] groupOfRow, double @Nullable [] weightOfRow, GroupDirectory directory) {
        find(groupOfRow, rows.size(), directory);
        boolean locking = directory.isShared();
        for (int row = 0; row < rows.size(); row++) {
            GroupCells into = cells[row];
            if (into == null) {
                continue;
            }
            double weight = weightOfRow == null ? 1 : weightOfRow[row];
            if (locking) {
                synchronized (into) {
                    add(rows, row, weight, into);
                }
            } else {
                add(rows, row, weight, into);
            }
        }
    }

    /** All cells are found before the first is added to, so that memory is waited for once and not row by row. */
    private void find(int[] groupOfRow, int rows, GroupDirectory directory) {
        for (int row = 0; row < rows; row++) {
            cells[row] = groupOfRow[row] == NO_GROUP ? null : directory.toWrite(groupOfRow[row]);
        }
    }

    private void add(ScoredRows rows, int row, double weight, GroupCells into) {
        into.add(numbers.numbers(), numbers.placeOf(row));
        if (into.isWeighted()) {
            weights.add(rows, row, weight, into.weights());
        }
    }
}
