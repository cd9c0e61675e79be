package io.github.culturekit.catalog.evaluate;

import io.github.culturekit.model.construct.ConstructId;
import io.github.culturekit.model.organisation.UnitId;
import io.github.culturekit.model.profile.Change;
import io.github.culturekit.model.profile.CultureProfile;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Waves in order, and how many of them are from before an intervention. What is asked of them is a weight for each wave. */
record Timeline(List<String> waves, int before) {

    static Timeline of(List<CultureProfile> profiles, String fromWave) {
        List<String> waves = profiles.stream().map(CultureProfile::getWave).toList();
        Set<String> seen = new HashSet<>();
        for (String wave : waves) {
            if (!seen.add(wave)) {
                throw new IllegalArgumentException(
                        "Wave '" + wave + "' is there twice. Maybe two profiles of one wave were passed: keep one.");
            }
        }
        int start = waves.indexOf(fromWave);
        if (start < 1) {
            throw new IllegalArgumentException("The intervention's first wave is '" + fromWave + "', but the waves are "
                    + waves + ": it must be among them, with at least one wave before it. Maybe its name is spelt in"
                    + " another way, or the waves are out of order.");
        }
        profiles.forEach(profile -> requireComparable(profiles.get(0), profile));
        return new Timeline(waves, start);
    }

    int size() {
        return waves.size();
    }

    int lastBefore() {
        return before - 1;
    }

    List<String> wavesBefore() {
        return waves.subList(0, before);
    }

    List<String> wavesAfter() {
        return waves.subList(before, size());
    }

    double[] meanBefore() {
        return mean(0, before);
    }

    double[] meanAfter() {
        return mean(before, size());
    }

    double[] change() {
        double[] weights = meanAfter();
        for (int wave = 0; wave < before; wave++) {
            weights[wave] = -1.0 / before;
        }
        return weights;
    }

    double[] step(int from, int to) {
        double[] weights = new double[size()];
        weights[from] = -1;
        weights[to] = 1;
        return weights;
    }

    /** The slope of the least-squares line through the waves before, as if they were at equal steps. */
    double[] slopeBefore() {
        double[] weights = new double[size()];
        double middle = (before - 1) / 2.0;
        double squares = 0;
        for (int wave = 0; wave < before; wave++) {
            squares += (wave - middle) * (wave - middle);
        }
        for (int wave = 0; wave < before; wave++) {
            weights[wave] = (wave - middle) / squares;
        }
        return weights;
    }

    private double[] mean(int from, int to) {
        double[] weights = new double[size()];
        for (int wave = from; wave < to; wave++) {
            weights[wave] = 1.0 / (to - from);
        }
        return weights;
    }

    /** A change between two profiles says what is wrong, whether or not they hold a score. */
    private static void requireComparable(CultureProfile earlier, CultureProfile later) {
        UnitId root = earlier.getSnapshot().getOrganisation().getRoot().getId();
        Change.between(ConstructId.of("any", "construct"), root, earlier, later);
    }
}
