package io.github.culturekit.scoring.weighting;

import java.util.stream.DoubleStream;

/** Weights that something can start from: none negative, some positive. */
final class BaseWeights {

    private BaseWeights() {}

    static void require(double... weights) {
        for (int row = 0; row < weights.length; row++) {
            if (!(weights[row] >= 0 && Double.isFinite(weights[row]))) {
                throw new WeightingException(
                        WeightingProblem.INVALID_WEIGHTS,
                        "The weight of row " + row + " is " + weights[row]
                                + ", but a weight is a number from 0. Maybe a missing weight should be 1.");
            }
        }
        if (DoubleStream.of(weights).noneMatch(weight -> weight > 0)) {
            throw new WeightingException(
                    WeightingProblem.INVALID_WEIGHTS,
                    "None of " + weights.length + " weights is above 0. Maybe all rows were filtered out.");
        }
    }
}
