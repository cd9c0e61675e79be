package io.github.culturekit.scoring.matrix;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class LeastSquaresTest {

    private static final Offset<Double> CLOSE = within(1e-13);

    /** By hand: the line through (0, 1), (1, 3), (2, 4), (3, 4) is 1.5 + x. */
    private final LeastSquares line = LeastSquares.of(Matrix.of(new double[][] {{1, 0}, {1, 1}, {1, 2}, {1, 3}}));

    @Test
    void theErrorsSquaresAreLeast() {
        double[] solution = line.solve(1, 3, 4, 4).orElseThrow();

        assertThat(solution).hasSize(2);
        assertThat(solution[0]).isCloseTo(1.5, CLOSE);
        assertThat(solution[1]).isCloseTo(1, CLOSE);
        assertThatThrownBy(() -> line.solve(1, 3, 4)).hasMessageContaining("4 numbers, but 3");
    }

    @Test
    void theInverseCrossProductIsThatOfTheColumns() {
        Matrix inverse = line.inverseCrossProduct().orElseThrow();

        assertThat(inverse.get(0, 0)).isCloseTo(14 / 20.0, CLOSE);
        assertThat(inverse.get(1, 0)).isCloseTo(-6 / 20.0, CLOSE);
        assertThat(inverse.get(0, 1)).isCloseTo(-6 / 20.0, CLOSE);
        assertThat(inverse.get(1, 1)).isCloseTo(4 / 20.0, CLOSE);
    }

    @Test
    void aSquareMatrixIsInverted() {
        Matrix inverse = LeastSquares.of(Matrix.of(new double[][] {{0, 2}, {1, 3}}))
                .inverse()
                .orElseThrow();

        assertThat(inverse.get(0, 0)).isCloseTo(-1.5, CLOSE);
        assertThat(inverse.get(0, 1)).isCloseTo(1, CLOSE);
        assertThat(inverse.get(1, 0)).isCloseTo(0.5, CLOSE);
        assertThat(inverse.get(1, 1)).isCloseTo(0, CLOSE);
        assertThatThrownBy(line::inverse)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("no inverse");
    }

    @Test
    void independentColumnsHaveFullRank() {
        assertThat(line.isFullRank()).isTrue();
        assertThat(line.getRank()).isEqualTo(2);
        assertThat(line.getDependentColumns()).isEmpty();
    }

    @Test
    void columnsThatAreSumsOfEarlierOnesAreNamed() {
        // the second is zero, the fourth is the first plus twice the third
        LeastSquares squares = LeastSquares.of(Matrix.of(
                new double[][] {{1, 0, 0.1, 1.2, 2}, {1, 0, 0.7, 2.4, 3}, {1, 0, 0.2, 1.4, 5}, {1, 0, 9, 19, 8}}));

        assertThat(squares.getDependentColumns()).containsExactly(1, 3);
        assertThat(squares.getRank()).isEqualTo(3);
        assertThat(squares.solve(1, 2, 3, 4)).isEmpty();
        assertThat(squares.inverseCrossProduct()).isEmpty();
    }

    @Test
    void aSingularMatrixHasNoInverse() {
        assertThat(LeastSquares.of(Matrix.of(new double[][] {{1, 2}, {2, 4}})).inverse())
                .isEmpty();
    }

    @Test
    void moreColumnsThanRowsAreDependent() {
        LeastSquares squares = LeastSquares.of(Matrix.of(new double[][] {{1, 2, 3}, {4, 5, 7}}));

        assertThat(squares.getDependentColumns()).containsExactly(2);
    }

    @Test
    void columnsOfZerosHaveNoRank() {
        assertThat(LeastSquares.of(Matrix.of(new double[][] {{0}, {0}})).getRank())
                .isZero();
    }
}
