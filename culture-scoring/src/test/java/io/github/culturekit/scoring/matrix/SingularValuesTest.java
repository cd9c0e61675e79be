package io.github.culturekit.scoring.matrix;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class SingularValuesTest {

    /** By hand: the columns are orthogonal and 3 and 5 long. */
    private final SingularValues values = SingularValues.of(Matrix.of(new double[][] {{0, 4}, {3, 0}, {0, 3}}));

    @Test
    void theyComeLargestFirst() {
        assertThat(values.getValues()).hasSize(2);
        assertThat(values.getValues()[0]).isCloseTo(5, within(1e-14));
        assertThat(values.getValues()[1]).isCloseTo(3, within(1e-14));
    }

    @Test
    void theirRatioIsTheCondition() {
        assertThat(values.condition().orElseThrow()).isCloseTo(5 / 3.0, within(1e-14));
        assertThat(values.rank(1e-12)).isEqualTo(2);
    }

    @Test
    void aSingularMatrixHasNoCondition() {
        SingularValues singular = SingularValues.of(Matrix.of(new double[][] {{1, 2}, {2, 4}}));

        assertThat(singular.condition()).isEmpty();
        assertThat(singular.rank(1e-12)).isEqualTo(1);
        assertThat(SingularValues.of(Matrix.of(new double[2][2])).condition()).isEmpty();
        assertThat(SingularValues.of(Matrix.of(new double[2][2])).rank(1e-12)).isZero();
    }
}
