package io.github.culturekit.scoring.disclosure.span;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;

/** Columns of {@link HiddenColumns} that depend on one another and on no others, with the equations between them. */
final class HiddenBlock {

    private final HiddenColumns hidden;
    private final List<HiddenColumns.Column> columns;
    private final BlockEquations equations;

    private HiddenBlock(HiddenColumns hidden, List<HiddenColumns.Column> columns, BlockEquations equations) {
        this.hidden = hidden;
        this.columns = columns;
        this.equations = equations;
    }

    /** {@return the blocks, in the order of their first columns} */
    static List<HiddenBlock> of(HiddenColumns hidden) {
        int[] root = new int[hidden.dimensions()];
        Arrays.setAll(root, i -> i);
        for (HiddenColumns.Column column : hidden.columns()) {
            int[] rows = column.formula().rows();
            for (int row : rows) {
                root[find(root, row)] = find(root, rows[0]);
            }
        }
        List<List<HiddenColumns.Column>> parts = new ArrayList<>();
        int[] partOf = new int[root.length];
        Arrays.fill(partOf, -1);
        for (HiddenColumns.Column column : hidden.columns()) {
            int of = find(root, column.formula().rows()[0]);
            if (partOf[of] < 0) {
                partOf[of] = parts.size();
                parts.add(new ArrayList<>());
            }
            parts.get(partOf[of]).add(column);
        }
        int[] variableOfRow = new int[root.length];
        return parts.stream().map(part -> block(hidden, part, variableOfRow)).toList();
    }

    private static int find(int[] root, int of) {
        int at = of;
        while (root[at] != at) {
            root[at] = root[root[at]];
            at = root[at];
        }
        return at;
    }

    private static HiddenBlock block(HiddenColumns hidden, List<HiddenColumns.Column> part, int[] variableOfRow) {
        for (int v = 0; v < part.size(); v++) {
            if (part.get(v).formula().isPivot()) {
                variableOfRow[part.get(v).formula().rows()[0]] = v;
            }
        }
        List<Formula> formulas =
                part.stream().map(HiddenColumns.Column::formula).toList();
        return new HiddenBlock(hidden, part, BlockEquations.of(formulas, variableOfRow));
    }

    /** Whether a group that a search found follows; it may not where a column's formula is unknown. */
    boolean isDerivable(BitSet group) {
        return hidden.isDerivable(columns(group));
    }

    GroupSearch search() {
        int[] people = columns.stream().mapToInt(HiddenColumns.Column::people).toArray();
        return new GroupSearch(people, equations);
    }

    int size() {
        return columns.size();
    }

    /** Marks the members of one of the columns as closed. */
    void close(int column, boolean[] closed) {
        for (int member : columns.get(column).members()) {
            closed[member] = true;
        }
    }

    /** {@return whether one of the columns is in a set; its members are in it together or not at all} */
    boolean isIn(int column, BitSet members) {
        return members.get(columns.get(column).members()[0]);
    }

    /** {@return the members of some of the columns} */
    IntStream columns(BitSet of) {
        return of.stream().flatMap(column -> Arrays.stream(columns.get(column).members()));
    }
}
