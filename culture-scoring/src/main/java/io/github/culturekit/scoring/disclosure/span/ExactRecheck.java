package io.github.culturekit.scoring.disclosure.span;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Shows that reckoning modulo the prime has lost nothing: that what does not follow from published totals modulo the prime
 * does not follow from them at all.
 *
 * <p>It could only be otherwise if the totals had a lower rank modulo the prime than they have. So as many independent vectors
 * of whole numbers as the rank leaves room for are made, and each is checked, without any modulus, to sum to 0 over each
 * published cell: then the rank is no higher than the prime says. Where the numbers are too large for that, the rank is taken
 * again modulo three other primes, by other means; that leaves a doubt, but one that nobody will live to see.
 */
public final class ExactRecheck {

    private static final long[] OTHER_PRIMES = {2_147_483_647L, 2_147_483_629L, 2_147_483_587L};

    private ExactRecheck() {}

    /**
     * Checks published cells.
     *
     * @param atoms how many atoms there are
     * @param published the cells, each a set of atoms in ascending order
     * @return whether the rank of the cells is what it is modulo the prime
     */
    public static boolean holds(int atoms, List<int[]> published) {
        NullSpace space = new NullSpace(atoms);
        Fingerprint known = new Fingerprint(atoms, 3);
        int rank = 0;
        for (int[] cell : smallFirst(published)) {
            long sum = known.of(cell);
            if (sum != 0) {
                SparseRow move = space.take(cell);
                known.subtract(move, PrimeField.multiply(sum, PrimeField.inverse(move.sum(cell))));
                rank++;
            }
        }
        List<List<Integer>> cellsOf = cellsOf(atoms, published);
        long[] sums = new long[published.size()];
        int expected = rank;
        return space.left().stream().allMatch(vector -> isUnnoticed(vector, cellsOf, sums))
                || Arrays.stream(OTHER_PRIMES).allMatch(prime -> DenseRank.of(atoms, published, prime) == expected);
    }

    /** The rank is the same in any order; in this one the vectors stay shortest. */
    private static List<int[]> smallFirst(List<int[]> cells) {
        return cells.stream()
                .sorted(Comparator.comparingInt(cell -> cell.length))
                .toList();
    }

    private static List<List<Integer>> cellsOf(int atoms, List<int[]> published) {
        List<List<Integer>> cellsOf = new ArrayList<>();
        for (int atom = 0; atom < atoms; atom++) {
            cellsOf.add(new ArrayList<>());
        }
        for (int cell = 0; cell < published.size(); cell++) {
            for (int atom : published.get(cell)) {
                cellsOf.get(atom).add(cell);
            }
        }
        return cellsOf;
    }

    private static boolean isUnnoticed(SparseRow vector, List<List<Integer>> cellsOf, long[] sums) {
        Optional<WholeMultiple> whole = WholeMultiple.of(vector.values());
        if (whole.isEmpty()) {
            return false;
        }
        long[] factors = whole.get().factors();
        for (int i = 0; i < factors.length; i++) {
            for (int cell : cellsOf.get(vector.column(i))) {
                sums[cell] += factors[i];
            }
        }
        boolean unnoticed = true;
        for (int i = 0; i < vector.size(); i++) {
            for (int cell : cellsOf.get(vector.column(i))) {
                unnoticed &= sums[cell] == 0;
            }
        }
        for (int i = 0; i < vector.size(); i++) {
            for (int cell : cellsOf.get(vector.column(i))) {
                sums[cell] = 0;
            }
        }
        return unnoticed;
    }
}
