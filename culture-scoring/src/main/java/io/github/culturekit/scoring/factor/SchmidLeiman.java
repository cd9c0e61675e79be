package io.github.culturekit.scoring.factor;

import io.github.culturekit.scoring.matrix.Matrix;
import java.util.Arrays;
import java.util.Optional;

/**
 * A general factor of all items beside group factors of some of them, independent of each other.
 *
 * <p>Schmid and Leiman (1957), The development of hierarchical factor solutions, Psychometrika 22: correlated factors are
 * extracted and rotated, one factor is extracted from their correlations, and what the items owe to it is taken out of the
 * group factors. As R's {@code psych::schmid(fm = "minres", rotate = "oblimin")}.
 *
 * @param general each item's loading on the general factor
 * @param groups the items' loadings on the group factors, one column for each
 * @param uniquenesses the share of each item's variance that is its own
 * @param improper whether an item or a group factor has no variance of its own beyond the bound of {@link FactorSolution}
 */
public record SchmidLeiman(double[] general, Matrix groups, double[] uniquenesses, boolean improper) {

    /**
     * Finds the factors.
     *
     * @param correlations a correlation matrix
     * @param groups how many group factors; three at least, for one factor of two correlations is not determined
     * @return the solution, or empty if a search did not settle
     */
    public static Optional<SchmidLeiman> of(Matrix correlations, int groups) {
        FactorSolution first = MinimumResiduals.of(correlations, groups);
        return first.isSettled()
                ? Quartimin.of(first.loadings()).flatMap(rotation -> combine(first, rotation))
                : Optional.empty();
    }

    private static Optional<SchmidLeiman> combine(FactorSolution first, Quartimin.Rotation rotation) {
        FactorSolution second = MinimumResiduals.of(rotation.correlations(), 1);
        if (!second.isSettled()) {
            return Optional.empty();
        }
        double[] onGeneral = second.loadings().column(0);
        double[] ownDeviations = Arrays.stream(onGeneral)
                .map(loading -> Math.sqrt(Math.max(1 - loading * loading, 0)))
                .toArray();
        return Optional.of(new SchmidLeiman(
                rotation.pattern().times(onGeneral),
                rotation.pattern().times(Matrix.diagonal(ownDeviations)),
                first.uniquenesses(),
                first.isImproper() || second.isImproper()));
    }
}
