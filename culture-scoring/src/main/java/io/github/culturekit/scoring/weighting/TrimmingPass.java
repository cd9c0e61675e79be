package io.github.culturekit.scoring.weighting;

import java.util.Arrays;

/** Trims again and again, as long as spreading what was cut off brings other weights out of bounds. A trimmed weight stays. */
final class TrimmingPass {

    /** How far a weight may be out of bounds by rounding error, as a share. */
    private static final double NEGLIGIBLE = 1e-12;

    private final double[] weights;
    private final boolean[] trimmed;
    private final double floor;
    private final double cap;
    private final double total;
    private final Redistribution redistribution;

    TrimmingPass(double[] weights, double floor, double cap, Redistribution redistribution) {
        this.weights = weights.clone();
        this.trimmed = new boolean[weights.length];
        this.floor = floor;
        this.cap = cap;
        this.total = Arrays.stream(weights).sum();
        this.redistribution = redistribution;
    }

    TrimmedWeights run() {
        while (trim() && redistribution != Redistribution.NONE) {
            spread();
        }
        return new TrimmedWeights(weights, trimmed, cap);
    }

    private boolean trim() {
        boolean found = false;
        for (int row = 0; row < weights.length; row++) {
            double bounded = weights[row] > cap * (1 + NEGLIGIBLE)
                    ? cap
                    : weights[row] > 0 && weights[row] < floor * (1 - NEGLIGIBLE) ? floor : weights[row];
            if (bounded != weights[row]) {
                weights[row] = bounded;
                trimmed[row] = true;
                found = true;
            }
        }
        return found;
    }

    private void spread() {
        double fixed = 0;
        double free = 0;
        int freeRows = 0;
        for (int row = 0; row < weights.length; row++) {
            if (trimmed[row]) {
                fixed += weights[row];
            } else {
                free += weights[row];
                freeRows++;
            }
        }
        boolean equal = redistribution == Redistribution.EQUAL;
        if (total < fixed || (equal ? freeRows == 0 : free == 0)) {
            throw new WeightingException(
                    WeightingProblem.INFEASIBLE_BOUNDS,
                    "No weights from " + floor + " to " + cap + " keep the sum " + total
                            + ". Maybe raise the cap, lower the floor, or use Redistribution.NONE.");
        }
        double factor = equal ? 1 : (total - fixed) / free;
        double amount = equal ? (total - fixed - free) / freeRows : 0;
        for (int row = 0; row < weights.length; row++) {
            if (!trimmed[row]) {
                weights[row] = weights[row] * factor + amount;
            }
        }
    }
}
