package io.github.culturekit.catalog.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NoncentralTTest {

    /** Expected: the defining integral by mpmath's {@code quad} at 30 digits. */
    @ParameterizedTest
    @CsvSource({
        "2.1, 2.25, 1.3, 0.343453550976296433",
        "1.96, 200, -2, 0.0000409418336646014129",
        "12.7, 1, 16, 0.790867738609661562",
        "0.7, 38, 3.16, 0.992988731428689345",
    })
    void theProbabilityIsThatOfTheDefinition(double limit, double degrees, double noncentrality, double expected) {
        assertThat(NoncentralT.above(limit, degrees, noncentrality)).isCloseTo(expected, within(1e-14));
    }
}
