package io.github.culturekit.scoring.comparison;

import static io.github.culturekit.scoring.comparison.TwoGroupsTest.assertInterval;
import static io.github.culturekit.scoring.comparison.TwoGroupsTest.assertUndefined;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.culturekit.model.profile.Statistic;
import io.github.culturekit.model.profile.UndefinedReason;
import org.junit.jupiter.api.Test;

class ProportionComparisonTest {

    private final ProportionComparison calculator = ProportionComparison.withDefaults();
    private final ProportionDifference result = calculator.of(Proportion.of(7, 10), Proportion.of(2, 11));

    /** SciPy: {@code fisher_exact} and {@code chi2_contingency(correction=False)} of [[7, 3], [2, 9]]. */
    @Test
    void theTestsAreThoseOfSciPy() {
        assertThat(result.getExactProbability().getValue()).isCloseTo(0.029973122852379817, within(1e-14));
        assertThat(result.getChiSquared().getSum().getValue()).isCloseTo(5.743181818181819, within(1e-13));
        assertThat(result.getChiSquared().getDegreesOfFreedom()).isEqualTo(1);
        assertThat(result.getChiSquared().getProbability().getValue()).isCloseTo(0.01655278026104848, within(1e-14));
        assertThat(result.getOddsRatio()).isEqualTo(Statistic.of(10.5));
    }

    @Test
    void theDifferenceHasItsSizes() {
        assertThat(result.getDifference().getValue()).isCloseTo(0.7 - 2 / 11.0, within(1e-15));
        assertThat(result.getCohensH().getValue())
                .isCloseTo(2 * Math.asin(Math.sqrt(0.7)) - 2 * Math.asin(Math.sqrt(2 / 11.0)), within(1e-15));
        double reach = 1.959963984540054 * Math.sqrt(0.21 / 10 + 2 / 11.0 * 9 / 11 / 11);
        assertInterval(result.getWaldInterval(), 0.7 - 2 / 11.0 - reach, 0.7 - 2 / 11.0 + reach, 0.95);
    }

    /** Newcombe (1998), table II, method 10: 56/70 against 48/80, and 10/10 against 0/20. */
    @Test
    void newcombesIntervalIsThatOfHisTable() {
        assertInterval(
                calculator.of(Proportion.of(56, 70), Proportion.of(48, 80)).getNewcombeInterval(),
                0.0524,
                0.3339,
                0.95,
                5e-5);
        assertInterval(
                calculator.of(Proportion.of(10, 10), Proportion.of(0, 20)).getNewcombeInterval(),
                0.6791,
                1,
                0.95,
                5e-5);
    }

    @Test
    void anotherLevelHoldsForBothIntervals() {
        ProportionDifference narrow = calculator.withLevel(0.5).of(Proportion.of(7, 10), Proportion.of(2, 11));

        assertThat(narrow.getNewcombeInterval().orElseThrow().getUpper())
                .isLessThan(result.getNewcombeInterval().orElseThrow().getUpper());
        assertThat(narrow.getWaldInterval().orElseThrow().getLevel()).isEqualTo(0.5);
    }

    @Test
    void sharesThatAreBothNoneOrAllAreNotTested() {
        ProportionDifference none = calculator.of(Proportion.of(0, 10), Proportion.of(0, 11));
        ProportionDifference all = calculator.of(Proportion.of(10, 10), Proportion.of(11, 11));

        assertUndefined(none.getChiSquared().getProbability(), UndefinedReason.NO_VARIANCE);
        assertUndefined(all.getChiSquared().getProbability(), UndefinedReason.NO_VARIANCE);
        assertThat(none.getExactProbability().getValue()).isCloseTo(1, within(1e-12));
        assertUndefined(none.getOddsRatio(), UndefinedReason.NOT_FINITE);
        assertThat(none.getNewcombeInterval()).isPresent();
    }

    @Test
    void nobodyGivesNothing() {
        for (ProportionDifference empty : new ProportionDifference[] {
            calculator.of(Proportion.of(0, 0), Proportion.of(2, 11)),
            calculator.of(Proportion.of(2, 11), Proportion.of(0, 0))
        }) {
            assertUndefined(empty.getDifference(), UndefinedReason.NO_ANSWERS);
            assertUndefined(empty.getExactProbability(), UndefinedReason.NO_ANSWERS);
            assertUndefined(empty.getChiSquared().getSum(), UndefinedReason.NO_ANSWERS);
            assertUndefined(empty.getCohensH(), UndefinedReason.NO_ANSWERS);
            assertThat(empty.getNewcombeInterval()).isEmpty();
        }
    }
}
