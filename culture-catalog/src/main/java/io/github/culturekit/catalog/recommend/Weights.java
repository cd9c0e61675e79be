package io.github.culturekit.catalog.recommend;

import io.github.culturekit.model.construct.ConstructId;
import java.util.Map;

/** How much each construct matters beside the others; one that is not named weighs 1. */
final class Weights {

    private static final double LARGEST = 1e6;

    private final Map<ConstructId, Double> weights;

    private Weights(Map<ConstructId, Double> weights) {
        this.weights = weights;
    }

    static Weights of(Map<ConstructId, Double> weights) {
        weights.forEach((construct, weight) -> {
            if (!(weight >= 0 && weight <= LARGEST)) {
                throw new IllegalArgumentException("Weights: construct '" + construct + "' has weight " + weight
                        + "; it must be from 0 to 1000000. Maybe divide all weights by the largest: only their"
                        + " proportions count.");
            }
        });
        return new Weights(Map.copyOf(weights));
    }

    double of(ConstructId construct) {
        return weights.getOrDefault(construct, 1.0);
    }
}
