package io.github.culturekit.scoring.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NoncentralFTest {

    /** Expected: SciPy 1.17.1 {@code ncf.cdf}. */
    @ParameterizedTest
    @CsvSource({
        "3.2, 4, 100, 5.5, 0.750008539372081",
        "5.9, 4, 2570, 30, 0.18139604565769993",
        "1.1, 2, 10, 0.5, 0.5512571169674606",
        "80, 3, 5000, 250, 0.3521106118258306",
    })
    void theProbabilityIsThatOfSciPy(
            double ratio, double between, double within, double noncentrality, double expected) {
        assertThat(NoncentralF.cumulative(ratio, between, within, noncentrality))
                .isCloseTo(expected, within(1e-12));
    }

    @Test
    void ofTwoGroupsItIsTheSquareOfNoncentralT() {
        double both = NoncentralT.cumulative(1.7, 12, 0.8) - NoncentralT.cumulative(-1.7, 12, 0.8);

        assertThat(NoncentralF.cumulative(1.7 * 1.7, 1, 12, 0.64)).isCloseTo(both, within(1e-13));
    }

    @Test
    void theNoncentralityGivesTheProbability() {
        double noncentrality = NoncentralF.noncentrality(6.5, 2, 18, 0.025);

        assertThat(NoncentralF.cumulative(6.5, 2, 18, noncentrality)).isCloseTo(0.025, within(1e-11));
    }

    @Test
    void aSmallRatioHasNoNoncentrality() {
        assertThat(NoncentralF.noncentrality(0.5, 2, 18, 0.975)).isZero();
    }
}
