package io.github.culturekit.scoring.factor;

import io.github.culturekit.scoring.matrix.Cholesky;
import io.github.culturekit.scoring.matrix.Matrix;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Factors by maximum likelihood for normal answers; R's {@code factanal(rotation = "none")}.
 *
 * <p>Jöreskog (1967), Some contributions to maximum likelihood factor analysis, Psychometrika 32: for given uniquenesses the
 * best loadings follow from the eigenvalues e of the correlations divided by the roots of the uniquenesses, and the sum of
 * e - ln e - 1 over the eigenvalues beyond the factors remains to be minimised. Its second derivatives are those of Clarke
 * (1970), A rapidly convergent method for maximum-likelihood factor analysis, British Journal of Mathematical and Statistical
 * Psychology 23, in the logarithms of the uniquenesses.
 */
public final class MaximumLikelihood {

    private MaximumLikelihood() {}

    /**
     * Finds the factors.
     *
     * @param correlations a correlation matrix
     * @param factors how many, fewer than there are items
     * @return the solution, or empty if the matrix is not positive definite
     */
    public static Optional<FactorSolution> of(Matrix correlations, int factors) {
        return Cholesky.of(correlations).map(definite -> solve(correlations, factors, definite));
    }

    private static FactorSolution solve(Matrix correlations, int factors, Cholesky definite) {
        double start = 1 - 0.5 * factors / correlations.getRowCount();
        BoundedNewton.Minimum minimum = new BoundedNewton(
                        discrepancy(correlations, factors), Math.log(FactorSolution.LEAST_UNIQUENESS))
                .from(Arrays.stream(definite.inverse().diagonal())
                        .map(inverse -> Math.log(Math.max(start / inverse, FactorSolution.LEAST_UNIQUENESS)))
                        .toArray());
        double[] uniquenesses = uniquenesses(minimum.parameters());
        Spectrum spectrum = spectrum(correlations, uniquenesses, factors);
        return FactorSolution.of(
                spectrum,
                uniquenesses,
                (item, factor) -> Math.sqrt(uniquenesses[item] * Math.max(spectrum.value(factor) - 1, 0)),
                minimum.largestGradient());
    }

    /** By the logarithms of the uniquenesses. */
    static Discrepancy discrepancy(Matrix correlations, int factors) {
        return logs -> new Point(spectrum(correlations, uniquenesses(logs), factors));
    }

    private static double[] uniquenesses(double[] logs) {
        return Arrays.stream(logs)
                .map(log -> Math.max(Math.exp(log), FactorSolution.LEAST_UNIQUENESS))
                .toArray();
    }

    private static Spectrum spectrum(Matrix correlations, double[] uniquenesses, int factors) {
        return new Spectrum(
                Matrix.of(
                        uniquenesses.length,
                        uniquenesses.length,
                        (row, column) ->
                                correlations.get(row, column) / Math.sqrt(uniquenesses[row] * uniquenesses[column])),
                factors);
    }

    private record Point(Spectrum spectrum) implements Discrepancy.Point {

        @Override
        public double value() {
            return IntStream.range(spectrum.factors(), spectrum.size())
                    .mapToDouble(spectrum::value)
                    .map(e -> e - Math.log(e) - 1)
                    .sum();
        }

        @Override
        public double[] gradient() {
            return spectrum.rest(place -> 1 - spectrum.value(place)).diagonal();
        }

        @Override
        public Matrix hessian() {
            return spectrum.plusFactors(
                    safeHessian(),
                    factor -> spectrum.rest(place -> {
                        double common = spectrum.value(factor);
                        double left = spectrum.value(place);
                        return (1 - left) * (common + left) / (common - left);
                    }));
        }

        @Override
        public Matrix safeHessian() {
            Matrix plain = spectrum.rest(place -> 1);
            Matrix weighted = spectrum.rest(spectrum::value);
            return Matrix.of(
                    spectrum.size(),
                    spectrum.size(),
                    (row, column) -> plain.get(row, column) * weighted.get(row, column));
        }
    }
}
