package io.github.culturekit.scoring.score;

import io.github.culturekit.scoring.response.Responses;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Scores rows and adds them to their groups, a stretch of rows at a time; keeps its arrays from block to block. */
final class BlockAdder {

    private final ScoringPlan plan;
    private int capacity;
    private ScoredRows rows;
    private RowGroups groups;
    private int[] atomOfRow;
    private double[] weights;
    private final AtomCounts atoms;
    private final boolean counting;
    private final boolean locking;

    /**
     * Adds what a plan scores.
     *
     * @param locking whether others write to the same groups, so that nobody may without their lock
     */
    BlockAdder(ScoringPlan plan, AtomCounts atoms, boolean locking) {
        this.plan = plan;
        this.atoms = atoms;
        this.locking = locking;
        this.counting = plan.extent().includes(Extent.PUBLICATION);
        this.capacity = 0;
        this.rows = new ScoredRows(plan, capacity);
        this.groups = new RowGroups(plan, Math.min(capacity, RowGroups.CAPACITY), locking);
        this.atomOfRow = new int[capacity];
        this.weights = new double[capacity];
    }

    /** Adds all rows of a block to their groups, once for each way of grouping them. */
    void add(Responses block, List<Grouping> groupings, BlockAtoms atomsOfBlock, boolean weighted) {
        reserve(Math.min(block.size(), ScoredRows.CAPACITY));
        for (int from = 0; from < block.size(); from += rows.size()) {
            rows.fill(block, from, Math.min(capacity, block.size() - from));
            for (int row = 0; weighted && row < rows.size(); row++) {
                weights[row] = block.weight(from + row);
            }
            for (int first = 0; first < rows.size(); first += RowGroups.CAPACITY) {
                int count = Math.min(RowGroups.CAPACITY, rows.size() - first);
                groups.fill(rows, first, count, weighted ? weights : null);
                for (Grouping grouping : groupings) {
                    grouping.find(from + first, count, groups.cells());
                    groups.add();
                }
            }
            if (counting) {
                atomsOfBlock.find(from, rows.size(), atomOfRow);
                countAtoms(weighted);
            }
        }
    }

    /**
     * Adds some respondents to their groups.
     *
     * @param answers the answers of each, no more respondents than fit a stretch
     * @param size how many respondents
     * @param groupings each way of grouping them
     * @param atomOfEach the respondents' atoms
     * @param weightOfEach the respondents' weights, if they are weighted
     */
    void add(byte[][] answers, int size, List<Grouping> groupings, int[] atomOfEach, double @Nullable [] weightOfEach) {
        reserve(size);
        rows.fill(answers, size);
        groups.fill(rows, 0, size, weightOfEach);
        for (Grouping grouping : groupings) {
            grouping.find(0, size, groups.cells());
            groups.add();
        }
        if (counting) {
            System.arraycopy(atomOfEach, 0, atomOfRow, 0, size);
            if (weightOfEach != null) {
                System.arraycopy(weightOfEach, 0, weights, 0, size);
            }
            countAtoms(weightOfEach != null);
        }
    }

    /** Counts rows by their atoms; who weighs nothing adds nothing to any score. */
    private void countAtoms(boolean weighted) {
        for (int row = 0; weighted && row < rows.size(); row++) {
            if (weights[row] == 0) {
                atomOfRow[row] = AtomCounts.NO_ATOM;
            }
        }
        atoms.add(rows, atomOfRow);
    }

    private void reserve(int size) {
        if (capacity < size) {
            capacity = size;
            rows = new ScoredRows(plan, capacity);
            groups = new RowGroups(plan, Math.min(capacity, RowGroups.CAPACITY), locking);
            atomOfRow = new int[capacity];
            weights = new double[capacity];
        }
    }
}
