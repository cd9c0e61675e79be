package io.github.culturekit.scoring.disclosure.span;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The values of dependent variables from those of free ones: divisor x value = sum of factors x values, in whole numbers, so
 * that it holds exactly for values of 0 and 1. Immutable.
 */
final class BlockEquations {

    private final int size;
    private final int[] free;
    private final int[] dependent;
    private final long[] divisors;
    private final int[][] columns;
    private final long[][] factors;

    private BlockEquations(int size, int[] free, int[] dependent, long[] divisors, int[][] columns, long[][] factors) {
        this.size = size;
        this.free = free;
        this.dependent = dependent;
        this.divisors = divisors;
        this.columns = columns;
        this.factors = factors;
    }

    /**
     * The equations between some columns.
     *
     * @param formulas of each variable; those without a known formula depend on nothing here
     * @param variableOfRow which variable is the pivot of a basis row
     */
    static BlockEquations of(List<Formula> formulas, int[] variableOfRow) {
        int size = formulas.size();
        int[] free = variables(formulas, false);
        int[] dependent = variables(formulas, true);
        int[] columnOf = new int[size];
        for (int column = 0; column < free.length; column++) {
            columnOf[free[column]] = column;
        }
        long[] divisors = new long[dependent.length];
        int[][] columns = new int[dependent.length][];
        long[][] factors = new long[dependent.length][];
        for (int number = 0; number < dependent.length; number++) {
            Formula formula = formulas.get(dependent[number]);
            divisors[number] = formula.divisor();
            factors[number] = formula.factors();
            columns[number] = new int[formula.rows().length];
            for (int term = 0; term < columns[number].length; term++) {
                columns[number][term] = columnOf[variableOfRow[formula.rows()[term]]];
            }
        }
        return new BlockEquations(size, free, dependent, divisors, columns, factors);
    }

    private static int[] variables(List<Formula> formulas, boolean wanted) {
        return IntStream.range(0, formulas.size())
                .filter(v -> (formulas.get(v).isKnown() && !formulas.get(v).isPivot()) == wanted)
                .toArray();
    }

    int size() {
        return size;
    }

    int[] free() {
        return free;
    }

    int[] dependent() {
        return dependent;
    }

    /** Writes an equation as a row of a dense dictionary. */
    void fill(int number, double[] row) {
        Arrays.fill(row, 0);
        for (int term = 0; term < columns[number].length; term++) {
            row[columns[number][term]] = (double) factors[number][term] / divisors[number];
        }
    }

    long divisor(int number) {
        return divisors[number];
    }

    int[] columns(int number) {
        return columns[number];
    }

    long[] factors(int number) {
        return factors[number];
    }
}
