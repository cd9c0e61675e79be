package io.github.culturekit.scoring.disclosure.span;

import java.util.List;
import java.util.stream.IntStream;

/** The groups that must not become derivable, with their fingerprints as more becomes known. Not thread-safe. */
final class ProtectedGroups {

    private final List<int[]> groups;
    private final int[][] groupsOf;
    private final Fingerprint first;
    private final Fingerprint second;
    private final long[] firstSums;
    private final long[] secondSums;

    ProtectedGroups(List<int[]> groups, int atoms) {
        this.groups = List.copyOf(groups);
        this.first = new Fingerprint(atoms, 1);
        this.second = new Fingerprint(atoms, 2);
        this.firstSums = groups.stream().mapToLong(first::of).toArray();
        this.secondSums = groups.stream().mapToLong(second::of).toArray();
        int[] counts = new int[atoms];
        for (int[] group : groups) {
            for (int atom : group) {
                counts[atom]++;
            }
        }
        groupsOf = new int[atoms][];
        for (int atom = 0; atom < atoms; atom++) {
            groupsOf[atom] = new int[counts[atom]];
        }
        for (int number = groups.size() - 1; number >= 0; number--) {
            for (int atom : groups.get(number)) {
                groupsOf[atom][--counts[atom]] = number;
            }
        }
    }

    /** {@return whether one of the groups would be derivable if this total were published too} */
    boolean wouldBeExposedBy(int[] cell) {
        long one = first.of(cell);
        long two = second.of(cell);
        for (int number = 0; number < firstSums.length; number++) {
            if (PrimeField.multiply(one, secondSums[number]) == PrimeField.multiply(two, firstSums[number])) {
                return true;
            }
        }
        return false;
    }

    /** {@return the groups that follow from the totals learnt, as far as fingerprints tell} */
    List<int[]> exposed() {
        return IntStream.range(0, firstSums.length)
                .filter(number -> firstSums[number] == 0 && secondSums[number] == 0)
                .mapToObj(groups::get)
                .toList();
    }

    /** {@return whether a total follows from those learnt, as far as fingerprints tell} */
    boolean isKnown(int... cell) {
        return first.of(cell) == 0 && second.of(cell) == 0;
    }

    /** Takes note of a published total and of a move of scores that it alone rules out. */
    void learn(int[] cell, SparseRow move) {
        long inverse = PrimeField.inverse(move.sum(cell));
        long one = PrimeField.multiply(first.of(cell), inverse);
        long two = PrimeField.multiply(second.of(cell), inverse);
        for (int i = 0; i < move.size(); i++) {
            long value = move.value(i);
            change(
                    move.column(i),
                    PrimeField.subtract(0, PrimeField.multiply(one, value)),
                    PrimeField.subtract(0, PrimeField.multiply(two, value)));
        }
    }

    private void change(int atom, long one, long two) {
        first.add(atom, one);
        second.add(atom, two);
        for (int number : groupsOf[atom]) {
            firstSums[number] = PrimeField.add(firstSums[number], one);
            secondSums[number] = PrimeField.add(secondSums[number], two);
        }
    }
}
