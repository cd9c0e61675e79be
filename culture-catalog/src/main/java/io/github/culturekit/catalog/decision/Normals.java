package io.github.culturekit.catalog.decision;

import java.util.List;

/** Independent normal numbers. A number that is known still uses up its random number. */
record Normals(double[] mean, double[] deviation) {

    static Normals of(List<Belief> beliefs) {
        return new Normals(
                beliefs.stream().mapToDouble(Belief::getMean).toArray(),
                beliefs.stream().mapToDouble(Belief::getStandardDeviation).toArray());
    }

    double[] means() {
        return mean.clone();
    }

    double[] draw(RandomNumbers random) {
        double[] drawn = new double[mean.length];
        for (int i = 0; i < drawn.length; i++) {
            drawn[i] = mean[i] + deviation[i] * random.normal();
        }
        return drawn;
    }
}
