package io.github.culturekit.scoring.factor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.culturekit.scoring.matrix.Matrix;
import java.util.List;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

/** Both ways to extract, where the factors are known because the correlations were made from them. */
class OneFactorTest {

    private static final Offset<Double> CLOSE = within(1e-9);
    private static final double[] LOADINGS = {0.9, 0.7, 0.5, 0.3, 0.6};

    @Test
    void likelihoodRecoversTheFactor() {
        assertRecovered(MaximumLikelihood.of(made(LOADINGS), 1).orElseThrow(), LOADINGS);
    }

    @Test
    void residualsRecoverTheFactor() {
        assertRecovered(MinimumResiduals.of(made(LOADINGS), 1), LOADINGS);
    }

    @Test
    void theFactorPointsToMostItems() {
        double[] turned = {-0.9, -0.7, 0.5, -0.3, -0.6};
        double[] positive = {0.9, 0.7, -0.5, 0.3, 0.6};

        assertRecovered(MaximumLikelihood.of(made(turned), 1).orElseThrow(), positive);
        assertRecovered(MinimumResiduals.of(made(turned), 1), positive);
    }

    /** Of three correlations, a loading squared is r12 r13 / r23: here 0.81, 0.49, 0.25, whose products leave no residual. */
    @Test
    void threeItemsAreSolvedExactly() {
        double[] loadings = {0.9, 0.7, 0.5};

        assertRecovered(MaximumLikelihood.of(made(loadings), 1).orElseThrow(), loadings);
        assertRecovered(MinimumResiduals.of(made(loadings), 1), loadings);
    }

    /** r12 r13 / r23 = 0.8 * 0.8 / 0.5 is above 1, which no loading can be. */
    @Test
    void anItemWithoutVarianceOfItsOwnEndsAtTheBound() {
        Matrix correlations = Matrix.of(new double[][] {{1, 0.8, 0.8}, {0.8, 1, 0.5}, {0.8, 0.5, 1}});
        FactorSolution likelihood = MaximumLikelihood.of(correlations, 1).orElseThrow();
        FactorSolution residuals = MinimumResiduals.of(correlations, 1);

        assertThat(likelihood.isImproper()).isTrue();
        assertThat(likelihood.isSettled()).isTrue();
        assertThat(likelihood.uniquenesses()[0]).isCloseTo(0.005, within(1e-15));
        assertThat(residuals.isImproper()).isTrue();
        assertThat(residuals.isSettled()).isTrue();
        assertThat(residuals.uniquenesses()[0]).isCloseTo(0.005, within(1e-15));
    }

    /** Any one item may then load on a factor of its own. */
    @Test
    void itemsWithNothingInCommonShareNoFactor() {
        Matrix none = Matrix.identity(4);

        for (FactorSolution solution :
                List.of(MaximumLikelihood.of(none, 1).orElseThrow(), MinimumResiduals.of(none, 1))) {
            Matrix implied = solution.loadings().times(solution.loadings().transpose());
            assertThat(implied.get(0, 1) + implied.get(0, 2) + implied.get(1, 2) + implied.get(2, 3))
                    .isCloseTo(0, CLOSE);
            assertThat(solution.isSettled()).isTrue();
            assertThat(solution.isImproper()).isFalse();
        }
    }

    @Test
    void onlyLikelihoodNeedsAPositiveDefiniteMatrix() {
        Matrix singular = Matrix.of(new double[][] {{1, 1, 0.5}, {1, 1, 0.5}, {0.5, 0.5, 1}});

        assertThat(MaximumLikelihood.of(singular, 1)).isEmpty();
        assertThat(MinimumResiduals.of(singular, 1).isSettled()).isTrue();
    }

    @Test
    void whatDidNotSettleSaysSo() {
        double[] own = {0.5, 0.5};

        assertThat(new FactorSolution(Matrix.identity(2), own, 1e-5).isSettled())
                .isFalse();
        assertThat(new FactorSolution(Matrix.identity(2), own, 1e-7).isSettled())
                .isTrue();
    }

    private static void assertRecovered(FactorSolution solution, double[] loadings) {
        for (int item = 0; item < loadings.length; item++) {
            assertThat(solution.loadings().get(item, 0)).isCloseTo(loadings[item], CLOSE);
            assertThat(solution.uniquenesses()[item]).isCloseTo(1 - loadings[item] * loadings[item], CLOSE);
        }
        assertThat(solution.largestGradient()).isLessThan(1e-9);
        assertThat(solution.isSettled()).isTrue();
        assertThat(solution.isImproper()).isFalse();
    }

    private static Matrix made(double[] loadings) {
        return Matrix.of(
                loadings.length,
                loadings.length,
                (row, column) -> row == column ? 1 : loadings[row] * loadings[column]);
    }
}
