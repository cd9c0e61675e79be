package io.github.culturekit.scoring.score;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * All sums that follow from some published ones by adding and subtracting, of at most 18 people. Minors of matrices of noughts and
 * ones of that size are below 6 million (Hadamard's bound), so that arithmetic modulo a greater prime decides as fractions do.
 */
final class SmallSpan {

    private static final long PRIME = 2_147_483_647L;

    private final int people;
    private final List<long[]> basis = new ArrayList<>();

    SmallSpan(int people) {
        this.people = people;
    }

    /** Adds the sum of some people, each given by a one at their place. */
    void add(int[] members) {
        long[] left = new long[people];
        for (int person = 0; person < people; person++) {
            left[person] = members[person];
        }
        reduce(left);
        int pivot = pivot(left);
        if (pivot >= 0) {
            long inverse = power(left[pivot], PRIME - 2);
            for (int person = 0; person < people; person++) {
                left[person] = left[person] * inverse % PRIME;
            }
            basis.add(left);
        }
    }

    /** A group of at most some people whose sum follows; every such group is tried. */
    Optional<List<Integer>> smallestGroup(int most) {
        for (int size = 1; size <= most; size++) {
            List<Integer> group = new ArrayList<>();
            if (find(group, 0, size)) {
                return Optional.of(group);
            }
        }
        return Optional.empty();
    }

    private boolean find(List<Integer> group, int from, int size) {
        if (group.size() == size) {
            long[] sum = new long[people];
            group.forEach(person -> sum[person] = 1);
            reduce(sum);
            return pivot(sum) < 0;
        }
        for (int person = from; person < people; person++) {
            group.add(person);
            if (find(group, person + 1, size)) {
                return true;
            }
            group.remove(group.size() - 1);
        }
        return false;
    }

    /** Each row of the basis has nothing at the pivots of those before it, so that one pass in their order clears all. */
    private void reduce(long[] sum) {
        for (long[] row : basis) {
            long times = sum[pivot(row)];
            for (int person = 0; times != 0 && person < people; person++) {
                sum[person] = Math.floorMod(sum[person] - times * row[person], PRIME);
            }
        }
    }

    private int pivot(long[] sum) {
        for (int person = 0; person < people; person++) {
            if (sum[person] != 0) {
                return person;
            }
        }
        return -1;
    }

    private static long power(long base, long exponent) {
        long power = 1;
        long square = base;
        for (long left = exponent; left > 0; left >>= 1) {
            if ((left & 1) == 1) {
                power = power * square % PRIME;
            }
            square = square * square % PRIME;
        }
        return power;
    }
}
