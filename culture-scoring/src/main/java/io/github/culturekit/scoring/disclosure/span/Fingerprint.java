package io.github.culturekit.scoring.disclosure.span;

import java.util.SplittableRandom;

/**
 * A random value for each atom such that every total that follows from what is known sums to 0, and, but for chance, no
 * other does; modulo a prime of 61 bits. Two groups whose residuals are proportional have proportional sums.
 *
 * <p>It makes the test of thousands of groups against one more total a multiplication each. What is decided by it is checked
 * exactly afterwards. Not thread-safe.
 */
final class Fingerprint {

    private final long[] values;

    Fingerprint(int atoms, long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        this.values = random.longs(atoms, 1, PrimeField.PRIME).toArray();
    }

    long of(int[] group) {
        long sum = 0;
        for (int atom : group) {
            sum = PrimeField.add(sum, values[atom]);
        }
        return sum;
    }

    long value(int atom) {
        return values[atom];
    }

    /** Takes off a multiple of a row. */
    void subtract(SparseRow row, long factor) {
        for (int i = 0; i < row.size(); i++) {
            add(row.column(i), PrimeField.subtract(0, PrimeField.multiply(factor, row.value(i))));
        }
    }

    void add(int atom, long change) {
        values[atom] = PrimeField.add(values[atom], change);
    }
}
