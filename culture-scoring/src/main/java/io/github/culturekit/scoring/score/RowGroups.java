package io.github.culturekit.scoring.score;

import org.jspecify.annotations.Nullable;

/** Adds scored rows to their groups; keeps its arrays from rows to rows. */
final class RowGroups {

    /** The most rows at a time: what they add to their groups fits a first cache, and their groups a second one. */
    static final int CAPACITY = 64;

    private final RowNumbers numbers;
    private final long[] ofRow;
    private final ScoringPlan plan;
    /** Made when the first weighted rows come. */
    private @Nullable RowWeights weights;

    private final @Nullable GroupCells[] cells;
    private final boolean locking;
    /** Keeps the reading of the counts from being optimised away. */
    private long fetched;

    private int count;
    private boolean weighted;

    /**
     * Adds no more rows at a time than the capacity.
     *
     * @param locking whether others write to the same groups, so that nobody may without their lock
     */
    RowGroups(ScoringPlan plan, int capacity, boolean locking) {
        this.numbers = new RowNumbers(plan, capacity);
        this.ofRow = new long[plan.layout().countsLength()];
        this.plan = plan;
        this.cells = new GroupCells[capacity];
        this.locking = locking;
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

    /** Where the cells of the groups of the rows that were filled in are to be put. */
    @Nullable
    GroupCells[] cells() {
        return cells;
    }

    /** Adds the rows that were filled in to their groups. */
    void add() {
        fetch();
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
     * All counts are fetched before the first is added to, so that memory is waited for once and not row by row: a lock waits
     * until all that was written before has arrived, and with it every row would wait for its own.
     */
    private void fetch() {
        long all = 0;
        for (int row = 0; row < count; row++) {
            GroupCells into = cells[row];
            if (into != null) {
                all |= into.fetch();
            }
        }
        fetched = all;
    }

    private void add(int row, GroupCells into) {
        numbers.copy(row, ofRow);
        into.add(ofRow);
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
