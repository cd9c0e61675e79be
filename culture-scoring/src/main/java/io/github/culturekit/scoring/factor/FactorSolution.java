package io.github.culturekit.scoring.factor;

import io.github.culturekit.scoring.matrix.Matrix;
import java.util.Arrays;

/**
 * Loadings of standardised items on common factors, and the share of each item's variance that is its own.
 *
 * @param loadings one row for each item and one column for each factor; the sum of each column is not negative
 * @param uniquenesses one for each item, at least {@link #LEAST_UNIQUENESS}
 * @param largestGradient the largest derivative of the discrepancy by an item's uniqueness where the search ended, zero but
 *     for rounding error at a minimum
 */
public record FactorSolution(Matrix loadings, double[] uniquenesses, double largestGradient) {

    /** The bound of R's {@code factanal}, which keeps an item's own variance above zero. */
    public static final double LEAST_UNIQUENESS = 0.005;

    private static final double SETTLED = 1e-6;

    /**
     * Whether the search settled on a minimum.
     *
     * @return false if the numbers are not to be used
     */
    public boolean isSettled() {
        return largestGradient <= SETTLED;
    }

    /**
     * Whether an item's uniqueness lies at the bound: without it, its own variance would be near or below zero (a Heywood case),
     * which says that the model does not suit the data.
     *
     * @return true for such a solution
     */
    public boolean isImproper() {
        return Arrays.stream(uniquenesses).anyMatch(uniqueness -> uniqueness <= LEAST_UNIQUENESS * (1 + SETTLED));
    }

    static FactorSolution of(Spectrum spectrum, double[] uniquenesses, Scale scale, double largestGradient) {
        Matrix loadings = Matrix.of(
                spectrum.size(),
                spectrum.factors(),
                (item, factor) -> spectrum.element(item, factor) * scale.of(item, factor));
        return new FactorSolution(Signs.positive(loadings), uniquenesses, largestGradient);
    }

    /** What an eigenvector's element is multiplied with to be a loading. */
    @FunctionalInterface
    interface Scale {
        double of(int item, int factor);
    }
}
