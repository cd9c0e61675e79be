package io.github.culturekit.scoring.disclosure.span;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * All ways to move scores between atoms that no published total notices: a basis of the vectors whose sum over each published
 * cell is 0, modulo the prime. It starts with every vector; each total that is news takes one away.
 *
 * <p>Such moves are short where the totals are many (two people swapped between two teams), so that this is far less work than
 * to keep the totals themselves solved. Not thread-safe.
 */
final class NullSpace {

    private final @Nullable SparseRow[] vectors;
    private final ColumnIndex holders;
    private final long[] sums;
    private final int[] touched;
    private final int[] lastAtom;

    NullSpace(int atoms) {
        this.vectors = new SparseRow[atoms];
        this.holders = new ColumnIndex(atoms);
        this.sums = new long[atoms];
        this.touched = new int[atoms];
        this.lastAtom = new int[atoms];
        for (int atom = 0; atom < atoms; atom++) {
            vectors[atom] = SparseRow.indicator(atom);
            holders.add(atom, SparseRow.indicator(atom));
        }
    }

    /** Takes a total that is news; returns the move that it rules out, with a sum over the cell that is not 0. */
    SparseRow take(int... cell) {
        int[] met = addUp(cell);
        int shortest = shortest(met);
        if (shortest < 0) {
            throw new IllegalArgumentException("The total follows from those before it.");
        }
        SparseRow removed = vectors[shortest];
        vectors[shortest] = null;
        long inverse = PrimeField.inverse(sums[shortest]);
        for (int number : met) {
            if (number != shortest && sums[number] != 0) {
                SparseRow old = vectors[number];
                vectors[number] = old.minus(removed, PrimeField.multiply(sums[number], inverse));
                holders.addNew(number, vectors[number], old);
            }
            sums[number] = 0;
        }
        return removed;
    }

    /** Of the vectors that a total notices, the one with the fewest entries, so that the others get no longer than need be. */
    private int shortest(int... met) {
        int shortest = -1;
        int least = Integer.MAX_VALUE;
        for (int number : met) {
            SparseRow vector = vectors[number];
            if (vector != null && sums[number] != 0) {
                boolean shorter = vector.size() < least || (vector.size() == least && number < shortest);
                shortest = shorter ? number : shortest;
                least = Math.min(least, vector.size());
            }
        }
        return shortest;
    }

    /** {@return the vectors that are left} */
    List<SparseRow> left() {
        return Arrays.stream(vectors).filter(Objects::nonNull).toList();
    }

    /** Fills the sums over a cell and returns which vectors they are of. */
    private int[] addUp(int... cell) {
        int count = 0;
        for (int atom : cell) {
            int[] listed = holders.listed(atom);
            for (int i = 0; i < holders.count(atom); i++) {
                int number = listed[i];
                SparseRow vector = vectors[number];
                if (vector != null && lastAtom[number] != atom + 1) {
                    if (lastAtom[number] == 0) {
                        touched[count++] = number;
                    }
                    lastAtom[number] = atom + 1;
                    sums[number] = PrimeField.add(sums[number], vector.at(atom));
                }
            }
        }
        for (int i = 0; i < count; i++) {
            lastAtom[touched[i]] = 0;
        }
        return Arrays.copyOf(touched, count);
    }
}
