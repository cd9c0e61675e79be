package io.github.culturekit.catalog.evaluate;

/**
 * Weights of units by the precision of their changes: 1 / (sampling variance + variance between units).
 *
 * <p>The variance between units is estimated by moments, as DerSimonian and Laird (1986) do for one mean, here with a mean for each
 * arm (the residual Q of Thompson and Sharp 1999).
 */
final class PrecisionWeights {

    private PrecisionWeights() {}

    /**
     * The weights.
     *
     * @param treated for each unit, whether it had the intervention
     * @param changes for each unit, its change
     * @param variances for each unit, the sampling variance of its change, above 0
     */
    static double[] of(boolean[] treated, double[] changes, double[] variances) {
        double between = between(treated, changes, variances);
        double[] weights = new double[changes.length];
        for (int i = 0; i < weights.length; i++) {
            weights[i] = 1 / (variances[i] + between);
        }
        return weights;
    }

    private static double between(boolean[] treated, double[] changes, double[] variances) {
        double excess = 0;
        double scale = 0;
        for (boolean arm : new boolean[] {true, false}) {
            double weights = 0;
            double squares = 0;
            double weighted = 0;
            int count = 0;
            for (int i = 0; i < changes.length; i++) {
                if (treated[i] == arm) {
                    weights += 1 / variances[i];
                    squares += 1 / (variances[i] * variances[i]);
                    weighted += changes[i] / variances[i];
                    count++;
                }
            }
            for (int i = 0; i < changes.length; i++) {
                if (treated[i] == arm) {
                    double residual = changes[i] - weighted / weights;
                    excess += residual * residual / variances[i];
                }
            }
            if (count > 0) {
                excess -= count - 1;
                scale += weights - squares / weights;
            }
        }
        return scale > 0 ? Math.max(0, excess / scale) : 0;
    }
}
