package io.github.culturekit.scoring.disclosure.span;

import java.util.List;

/** The rank of sets of atoms modulo a prime below 2^31, by plain elimination: slow, and like nothing else in this room. */
final class DenseRank {

    private DenseRank() {}

    static int of(int atoms, List<int[]> cells, long prime) {
        long[][] rows = new long[cells.size()][atoms];
        for (int row = 0; row < rows.length; row++) {
            for (int atom : cells.get(row)) {
                rows[row][atom] = 1;
            }
        }
        int rank = 0;
        for (int column = 0; column < atoms && rank < rows.length; column++) {
            int pivot = rank;
            while (pivot < rows.length && rows[pivot][column] == 0) {
                pivot++;
            }
            if (pivot < rows.length) {
                long[] taken = rows[pivot];
                rows[pivot] = rows[rank];
                rows[rank++] = taken;
                clear(rows, rank, column, prime);
            }
        }
        return rank;
    }

    /** Clears a column below the row that was taken last. */
    private static void clear(long[][] rows, int from, int column, long prime) {
        long[] taken = rows[from - 1];
        long inverse = inverse(taken[column], prime);
        for (int row = from; row < rows.length; row++) {
            long factor = rows[row][column] * inverse % prime;
            if (factor != 0) {
                for (int c = column; c < taken.length; c++) {
                    rows[row][c] = (rows[row][c] + (prime - factor) * taken[c]) % prime;
                }
            }
        }
    }

    private static long inverse(long number, long prime) {
        long result = 1;
        long base = number;
        for (long power = prime - 2; power > 0; power >>= 1) {
            if ((power & 1) == 1) {
                result = result * base % prime;
            }
            base = base * base % prime;
        }
        return result;
    }
}
