package io.github.culturekit.scoring.score;

import io.github.culturekit.scoring.response.Responses;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Scores rows and adds them to their groups, a stretch of rows at a time; keeps its arrays from block to block. */
final class BlockAdder {

    private final ScoringPlan plan;
    private int capacity;
    private ScoredRows rows;
    private RowGroups groups;
    private int[] groupOfRow;
    private double[] weights;
    private boolean[] incomplete;
    private final AtomCounts atoms;

    BlockAdder(ScoringPlan plan, AtomCounts atoms) {
        this.plan = plan;
        this.atoms = atoms;
        this.capacity = 0;
        this.rows = new ScoredRows(plan, capacity);
        this.groups = new RowGroups(plan, capacity);
        this.groupOfRow = new int[capacity];
        this.weights = new double[capacity];
        this.incomplete = new boolean[capacity];
    }

    /** Adds all rows of a block to a directory, once for each way of grouping them. */
    void add(
            Responses block,
            GroupDirectory directory,
            List<BlockGroups.RowCuts> groupings,
            BlockAtoms atomsOfBlock,
            boolean weighted) {
        reserve(Math.min(block.size(), ScoredRows.CAPACITY));
        for (int from = 0; from < block.size(); from += rows.size()) {
            rows.fill(block, from, Math.min(capacity, block.size() - from));
            for (int row = 0; weighted && row < rows.size(); row++) {
                weights[row] = block.weight(from + row);
            }
            for (BlockGroups.RowCuts grouping : groupings) {
                grouping.find(from, rows.size(), groupOfRow);
                addTo(directory, weighted);
            }
            for (int row = 0; row < rows.size(); row++) {
                groupOfRow[row] = atomsOfBlock.atom(from + row);
            }
            countAtoms(weighted);
        }
    }

    /** Adds one respondent to some groups of a directory. */
    void add(byte[] answers, GroupDirectory directory, int[] groupNumbers, int atom, @Nullable Double weight) {
        reserve(1);
        rows.fill(answers);
        weights[0] = weight == null ? 1 : weight;
        for (int group : groupNumbers) {
            groupOfRow[0] = group;
            addTo(directory, weight != null);
        }
        groupOfRow[0] = atom;
        countAtoms(weight != null);
    }

    /** Counts rows by their atoms; who weighs nothing adds nothing to any score. */
    private void countAtoms(boolean weighted) {
        for (int row = 0; row < rows.size(); row++) {
            if (weighted && weights[row] == 0) {
                groupOfRow[row] = RowGroups.NO_GROUP;
            } else {
                atoms.addRow(groupOfRow[row]);
            }
        }
        for (int family = 0; family < atoms.families().size(); family++) {
            FamilyPlan scales = atoms.families().get(family);
            scales.findIncomplete(rows, incomplete);
            for (int row = 0; row < rows.size(); row++) {
                if (incomplete[row] && groupOfRow[row] != RowGroups.NO_GROUP) {
                    countIncomplete(row, family, scales);
                }
            }
        }
    }

    private void countIncomplete(int row, int family, FamilyPlan scales) {
        BitSet bases = scales.pattern(rows, row);
        if (!bases.equals(scales.full())) {
            atoms.addIncomplete(groupOfRow[row], family, bases);
        }
    }

    private void addTo(GroupDirectory directory, boolean weighted) {
        groups.order(groupOfRow, rows.size(), directory.size(), directory::toWrite);
        groups.add(rows);
        if (weighted) {
            groups.addWeights(rows, weights);
        }
    }

    private void reserve(int size) {
        if (capacity < size) {
            capacity = size;
            rows = new ScoredRows(plan, capacity);
            groups = new RowGroups(plan, capacity);
            groupOfRow = new int[capacity];
            weights = new double[capacity];
            incomplete = new boolean[capacity];
        }
    }
}
