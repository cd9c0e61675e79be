package io.github.culturekit.scoring.disclosure.span;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;

/**
 * All derivable groups of at most four columns, by meeting in the middle: each column gets a random value such that the values
 * of every derivable group sum to 0, and two pairs whose sums are opposite make a group. For limits of 5 people and fewer that
 * is everyone who could be in a small group, however many equations there are; memory grows with the square of the columns.
 */
final class PairSearch {

    /** Groups below this many people have four columns or fewer. */
    static final int LARGEST_LIMIT = 5;

    /** Above this many columns the pairs take too much memory. */
    static final int MOST_COLUMNS = 4_000;

    private final HiddenColumns hidden;
    private final int limit;
    private final long[] values;
    private final int[] people;
    private final BitSet covered = new BitSet();

    PairSearch(HiddenColumns hidden, int limit) {
        this.hidden = hidden;
        this.limit = limit;
        this.people =
                hidden.columns().stream().mapToInt(HiddenColumns.Column::people).toArray();
        this.values = values();
    }

    /** {@return some groups below the limit, so that each column that is in any is in one of them} */
    List<int[]> groups() {
        int count = people.length;
        long[] sums = new long[count + count * (count - 1) / 2];
        int size = 0;
        for (int i = 0; i < count; i++) {
            for (int j = -1; j < i; j++) {
                sums[size++] = sum(i, j);
            }
        }
        long[] sorted = sums.clone();
        Arrays.sort(sorted);
        Map<Long, List<int[]>> meeting = new HashMap<>();
        List<int[]> found = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            for (int j = -1; j < i; j++) {
                long sum = sum(i, j);
                long opposite = PrimeField.subtract(0, sum);
                if (sum == 0) {
                    keep(found, i, j, -1, -1);
                } else if (Arrays.binarySearch(sorted, opposite) >= 0) {
                    for (int[] other : meeting.getOrDefault(opposite, List.of())) {
                        keep(found, i, j, other[0], other[1]);
                    }
                    meeting.computeIfAbsent(sum, any -> new ArrayList<>()).add(new int[] {i, j});
                }
            }
        }
        return found;
    }

    private void keep(List<int[]> found, int... columns) {
        int[] group =
                Arrays.stream(columns).filter(column -> column >= 0).sorted().toArray();
        int size = Arrays.stream(group).map(column -> people[column]).sum();
        boolean distinct = Arrays.stream(group).distinct().count() == group.length;
        boolean news = Arrays.stream(group).anyMatch(column -> !covered.get(column));
        if (news && distinct && size < limit && hidden.isDerivable(hidden.members(group))) {
            Arrays.stream(group).forEach(covered::set);
            found.add(group);
        }
    }

    private long sum(int i, int j) {
        return j < 0 ? values[i] : PrimeField.add(values[i], values[j]);
    }

    /** A value for each column so that every basis row, each column times its value, sums to 0. */
    private long[] values() {
        int columns = hidden.columns().stream()
                        .flatMapToInt(column -> Arrays.stream(column.members()))
                        .max()
                        .orElse(-1)
                + 1;
        long[] ofMember =
                new SplittableRandom(1).longs(columns, 1, PrimeField.PRIME).toArray();
        for (int number = 0; number < hidden.rows().size(); number++) {
            SparseRow row = hidden.rows().get(number);
            int pivot = hidden.pivot(number);
            long sum = 0;
            for (int i = 0; i < row.size(); i++) {
                if (row.column(i) != pivot) {
                    sum = PrimeField.add(sum, PrimeField.multiply(row.value(i), ofMember[row.column(i)]));
                }
            }
            ofMember[pivot] = PrimeField.subtract(0, sum);
        }
        return hidden.columns().stream()
                .mapToLong(column -> Arrays.stream(column.members())
                        .mapToLong(member -> ofMember[member])
                        .reduce(0, PrimeField::add))
                .toArray();
    }
}
