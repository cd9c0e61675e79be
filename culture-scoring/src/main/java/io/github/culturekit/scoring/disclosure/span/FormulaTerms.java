package io.github.culturekit.scoring.disclosure.span;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

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
        long[] factors = new long[of.length];
        long common = 1;
        List<SmallFraction> fractions = new ArrayList<>();
        for (long value : values) {
            Optional<SmallFraction> fraction = SmallFraction.of(value);
            if (fraction.isEmpty()) {
                return Formula.unknown(of);
            }
            fractions.add(fraction.get());
            common = common
                    / Formula.greatestDivisor(common, fraction.get().divisor())
                    * fraction.get().divisor();
            if (common > Formula.LARGEST) {
                return Formula.unknown(of);
            }
        }
        for (int i = 0; i < factors.length; i++) {
            factors[i] =
                    fractions.get(i).numerator() * (common / fractions.get(i).divisor());
        }
        return new Formula(common, of, factors);
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
