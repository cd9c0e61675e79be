package io.github.culturekit.catalog.portfolio;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The sets that can turn out to be the best, and what each is worth in each draw.
 *
 * @param sets by set, in the order of how often each is the best
 * @param leftOut how many more are the best in some draw
 * @param gains by set and draw: how much more a set is worth than the one that is best on average, which is the first
 * @param perfect by draw: how much more the best set of that draw is worth
 */
record PossibleSets(List<boolean[]> sets, int leftOut, double[][] gains, double[] perfect) {

    static PossibleSets of(List<World> worlds, List<boolean[]> winners, int most) {
        List<boolean[]> distinct = distinct(winners);
        List<boolean[]> sets = new ArrayList<>(distinct.subList(0, Math.min(most, distinct.size())));
        double[][] values = new double[sets.size()][worlds.size()];
        for (int s = 0; s < values.length; s++) {
            boolean[] set = sets.get(s);
            Arrays.setAll(values[s], r -> worlds.get(r).value(set));
        }
        int baseline = largestSum(values);
        double[] base = values[baseline].clone();
        double[] perfect = new double[worlds.size()];
        Arrays.setAll(perfect, r -> Math.max(0, worlds.get(r).value(winners.get(r)) - base[r]));
        for (double[] row : values) {
            Arrays.setAll(row, r -> row[r] - base[r]);
        }
        sets.add(0, sets.remove(baseline));
        List<double[]> rows = new ArrayList<>(List.of(values));
        rows.add(0, rows.remove(baseline));
        return new PossibleSets(sets, distinct.size() - sets.size(), rows.toArray(double[][]::new), perfect);
    }

    /** The one that is the best most often first; of equals, the one that is so in the earliest draw. */
    private static List<boolean[]> distinct(List<boolean[]> winners) {
        Map<List<Integer>, Integer> times = new LinkedHashMap<>();
        Map<List<Integer>, boolean[]> sets = new LinkedHashMap<>();
        for (boolean[] winner : winners) {
            List<Integer> places = places(winner);
            times.merge(places, 1, Integer::sum);
            sets.putIfAbsent(places, winner);
        }
        return times.entrySet().stream()
                .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
                .map(entry -> sets.get(entry.getKey()))
                .toList();
    }

    private static List<Integer> places(boolean[] set) {
        List<Integer> places = new ArrayList<>();
        for (int i = 0; i < set.length; i++) {
            if (set[i]) {
                places.add(i);
            }
        }
        return places;
    }

    private static int largestSum(double[][] values) {
        int largest = 0;
        double most = Double.NEGATIVE_INFINITY;
        for (int s = 0; s < values.length; s++) {
            double sum = Arrays.stream(values[s]).sum();
            if (sum > most) {
                most = sum;
                largest = s;
            }
        }
        return largest;
    }

    /**
     * What knowing some inputs would gain in each draw, if after learning from some draws one chose in each the set to expect
     * most of; the draws that are not asked for are 0.
     */
    double[] gainsKnowing(Regression regression, boolean[] asked) {
        double[] best = new double[perfect.length];
        double[] gained = new double[perfect.length];
        double[] fitted = new double[perfect.length];
        for (int s = 1; s < gains.length; s++) {
            regression.fit(gains[s], fitted);
            for (int r = 0; r < best.length; r++) {
                if (asked[r] && fitted[r] > best[r]) {
                    best[r] = fitted[r];
                    gained[r] = gains[s][r];
                }
            }
        }
        return gained;
    }

    /** What the fits themselves promise, on average over all draws. */
    double promised(Regression regression) {
        double[] best = new double[perfect.length];
        double[] fitted = new double[perfect.length];
        for (int s = 1; s < gains.length; s++) {
            regression.fit(gains[s], fitted);
            for (int r = 0; r < best.length; r++) {
                best[r] = Math.max(best[r], fitted[r]);
            }
        }
        return Arrays.stream(best).sum() / best.length;
    }
}
