package io.github.culturekit.scoring.matrix;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class CholeskyTest {

    private static final Offset<Double> CLOSE = within(1e-14);

    /** By hand: the lower triangle 2; 1, 3 times its transpose. */
    private final Cholesky cholesky =
            Cholesky.of(Matrix.of(new double[][] {{4, 2}, {2, 10}})).orElseThrow();

    @Test
    void theTriangleIsTheRoot() {
        assertThat(cholesky.getLower().toArray()).isDeepEqualTo(new double[][] {{2, 0}, {1, 3}});
    }

    @Test
    void itSolves() {
        assertThat(cholesky.solve(8, 22)[0]).isCloseTo(1, CLOSE);
        assertThat(cholesky.solve(8, 22)[1]).isCloseTo(2, CLOSE);
        assertThatThrownBy(() -> cholesky.solve(1)).hasMessageContaining("2 numbers, but 1");
    }

    @Test
    void itInverts() {
        Matrix inverse = cholesky.inverse();

        assertThat(inverse.get(0, 0)).isCloseTo(10 / 36.0, CLOSE);
        assertThat(inverse.get(0, 1)).isCloseTo(-2 / 36.0, CLOSE).isEqualTo(inverse.get(1, 0));
        assertThat(inverse.get(1, 1)).isCloseTo(4 / 36.0, CLOSE);
    }

    @Test
    void theDeterminantIsThatOfTheWhole() {
        assertThat(cholesky.logDeterminant()).isCloseTo(Math.log(36), CLOSE);
    }

    @Test
    void aSingularMatrixHasNone() {
        assertThat(Cholesky.of(Matrix.of(new double[][] {{1, 2}, {2, 4}}))).isEmpty();
        assertThat(Cholesky.of(Matrix.of(new double[][] {{0.1, 0.3}, {0.3, 0.9 * (1 + 1e-15)}})))
                .isEmpty();
        assertThat(Cholesky.of(Matrix.diagonal(1, 0))).isEmpty();
    }

    @Test
    void smallVariancesAreNotTakenForZero() {
        assertThat(Cholesky.of(Matrix.diagonal(1, 1e-20))).isPresent();
    }

    @Test
    void aMatrixThatIsNotSquareIsRefused() {
        assertThatThrownBy(() -> Cholesky.of(Matrix.of(new double[][] {{1, 2}})))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("1 rows and 2 columns");
    }

    @Test
    void aMatrixWithANegativeEigenvalueHasNone() {
        assertThat(Cholesky.of(Matrix.of(new double[][] {{1, 2}, {2, 1}}))).isEmpty();
    }
}
