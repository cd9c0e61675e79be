package io.github.culturekit.scoring.disclosure.span;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** What follows from sets of atoms, by plain elimination in whole numbers of any size: slow, and like nothing that is tested. */
public final class ExactSpan {

    private final int atoms;
    private final List<BigInteger[]> rows = new ArrayList<>();
    private final List<Integer> pivots = new ArrayList<>();

    public ExactSpan(int atoms, List<int[]> cells) {
        this.atoms = atoms;
        for (int[] cell : cells) {
            BigInteger[] rest = rest(cell);
            int pivot = firstNot0(rest);
            if (pivot >= 0) {
                rows.add(rest);
                pivots.add(pivot);
            }
        }
    }

    int rank() {
        return rows.size();
    }

    public boolean contains(int... group) {
        return firstNot0(rest(group)) < 0;
    }

    private BigInteger[] rest(int... cell) {
        BigInteger[] rest = new BigInteger[atoms];
        Arrays.fill(rest, BigInteger.ZERO);
        Arrays.stream(cell).forEach(atom -> rest[atom] = BigInteger.ONE);
        for (int number = 0; number < rows.size(); number++) {
            BigInteger[] row = rows.get(number);
            BigInteger here = rest[pivots.get(number)];
            BigInteger there = row[pivots.get(number)];
            if (here.signum() != 0) {
                for (int atom = 0; atom < atoms; atom++) {
                    rest[atom] = rest[atom].multiply(there).subtract(row[atom].multiply(here));
                }
                shorten(rest);
            }
        }
        return rest;
    }

    private static void shorten(BigInteger[] row) {
        BigInteger common = Arrays.stream(row).reduce(BigInteger.ZERO, BigInteger::gcd);
        if (common.signum() != 0) {
            Arrays.setAll(row, atom -> row[atom].divide(common));
        }
    }

    private int firstNot0(BigInteger... row) {
        for (int atom = 0; atom < atoms; atom++) {
            if (row[atom].signum() != 0) {
                return atom;
            }
        }
        return -1;
    }
}
