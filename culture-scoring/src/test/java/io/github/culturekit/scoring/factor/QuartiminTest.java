package io.github.culturekit.scoring.factor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.culturekit.scoring.matrix.Cholesky;
import io.github.culturekit.scoring.matrix.Matrix;
import org.junit.jupiter.api.Test;

class QuartiminTest {

    /** Each item loads on one factor only, so that the criterion is zero; the factors correlate 0.3. */
    private static final Matrix SIMPLE = Matrix.of(new double[][] {{0.8, 0}, {0.7, 0}, {0.6, 0}, {0, 0.5}, {0, 0.9}});

    private static final Matrix CORRELATIONS = Matrix.of(new double[][] {{1, 0.3}, {0.3, 1}});

    @Test
    void aSimpleStructureIsFoundAgain() {
        Quartimin.Rotation rotation = Quartimin.of(unrotated()).orElseThrow();
        int first = Math.abs(rotation.pattern().get(0, 0)) > 0.5 ? 0 : 1;

        for (int item = 0; item < SIMPLE.getRowCount(); item++) {
            assertThat(rotation.pattern().get(item, first)).isCloseTo(SIMPLE.get(item, 0), within(1e-6));
            assertThat(rotation.pattern().get(item, 1 - first)).isCloseTo(SIMPLE.get(item, 1), within(1e-6));
        }
        assertThat(rotation.correlations().get(0, 1)).isCloseTo(0.3, within(1e-6));
        assertThat(rotation.correlations().get(0, 0)).isCloseTo(1, within(1e-12));
    }

    @Test
    void theImpliedCorrelationsStay() {
        Matrix before = Thurstone.correlations();
        Matrix loadings = MinimumResiduals.of(before, 3).loadings();
        Quartimin.Rotation rotation = Quartimin.of(loadings).orElseThrow();
        Matrix unrotated = loadings.times(loadings.transpose());
        Matrix rotated = rotation.pattern()
                .times(rotation.correlations())
                .times(rotation.pattern().transpose());

        for (int row = 0; row < 9; row++) {
            for (int column = 0; column < 9; column++) {
                assertThat(rotated.get(row, column)).isCloseTo(unrotated.get(row, column), within(1e-10));
            }
        }
    }

    @Test
    void eachFactorPointsToMostItems() {
        Matrix pattern = Quartimin.of(unrotated().times(-1)).orElseThrow().pattern();

        for (int factor = 0; factor < 2; factor++) {
            double sum = 0;
            for (double loading : pattern.column(factor)) {
                sum += loading;
            }
            assertThat(sum).isPositive();
        }
    }

    /** The simple structure on factors at right angles: multiplied by a root of their correlations, then turned by 0.5. */
    private static Matrix unrotated() {
        Matrix root = Cholesky.of(CORRELATIONS).orElseThrow().getLower();
        Matrix turn = Matrix.of(new double[][] {{Math.cos(0.5), -Math.sin(0.5)}, {Math.sin(0.5), Math.cos(0.5)}});
        return SIMPLE.times(root).times(turn);
    }
}
