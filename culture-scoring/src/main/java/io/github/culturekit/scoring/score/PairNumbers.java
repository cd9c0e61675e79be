package io.github.culturekit.scoring.score;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Numbers for pairs of a cut and a unit, both by number, given as the pairs arrive. */
final class PairNumbers {

    /** The number of a pair that has none. */
    static final int NONE = -1;

    /** By cut and unit, one more than the number of the pair. */
    private final List<int[]> places = new ArrayList<>();

    private int size;

    /** Receives a pair and its number. */
    @FunctionalInterface
    interface Visitor {
        void visit(int cut, int unit, int number);
    }

    /** The number of a pair, or {@link #NONE}. */
    int find(int cut, int unit) {
        if (cut >= places.size()) {
            return NONE;
        }
        int[] byUnit = places.get(cut);
        return unit < byUnit.length ? byUnit[unit] - 1 : NONE;
    }

    /** Numbers a pair that has no number. */
    int add(int cut, int unit) {
        while (cut >= places.size()) {
            places.add(new int[0]);
        }
        int[] byUnit = places.get(cut);
        if (unit >= byUnit.length) {
            byUnit = Arrays.copyOf(byUnit, Math.max(unit + 1, 2 * byUnit.length));
            places.set(cut, byUnit);
        }
        byUnit[unit] = ++size;
        return size - 1;
    }

    int size() {
        return size;
    }

    /** Passes all pairs, cut by cut. */
    void forEach(Visitor visitor) {
        for (int cut = 0; cut < places.size(); cut++) {
            int[] byUnit = places.get(cut);
            for (int unit = 0; unit < byUnit.length; unit++) {
                if (byUnit[unit] > 0) {
                    visitor.visit(cut, unit, byUnit[unit] - 1);
                }
            }
        }
    }

    PairNumbers copy() {
        PairNumbers copy = new PairNumbers();
        places.forEach(byUnit -> copy.places.add(byUnit.clone()));
        copy.size = size;
        return copy;
    }

    long sizeInBytes() {
        return places.stream()
                .mapToLong(byUnit -> (long) byUnit.length * Integer.BYTES)
                .sum();
    }
}
