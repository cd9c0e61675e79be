package io.github.culturekit.scoring.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NoncentralTTest {

    /** Expected: the defining integral by mpmath 1.3 {@code quad} at 30 digits. */
    @ParameterizedTest
    @CsvSource({
        "1.5, 1, 0.5, 0.68582702899378372",
        "2, 2, 1, 0.70666204950990962",
        "-3, 5.5, 0.3, 0.0069601131251696906",
        "40, 20, 35, 0.75558278674677768",
        "3, 2795, 5, 0.022822590624266915",
        "-11.16, 2795, -9, 0.016365290510476777",
        "100, 3, 60, 0.78183756055071473",
    })
    void theProbabilityIsThatOfTheDefinition(double ratio, double degrees, double noncentrality, double expected) {
        assertThat(NoncentralT.cumulative(ratio, degrees, noncentrality)).isCloseTo(expected, within(2e-15));
    }

    @ParameterizedTest
    @CsvSource({"2.5, 13", "-11, 2795", "0, 2", "60, 4", "-35, 100000"})
    void theNoncentralityGivesTheProbability(double ratio, double degrees) {
        double noncentrality = NoncentralT.noncentrality(ratio, degrees, 0.975);

        assertThat(NoncentralT.cumulative(ratio, degrees, noncentrality)).isCloseTo(0.975, within(1e-11));
    }

    @Test
    void aSmallerProbabilityMeansMoreNoncentrality() {
        assertThat(NoncentralT.noncentrality(2, 10, 0.025)).isGreaterThan(NoncentralT.noncentrality(2, 10, 0.975));
    }
}
