package io.github.culturekit.scoring.disclosure.span;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Proves that reckoning modulo the prime loses nothing: that whatever follows from published totals also follows from them
 * modulo the prime, where it is looked for.
 *
 * <p>It could only be otherwise if the totals had a lower rank modulo the prime than they have. So for each total that follows
 * from others modulo the prime, such as a whole that is the sum of its parts, the identity between them is worked out in whole
 * numbers, as large as they come, and added up over every atom. As many independent identities as the rank modulo the prime
 * leaves room for leave no room for a higher one. What is proved rests on these sums alone, not on how the numbers were found.
 */
final class RankProof {

    private final List<int[]> cells;
    private final TakenRows taken;
    private final BitSet takenAtoms = new BitSet();
    private final BigInteger[] sums;

    private RankProof(List<int[]> cells, int atoms) {
        this.cells = cells;
        this.taken = new TakenRows(cells.size());
        this.sums = new BigInteger[atoms];
        Arrays.fill(sums, BigInteger.ZERO);
    }

    /**
     * Tries the proof.
     *
     * @param cells what is published, each cell as the numbers of its atoms
     * @param atoms how many atoms there are
     * @return whether the rank of the cells is what it is modulo the prime
     */
    static boolean holds(List<int[]> cells, int atoms) {
        RankProof proof = new RankProof(cells, atoms);
        return proof.identities().stream().allMatch(proof::isExact);
    }

    /** The identities between cells modulo the prime: what no atom notices. Short rows first, so that they stay short. */
    private List<SparseRow> identities() {
        int[][] cellsOf = cellsOf();
        NullSpace space = new NullSpace(cells.size());
        Fingerprint unknown = new Fingerprint(cells.size(), 3);
        int[] shortFirst = IntStream.range(0, cellsOf.length)
                .boxed()
                .sorted(Comparator.comparingInt(atom -> cellsOf[atom].length))
                .mapToInt(Integer::intValue)
                .toArray();
        for (int atom : shortFirst) {
            long sum = unknown.of(cellsOf[atom]);
            if (sum != 0) {
                SparseRow step = taken.add(cellsOf[atom], space.take(cellsOf[atom]));
                unknown.subtract(step, sum);
                takenAtoms.set(atom);
            }
        }
        return space.left();
    }

    private int[][] cellsOf() {
        List<List<Integer>> cellsOf = IntStream.range(0, sums.length)
                .<List<Integer>>mapToObj(atom -> new ArrayList<>())
                .toList();
        for (int cell = 0; cell < cells.size(); cell++) {
            for (int atom : cells.get(cell)) {
                cellsOf.get(atom).add(cell);
            }
        }
        return cellsOf.stream()
                .map(of -> of.stream().mapToInt(Integer::intValue).toArray())
                .toArray(int[][]::new);
    }

    /** Refines the identity until it holds for the atoms that decide it, and then says whether it does for all. */
    private boolean isExact(SparseRow identity) {
        LiftedVector exact = new LiftedVector(identity, taken);
        BitSet broken = brokenBy(exact);
        while (broken.intersects(takenAtoms)) {
            exact.refine();
            broken = brokenBy(exact);
        }
        return broken.isEmpty();
    }

    /** The atoms over which an identity does not add up to 0; all that decide it if it is not a multiple of what it was. */
    private BitSet brokenBy(LiftedVector identity) {
        BigInteger[] factors = identity.toWholeNumbers();
        int[] columns = identity.columns();
        for (int i = 0; i < factors.length; i++) {
            for (int atom : cells.get(columns[i])) {
                sums[atom] = sums[atom].add(factors[i]);
            }
        }
        BitSet broken = new BitSet();
        for (int column : columns) {
            for (int atom : cells.get(column)) {
                broken.set(atom, sums[atom].signum() != 0 || broken.get(atom));
                sums[atom] = BigInteger.ZERO;
            }
        }
        return broken;
    }
}
