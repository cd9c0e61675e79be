package io.github.culturekit.catalog.decision;

import java.util.List;

/** Weights that are known. */
final class StatedWeights implements Weighting {

    private final double[] weights;

    StatedWeights(List<Concern> concerns) {
        weights = concerns.stream().mapToDouble(Concern::getWeight).toArray();
    }

    @Override
    public double[] expected() {
        return weights.clone();
    }

    @Override
    public double[] draw(RandomNumbers random) {
        return weights.clone();
    }
}
