package io.github.culturekit.scoring.disclosure.span;

import java.util.ArrayList;
import java.util.List;

/**
 * Independent rows of columns in the order in which a {@link NullSpace} took them, each with the vector that it ruled out. No
 * row before notices that vector, so numbers with given sums over the rows are found by putting one row after the other right.
 * Not thread-safe.
 */
final class TakenRows {

    private final int columns;
    private final List<int[]> rows = new ArrayList<>();
    private final List<SparseRow> steps = new ArrayList<>();

    TakenRows(int columns) {
        this.columns = columns;
    }

    /** Adds a row; returns the multiple of the vector that it ruled out whose sum over it is 1. */
    SparseRow add(int[] row, SparseRow ruledOut) {
        SparseRow step = ruledOut.times(PrimeField.inverse(ruledOut.sum(row)));
        rows.add(row);
        steps.add(step);
        return step;
    }

    int size() {
        return rows.size();
    }

    int columns() {
        return columns;
    }

    /** {@return numbers modulo the prime, one a column, whose sums over the rows are, modulo the prime, the ones wanted} */
    long[] solution(long[] wanted) {
        long[] numbers = new long[columns];
        for (int row = 0; row < wanted.length; row++) {
            long missing = Math.floorMod(wanted[row], PrimeField.PRIME);
            for (int column : rows.get(row)) {
                missing = PrimeField.subtract(missing, numbers[column]);
            }
            if (missing != 0) {
                steps.get(row).addTo(numbers, missing);
            }
        }
        return numbers;
    }

    /** {@return for each row, what is still wanted when the numbers are taken off without a modulus, divided by the prime} */
    long[] left(long[] wanted, long[] numbers) {
        long[] left = new long[wanted.length];
        for (int row = 0; row < left.length; row++) {
            long sum = 0;
            long primes = 0;
            for (int column : rows.get(row)) {
                sum += numbers[column];
                if (sum >= PrimeField.PRIME) {
                    sum -= PrimeField.PRIME;
                    primes++;
                }
            }
            left[row] = (wanted[row] - sum) / PrimeField.PRIME - primes;
        }
        return left;
    }
}
