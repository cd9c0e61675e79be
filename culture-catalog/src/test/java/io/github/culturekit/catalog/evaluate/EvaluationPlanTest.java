package io.github.culturekit.catalog.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EvaluationPlanTest {

    private final EvaluationPlan plan = EvaluationPlan.withDefaults();

    @Test
    void theFirstExampleOfRsPowerTTestGivesItsPower() {
        // power.t.test(n = 20, delta = 1, sd = 1), R's own example: 0.8689528; the other tail adds 2e-7
        assertThat(plan.power(1, 20, 20, 1)).isCloseTo(0.8689530277239897, within(1e-12));
    }

    @Test
    void theSecondExampleOfRsPowerTTestGivesItsSize() {
        // power.t.test(power = .90, delta = 1): n = 22.02110
        assertThat(plan.withPower(0.9).unitsPerArm(1, 1)).isEqualTo(23);
        assertThat(plan.power(1, 22, 22, 1)).isBetween(0.89, 0.9);
    }

    /** Cohen (1988), Statistical Power Analysis, table 2.4.1: two-sided 0.05 and power 0.80. */
    @ParameterizedTest
    @CsvSource({"0.2, 394", "0.5, 64", "0.8, 26"})
    void cohensTableHolds(double effect, int units) {
        assertThat(plan.unitsPerArm(effect, 1)).isEqualTo(units);
    }

    @Test
    void theDetectableEffectIsFoundWithThePower() {
        double effect = plan.withPower(0.9).detectableEffect(6, 21, 0.7);

        assertThat(plan.power(effect, 6, 21, 0.7)).isCloseTo(0.9, within(1e-10));
        assertThat(plan.power(-effect, 21, 6, 0.7)).isCloseTo(0.9, within(1e-10));
    }

    @Test
    void noEffectIsFoundAsOftenAsTheSignificance() {
        assertThat(plan.withSignificance(0.01).power(0, 5, 9, 1)).isCloseTo(0.01, within(1e-12));
    }

    @Test
    void theEffectGrowsWithTheSpread() {
        assertThat(plan.detectableEffect(8, 12, 3)).isCloseTo(3 * plan.detectableEffect(8, 12, 1), within(1e-9));
    }

    @Test
    void numbersThatNothingCanBePlannedWithAreRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> plan.power(1, 1, 20, 1))
                .withMessage(
                        "The number of units with the intervention is 1.0, but must be at least 2.0 and finite. Maybe"
                                + " a number is missing where it comes from.");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> plan.detectableEffect(5, 1, 1))
                .withMessageStartingWith("The number of units without is 1.0, but must be at least 2.0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> plan.power(1, 5, 5, Double.POSITIVE_INFINITY))
                .withMessageStartingWith("The standard deviation of changes is Infinity");
        assertThatIllegalArgumentException().isThrownBy(() -> plan.power(Double.NaN, 5, 5, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> plan.power(1, 5, 5, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> plan.withSignificance(0));
        assertThatIllegalArgumentException().isThrownBy(() -> plan.unitsPerArm(0, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> plan.unitsPerArm(1, Double.NaN));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> plan.withPower(80))
                .withMessageContaining("write 0.95 for 95%");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> plan.withPower(0.05))
                .withMessageContaining("must be above the significance, 0.05");
    }
}
