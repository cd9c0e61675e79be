package io.github.culturekit.scoring.score;

import org.jspecify.annotations.Nullable;

/** Adds scored rows to their groups; keeps its arrays from rows to rows. */
final class RowGroups {

    /** The most rows at a time: what they add to their groups fits a first cache, and their groups a second one. */
    static final int CAPACITY = 64;

    /** The group of a row that is in none. */
    static final int NO_GROUP = -1;

    private final RowNumbers numbers;
    private final ScoringPlan plan;
    /** Made when the first weighted rows come. */
    private @Nullable RowWeights weights;

    private final @Nullable GroupCells[] cells;
    /** Keeps the reading of the counts from being optimised away. */
    private long fetched;

    private int count;
    private boolean weighted;

    RowGroups(ScoringPlan plan, int capacity) {
        this.numbers = new RowNumbers(plan, capacity);
        this.plan = plan;
        this.cells = new GroupCells[capacity];
    }

    /**
     * Works out what each of a run of rows adds.
     *
     * @param weightOfRow the weights of all rows, if they are weighted
     */
    void fill(ScoredRows rows, int first, int rowCount, double @Nullable [] weightOfRow) {
        count = rowCount;
        numbers.fill(rows, first, count);
        weighted = weightOfRow != null;
        if (weightOfRow != null) {
            weights().fill(rows, weightOfRow, first, count);
        }
    }

    /**
     * Adds the rows that were filled in.
     *
     * @param groupOfRow the group of each of these rows, or {@link #NO_GROUP}
     */
    void add(int[] groupOfRow, GroupDirectory directory) {
        find(groupOfRow, count, directory);
        boolean locking = directory.isShared();
        for (int row = 0; row < count; row++) {
            GroupCells into = cells[row];
            if (into == null) {
                continue;
            }
            if (locking) {
                synchronized (into) {
                    add(row, into);
                }
            } else {
                add(row, into);
            }
        }
    }

    /**
     * All cells are found, and their counts fetched, before the first is added to, so that memory is waited for once and not
     * row by row: a lock waits until all that was written before has arrived, and with it every row would wait for its own.
     */
    private void find(int[] groupOfRow, int rows, GroupDirectory directory) {
        for (int row = 0; row < rows; row++) {
            cells[row] = groupOfRow[row] == NO_GROUP ? null : directory.toWrite(groupOfRow[row]);
        }
        long all = 0;
        for (int row = 0; row < rows; row++) {
            GroupCells into = cells[row];
            if (into != null) {
                all |= into.fetch();
            }
        }
        fetched = all;
    }

    private void add(int row, GroupCells into) {
        into.add(numbers.numbers(), numbers.placeOf(row));
        if (weighted) {
            weights().add(row, into.weights());
        }
    }

    private RowWeights weights() {
        RowWeights made = weights;
        if (made == null) {
            made = new RowWeights(plan, cells.length);
            weights = made;
        }
        return made;
    }
}
