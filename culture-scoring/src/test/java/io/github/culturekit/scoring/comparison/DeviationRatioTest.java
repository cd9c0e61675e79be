package io.github.culturekit.scoring.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DeviationRatioTest {

    @ParameterizedTest
    @ValueSource(doubles = {1, 1.3, 2, 7, 45.5, 1000, 1e6})
    void itsMeanSquareIsOne(double degrees) {
        assertThat(DeviationRatio.of(degrees).expectation(ratio -> ratio * ratio, 0))
                .isCloseTo(1, within(1e-13));
    }

    @ParameterizedTest
    @ValueSource(doubles = {1, 1.3, 2, 7, 45.5, 1000})
    void itsFourthMomentIsThatOfChiSquared(double degrees) {
        assertThat(DeviationRatio.of(degrees).expectation(ratio -> Math.pow(ratio, 4), 0))
                .isCloseTo(1 + 2 / degrees, within(1e-12));
    }
}
