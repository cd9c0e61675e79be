package io.github.culturekit.scoring.disclosure.span;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * What is left to search for groups of fewer people than a limit: the combinations of published totals that are zero for
 * every larger class of people, with classes joined that no such combination tells apart.
 *
 * <p>A group is derivable if the 0/1 vector of its members is such a combination. A class of at least the limit cannot be in
 * a group below it, and two classes whose values are always in the same proportion other than 1 cannot be in any; so the
 * room to search shrinks until nothing more follows.
 */
final class HiddenColumns {

    private final Basis basis;
    private final List<Column> columns;

    private HiddenColumns(Basis basis, List<Column> columns) {
        this.basis = basis;
        this.columns = columns;
    }

    /** Columns that always have the same value, the people in all of them, and that value from those of the pivots. */
    record Column(int[] members, int people, Formula formula) {

        @Override
        public boolean equals(Object other) {
            return other instanceof Column column && Arrays.equals(members, column.members);
        }

        @Override
        public int hashCode() {
            return Arrays.hashCode(members);
        }

        @Override
        public String toString() {
            return Arrays.toString(members) + " = " + formula;
        }
    }

    /**
     * What is left of the published rows.
     *
     * @param published the rows
     * @param people of each column
     * @param closed the columns known to be in no group below the limit; those that turn out to be are added
     * @param limit how many people are too many
     */
    static HiddenColumns of(List<SparseRow> published, int[] people, boolean[] closed, int limit) {
        for (int column = 0; column < people.length; column++) {
            closed[column] |= people[column] >= limit;
        }
        List<SparseRow> rows = published;
        while (true) {
            Basis basis = VanishingSpace.of(rows, closed);
            List<Column> joined = joined(basis, people);
            if (!close(joined, closed, limit)) {
                return new HiddenColumns(basis, joined);
            }
            rows = basis.rows();
        }
    }

    /** Closes the columns that cannot be in a group below the limit, and says whether there were any. */
    private static boolean close(List<Column> columns, boolean[] closed, int limit) {
        boolean any = false;
        for (Column column : columns) {
            if (column.people >= limit || column.formula.isNever()) {
                for (int member : column.members) {
                    closed[member] = true;
                }
                any = true;
            }
        }
        return any;
    }

    private static List<Column> joined(Basis basis, int[] people) {
        Map<Integer, FormulaTerms> terms = new TreeMap<>();
        for (int row = 0; row < basis.size(); row++) {
            SparseRow entries = basis.rows().get(row);
            for (int i = 0; i < entries.size(); i++) {
                terms.computeIfAbsent(entries.column(i), any -> new FormulaTerms())
                        .add(row, entries.value(i));
            }
        }
        Map<FormulaTerms, List<Integer>> members = new LinkedHashMap<>();
        terms.forEach((column, of) ->
                members.computeIfAbsent(of, any -> new ArrayList<>()).add(column));
        List<Column> columns = new ArrayList<>();
        members.forEach((of, numbers) -> {
            int[] joined = numbers.stream().mapToInt(Integer::intValue).toArray();
            int sum = Arrays.stream(joined).map(column -> people[column]).sum();
            columns.add(new Column(joined, sum, of.toFormula()));
        });
        return columns;
    }

    int size() {
        return columns.size();
    }

    List<Column> columns() {
        return columns;
    }

    List<SparseRow> rows() {
        return basis.rows();
    }

    /** {@return the members of some columns} */
    IntStream members(int[] group) {
        return Arrays.stream(group)
                .flatMap(column -> Arrays.stream(columns.get(column).members()));
    }

    int pivot(int row) {
        return basis.pivot(row);
    }

    /** {@return whether the 0/1 vector of some members is a combination of the rows} */
    boolean isDerivable(IntStream members) {
        SparseRow rest = SparseRow.indicator(members.sorted().toArray());
        for (int row = 0; row < basis.size() && !rest.isZero(); row++) {
            rest = rest.eliminate(basis.pivot(row), basis.rows().get(row));
        }
        return rest.isZero();
    }

    int dimensions() {
        return basis.size();
    }
}
