package io.github.culturekit.scoring.disclosure.span;

import java.util.Arrays;

/**
 * A column's value from those of the pivots: divisor x value = sum of factors x values of the rows' pivots. All small whole
 * numbers, so that for values of 0 and 1 it holds exactly and not only modulo the prime. A formula whose numbers are not small
 * is unknown: it has rows and no factors.
 */
record Formula(long divisor, int[] rows, long[] factors) {

    static Formula unknown(int[] rows) {
        return new Formula(0, rows, new long[0]);
    }

    boolean isKnown() {
        return divisor > 0;
    }

    boolean isPivot() {
        return divisor == 1 && rows.length == 1 && factors[0] == 1;
    }

    /** Values of 0 and 1 that can only be all 0: every factor negative, or one factor that is not 1. */
    boolean isNever() {
        if (!isKnown()) {
            return false;
        }
        return factors.length == 1 ? !isPivot() : Arrays.stream(factors).allMatch(factor -> factor < 0);
    }

    static long greatestDivisor(long a, long b) {
        return b == 0 ? Math.abs(a) : greatestDivisor(b, a % b);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Formula formula
                && divisor == formula.divisor
                && Arrays.equals(rows, formula.rows)
                && Arrays.equals(factors, formula.factors);
    }

    @Override
    public int hashCode() {
        return 31 * (31 * Arrays.hashCode(rows) + Arrays.hashCode(factors)) + Long.hashCode(divisor);
    }

    @Override
    public String toString() {
        return divisor + " of " + Arrays.toString(factors) + " x " + Arrays.toString(rows);
    }
}
