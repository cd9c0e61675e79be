package io.github.culturekit.scoring.disclosure.span;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;

/**
 * Equations of three or four terms between columns: a = c + d, and a + b = c + d. They follow from the longer ones, but
 * leave a search only two ways to mend them, and so make it short.
 *
 * <p>They are found by comparing hashes of the sums of pairs, and each is checked exactly.
 */
final class ShortEquations {

    private static final int MOST_COLUMNS = 1_500;
    private static final int PAIRS_COMPARED = 8;
    private static final int NONE = -1;

    private final List<Formula> formulas;
    private final long[] hashes;

    private ShortEquations(List<Formula> formulas) {
        this.formulas = formulas;
        SplittableRandom random = new SplittableRandom(formulas.size());
        Map<Integer, Long> weights = new HashMap<>();
        this.hashes = new long[formulas.size()];
        for (int i = 0; i < hashes.length; i++) {
            Formula formula = formulas.get(i);
            for (int term = 0; term < formula.factors().length; term++) {
                hashes[i] += formula.factors()[term]
                        * weights.computeIfAbsent(formula.rows()[term], any -> random.nextLong());
            }
        }
    }

    /** {@return some equations between columns, which are numbered as in the list; none if there are too many to compare} */
    static List<Equation> between(List<HiddenColumns.Column> columns) {
        if (columns.size() > MOST_COLUMNS) {
            return List.of();
        }
        return new ShortEquations(
                        columns.stream().map(HiddenColumns.Column::formula).toList())
                .find();
    }

    private List<Equation> find() {
        List<Equation> found = new ArrayList<>();
        for (List<int[]> alike : pairsWithEqualSums()) {
            for (int i = 1; i < alike.size(); i++) {
                for (int j = Math.max(0, i - PAIRS_COMPARED); j < i; j++) {
                    if (Arrays.equals(sum(alike.get(i)), sum(alike.get(j)))) {
                        found.add(equation(alike.get(i), alike.get(j)));
                    }
                }
            }
        }
        return found;
    }

    private Iterable<List<int[]>> pairsWithEqualSums() {
        long[] sorted = sums();
        Arrays.sort(sorted);
        Map<Long, List<int[]>> alike = new LinkedHashMap<>();
        for (int i = 0; i < hashes.length; i++) {
            for (int j = NONE; j < i; j++) {
                long sum = sum(i, j);
                if (isWhole(i) && (j == NONE || isWhole(j)) && occursTwice(sorted, sum)) {
                    alike.computeIfAbsent(sum, any -> new ArrayList<>()).add(new int[] {i, j});
                }
            }
        }
        return alike.values();
    }

    private long[] sums() {
        long[] sums = new long[hashes.length * (hashes.length + 1) / 2];
        int size = 0;
        for (int i = 0; i < hashes.length; i++) {
            for (int j = NONE; j < i; j++) {
                sums[size++] = sum(i, j);
            }
        }
        return sums;
    }

    private boolean isWhole(int column) {
        return formulas.get(column).divisor() == 1;
    }

    private long sum(int i, int j) {
        return j == NONE ? hashes[i] : hashes[i] + hashes[j];
    }

    private static boolean occursTwice(long[] sorted, long sum) {
        int at = Arrays.binarySearch(sorted, sum);
        return (at > 0 && sorted[at - 1] == sum) || (at + 1 < sorted.length && sorted[at + 1] == sum);
    }

    /** The exact sum of a pair's formulas, as columns and values one after the other. */
    private long[] sum(int[] pair) {
        Map<Integer, Long> terms = new HashMap<>();
        for (int column : pair) {
            if (column != NONE) {
                Formula formula = formulas.get(column);
                for (int i = 0; i < formula.factors().length; i++) {
                    terms.merge(formula.rows()[i], formula.factors()[i], Long::sum);
                }
            }
        }
        return terms.entrySet().stream()
                .filter(term -> term.getValue() != 0)
                .sorted(Map.Entry.comparingByKey())
                .flatMapToLong(term -> Arrays.stream(new long[] {term.getKey(), term.getValue()}))
                .toArray();
    }

    private static Equation equation(int[] one, int[] other) {
        Map<Integer, Long> terms = new HashMap<>();
        Arrays.stream(one).filter(column -> column != NONE).forEach(column -> terms.merge(column, 1L, Long::sum));
        Arrays.stream(other).filter(column -> column != NONE).forEach(column -> terms.merge(column, -1L, Long::sum));
        int[] columns = terms.keySet().stream()
                .filter(column -> terms.get(column) != 0)
                .mapToInt(Integer::intValue)
                .sorted()
                .toArray();
        return new Equation(
                columns, Arrays.stream(columns).mapToLong(terms::get).toArray());
    }
}
