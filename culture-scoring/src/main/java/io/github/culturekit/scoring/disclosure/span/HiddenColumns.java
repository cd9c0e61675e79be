package io.github.culturekit.scoring.disclosure.span;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

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
    record Column(int[] members, int people, Formula formula) {}

    /** divisor x value = sum of factors x values of the basis rows' pivots. */
    record Formula(long divisor, SparseRow factors) {

        boolean isPivot() {
            return divisor == 1 && factors.size() == 1 && factors.value(0) == 1;
        }

        /** Values of 0 and 1 that can only be all 0: every factor negative, or one factor that is not 1. */
        boolean isNever() {
            if (factors.size() == 1) {
                return !isPivot();
            }
            for (int i = 0; i < factors.size(); i++) {
                if (factors.value(i) > 0) {
                    return false;
                }
            }
            return true;
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
        Map<Integer, Map<Integer, long[]>> terms = new HashMap<>();
        for (int row = 0; row < basis.size(); row++) {
            SparseRow entries = basis.rows().get(row);
            long divisor = entries.at(basis.pivot(row));
            for (int i = 0; i < entries.size(); i++) {
                terms.computeIfAbsent(entries.column(i), any -> new LinkedHashMap<>())
                        .put(row, new long[] {entries.value(i), divisor});
            }
        }
        Map<Formula, List<Integer>> members = new LinkedHashMap<>();
        terms.keySet().stream().sorted().forEach(column -> members.computeIfAbsent(
                        formula(terms.get(column)), any -> new ArrayList<>())
                .add(column));
        List<Column> columns = new ArrayList<>();
        members.forEach((formula, of) -> {
            int[] numbers = of.stream().mapToInt(Integer::intValue).toArray();
            int sum = 0;
            for (int number : numbers) {
                sum += people[number];
            }
            columns.add(new Column(numbers, sum, formula));
        });
        return columns;
    }

    private static Formula formula(Map<Integer, long[]> terms) {
        long common = 1;
        for (long[] term : terms.values()) {
            long reduced = term[1] / SparseRow.greatestDivisor(term[0], term[1]);
            common = Math.multiplyExact(common / SparseRow.greatestDivisor(common, reduced), Math.abs(reduced));
        }
        int[] rows = terms.keySet().stream().mapToInt(Integer::intValue).sorted().toArray();
        long[] factors = new long[rows.length];
        for (int i = 0; i < rows.length; i++) {
            long[] term = terms.get(rows[i]);
            factors[i] = Math.multiplyExact(term[0], common) / term[1];
        }
        return new Formula(common, SparseRow.of(rows, factors));
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

    int dimensions() {
        return basis.size();
    }
}
