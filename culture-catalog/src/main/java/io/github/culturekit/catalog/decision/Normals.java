package io.github.culturekit.catalog.decision;

import java.util.List;

/** Independent normal numbers, each with its own random number. */
record Normals(double[] mean, double[] deviation, long[] keys) {

    /** The names are those of what is believed, each another. */
    static Normals of(List<Belief> beliefs, List<String> names) {
        return new Normals(
                beliefs.stream().mapToDouble(Belief::getMean).toArray(),
                beliefs.stream().mapToDouble(Belief::getStandardDeviation).toArray(),
                names.stream().mapToLong(RandomNumbers::key).toArray());
    }

    double[] means() {
        return mean.clone();
    }

    double[] draw(RandomNumbers random) {
        double[] drawn = mean.clone();
        for (int i = 0; i < drawn.length; i++) {
            if (deviation[i] > 0) {
                drawn[i] += deviation[i] * random.normal(keys[i]);
            }
        }
        return drawn;
    }
}
