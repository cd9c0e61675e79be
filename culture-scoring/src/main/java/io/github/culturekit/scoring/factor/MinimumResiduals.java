package io.github.culturekit.scoring.factor;

import io.github.culturekit.scoring.matrix.Matrix;
import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * Factors that leave the least squared residual correlations between different items; R's {@code psych::fa(fm = "minres")}.
 *
 * <p>Harman and Jones (1966), Factor analysis by minimizing residuals (minres), Psychometrika 31; found as unweighted least
 * squares with the uniquenesses on the diagonal, for given which the best loadings follow from the eigenvalues of the
 * correlations less the uniquenesses, and half the sum of the squared eigenvalues beyond the factors remains to be minimised.
 * It needs no inverse, so it serves matrices too that are not positive definite.
 */
public final class MinimumResiduals {

    private static final double START = 0.5;

    private MinimumResiduals() {}

    /**
     * Finds the factors.
     *
     * @param correlations a correlation matrix
     * @param factors how many, fewer than there are items
     * @return the solution
     */
    public static FactorSolution of(Matrix correlations, int factors) {
        double[] start = new double[correlations.getRowCount()];
        Arrays.fill(start, START);
        BoundedNewton.Minimum minimum =
                new BoundedNewton(discrepancy(correlations, factors), FactorSolution.LEAST_UNIQUENESS).from(start);
        Spectrum spectrum = spectrum(correlations, minimum.parameters(), factors);
        return FactorSolution.of(
                spectrum,
                minimum.parameters(),
                (item, factor) -> Math.sqrt(Math.max(spectrum.value(factor), 0)),
                minimum.largestGradient());
    }

    /** By the uniquenesses. */
    static Discrepancy discrepancy(Matrix correlations, int factors) {
        return uniquenesses -> new Point(spectrum(correlations, uniquenesses, factors));
    }

    private static Spectrum spectrum(Matrix correlations, double[] uniquenesses, int factors) {
        return new Spectrum(correlations.minus(Matrix.diagonal(uniquenesses)), factors);
    }

    private record Point(Spectrum spectrum) implements Discrepancy.Point {

        @Override
        public double value() {
            return IntStream.range(spectrum.factors(), spectrum.size())
                            .mapToDouble(spectrum::value)
                            .map(value -> value * value)
                            .sum()
                    / 2;
        }

        @Override
        public double[] gradient() {
            return spectrum.rest(place -> -spectrum.value(place)).diagonal();
        }

        @Override
        public Matrix hessian() {
            return spectrum.plusFactors(
                    safeHessian(),
                    factor -> spectrum.rest(
                            place -> 2 * spectrum.value(place) / (spectrum.value(place) - spectrum.value(factor))));
        }

        @Override
        public Matrix safeHessian() {
            Matrix rest = spectrum.rest(place -> 1);
            return Matrix.of(
                    spectrum.size(), spectrum.size(), (row, column) -> rest.get(row, column) * rest.get(row, column));
        }
    }
}
