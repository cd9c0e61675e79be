package io.github.culturekit.scoring.disclosure.span;

import java.util.ArrayList;
import java.util.List;

/** The basis rows that a column depends on, with its value in each, modulo the prime; filled row by row. */
final class FormulaTerms {

    private final List<Integer> rows = new ArrayList<>();
    private final List<Long> values = new ArrayList<>();

    void add(int row, long value) {
        rows.add(row);
        values.add(value);
    }

    /** {@return the same in whole numbers, or without factors if they would not be small} */
    Formula toFormula() {
        int[] of = rows.stream().mapToInt(Integer::intValue).toArray();
        return WholeMultiple.of(values.stream().mapToLong(Long::longValue).toArray())
                .map(whole -> new Formula(whole.divisor(), of, whole.factors()))
                .orElseGet(() -> Formula.unknown(of));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof FormulaTerms terms && rows.equals(terms.rows) && values.equals(terms.values);
    }

    @Override
    public int hashCode() {
        return 31 * rows.hashCode() + values.hashCode();
    }
}
