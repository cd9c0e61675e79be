package io.github.culturekit.scoring.score;

import org.jspecify.annotations.Nullable;

/** Adds scored rows to their groups; keeps its arrays from rows to rows. */
final class RowGroups {

    /** The group of a row that is in none. */
    static final int NO_GROUP = -1;

    private final RowNumbers numbers;
    private final RowWeights weights;

    RowGroups(ScoringPlan plan, int capacity) {
        this.numbers = new RowNumbers(plan, capacity);
        this.weights = new RowWeights(plan);
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
        for (int row = 0; row < rows.size(); row++) {
            if (groupOfRow[row] != NO_GROUP) {
                GroupCells cells = directory.toWrite(groupOfRow[row]);
                cells.add(numbers.of(row));
                if (weightOfRow != null) {
                    weights.add(rows, row, weightOfRow[row], cells.weights());
                }
            }
        }
    }
}
