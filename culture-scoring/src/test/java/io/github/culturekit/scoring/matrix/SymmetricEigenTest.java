package io.github.culturekit.scoring.matrix;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class SymmetricEigenTest {

    private static final Offset<Double> CLOSE = within(1e-14);

    /** By hand: 2 and 1 on the diagonal and beside it have eigenvalues 3 and 1. */
    private final SymmetricEigen eigen = SymmetricEigen.of(Matrix.of(new double[][] {{2, 1}, {1, 2}}));

    @Test
    void valuesComeLargestFirst() {
        assertThat(eigen.getValues()[0]).isCloseTo(3, CLOSE);
        assertThat(eigen.getValues()[1]).isCloseTo(1, CLOSE);
        assertThat(SymmetricEigen.of(Matrix.diagonal(-7, 1, 5)).getValues()).containsExactly(5, 1, -7);
    }

    @Test
    void vectorsStandInColumnsInTheOrderOfTheValues() {
        assertThat(SymmetricEigen.of(Matrix.diagonal(-7, 1, 5)).getVectors().toArray())
                .isDeepEqualTo(new double[][] {{0, 0, 1}, {0, 1, 0}, {1, 0, 0}});
    }

    @Test
    void aVectorsLargestElementIsPositiveAndOfTwoTheFirst() {
        assertThat(eigen.getVectors().get(0, 0)).isCloseTo(Math.sqrt(0.5), CLOSE);
        assertThat(eigen.getVectors().get(1, 0)).isCloseTo(Math.sqrt(0.5), CLOSE);
        assertThat(eigen.getVectors().get(0, 1)).isCloseTo(Math.sqrt(0.5), CLOSE);
        assertThat(eigen.getVectors().get(1, 1)).isCloseTo(-Math.sqrt(0.5), CLOSE);
        // by hand: the vectors of 1, 3; 3, 9 are (1, 3) and (3, -1)
        Matrix lopsided =
                SymmetricEigen.of(Matrix.of(new double[][] {{1, -3}, {-3, 9}})).getVectors();
        assertThat(lopsided.get(1, 0)).isCloseTo(3 / Math.sqrt(10), CLOSE);
        assertThat(lopsided.get(0, 0)).isCloseTo(-1 / Math.sqrt(10), CLOSE);
        assertThat(lopsided.get(0, 1)).isCloseTo(3 / Math.sqrt(10), CLOSE);
    }

    @Test
    void onlyTheLowerTriangleIsRead() {
        SymmetricEigen lopsided = SymmetricEigen.of(Matrix.of(new double[][] {{2, -7}, {1, 2}}));

        assertThat(lopsided.getValues()).containsExactly(eigen.getValues());
    }

    @Test
    void theRankCountsWhatIsMoreThanRounding() {
        assertThat(eigen.rank(1e-12)).isEqualTo(2);
        assertThat(SymmetricEigen.of(Matrix.of(new double[][] {{1, 2}, {2, 4}})).rank(1e-12))
                .isEqualTo(1);
        assertThat(SymmetricEigen.of(Matrix.diagonal(4, -3)).rank(1e-12)).isEqualTo(1);
        assertThat(SymmetricEigen.of(Matrix.diagonal(-4, -3)).rank(1e-12)).isZero();
        assertThat(SymmetricEigen.of(Matrix.diagonal(0, 0)).rank(1e-12)).isZero();
    }

    @Test
    void aMatrixThatIsNotSquareIsRefused() {
        assertThatThrownBy(() -> SymmetricEigen.of(Matrix.of(new double[][] {{1, 2}})))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("1 rows and 2 columns");
    }
}
