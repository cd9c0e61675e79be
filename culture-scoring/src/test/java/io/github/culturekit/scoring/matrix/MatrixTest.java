package io.github.culturekit.scoring.matrix;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class MatrixTest {

    private static final Matrix WIDE = Matrix.of(new double[][] {{1, 2, 3}, {4, 5, 6}});

    @Test
    void whatGoesInIsCopied() {
        double[][] rows = {{1, 2}};
        Matrix matrix = Matrix.of(rows);
        rows[0][0] = 9;
        matrix.toArray()[0][0] = 8;
        matrix.row(0)[0] = 7;

        assertThat(matrix.get(0, 0)).isEqualTo(1);
    }

    @Test
    void rowsColumnsAndDiagonalAreRead() {
        assertThat(WIDE.getRowCount()).isEqualTo(2);
        assertThat(WIDE.getColumnCount()).isEqualTo(3);
        assertThat(WIDE.row(1)).containsExactly(4, 5, 6);
        assertThat(WIDE.column(2)).containsExactly(3, 6);
        assertThat(WIDE.diagonal()).containsExactly(1, 5);
        assertThat(WIDE.transpose().diagonal()).containsExactly(1, 5);
        assertThat(WIDE).hasToString("Matrix[2 x 3]");
    }

    @Test
    void theTransposeSwapsRowsAndColumns() {
        assertThat(WIDE.transpose().toArray()).isDeepEqualTo(new double[][] {{1, 4}, {2, 5}, {3, 6}});
    }

    @Test
    void aPartHasTheChosenRowsAndColumnsInTheirOrder() {
        assertThat(WIDE.part(new int[] {1}, new int[] {2, 0}).toArray()).isDeepEqualTo(new double[][] {{6, 4}});
    }

    @Test
    void sumsAndMultiplesAreByCell() {
        assertThat(WIDE.plus(WIDE).toArray()).isDeepEqualTo(WIDE.times(2).toArray());
        assertThat(WIDE.minus(WIDE).toArray()).isDeepEqualTo(new double[2][3]);
    }

    @Test
    void productsAreRowsByColumns() {
        assertThat(WIDE.times(WIDE.transpose()).toArray()).isDeepEqualTo(new double[][] {{14, 32}, {32, 77}});
        assertThat(WIDE.times(1, 0, -1)).containsExactly(-2, -2);
        assertThat(Matrix.identity(2).times(WIDE).toArray()).isDeepEqualTo(WIDE.toArray());
        assertThat(Matrix.diagonal(2, 3).times(WIDE).toArray()).isDeepEqualTo(new double[][] {{2, 4, 6}, {12, 15, 18}});
    }

    @Test
    void sizesThatDoNotFitAreRefused() {
        assertThatThrownBy(() -> WIDE.times(WIDE))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("Maybe");
        assertThatThrownBy(() -> WIDE.plus(WIDE.transpose())).hasMessageContaining("3 rows and 2 columns");
        assertThatThrownBy(() -> WIDE.times(1, 2)).hasMessageContaining("3 numbers, but 2 were given");
        assertThatThrownBy(() -> Matrix.of(new double[][] {{1, 2}, {3}})).hasMessageContaining("2 numbers, but 1");
        assertThatThrownBy(() -> Matrix.of(new double[0][])).hasMessageContaining("at least one row");
    }
}
