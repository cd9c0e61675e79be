package io.github.culturekit.scoring.comparison;

import static io.github.culturekit.scoring.comparison.TwoGroupsTest.assertInterval;
import static io.github.culturekit.scoring.comparison.TwoGroupsTest.assertUndefined;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.github.culturekit.model.profile.Statistic;
import io.github.culturekit.model.profile.UndefinedReason;
import java.util.List;
import org.junit.jupiter.api.Test;

class PairedProportionsTest {

    private final PairedProportions calculator = PairedProportions.withDefaults();

    /** By hand: 6 gained, 1 lost, of 20; a coin falls so unevenly with the probability 2 (1 + 7) / 128. */
    @Test
    void onlyThoseWhoChangedTell() {
        PairedProportionsResult result = calculator.of(6, 1, 20);

        assertThat(result.getDifference()).isEqualTo(Statistic.of(0.25));
        assertThat(result.getStandardError().getValue()).isCloseTo(Math.sqrt(7 - 25 / 20.0) / 20, within(1e-16));
        assertThat(result.getChiSquared().getSum().getValue()).isCloseTo(25 / 7.0, within(1e-14));
        assertThat(result.getChiSquared().getDegreesOfFreedom()).isEqualTo(1);
        assertThat(result.getExactProbability().getValue()).isCloseTo(16 / 128.0, within(1e-15));
        assertThat(result.getMidProbability().getValue()).isCloseTo(9 / 128.0, within(1e-15));
        double reach = 1.959963984540054 * Math.sqrt(5.75) / 20;
        assertInterval(result.getWaldInterval(), 0.25 - reach, 0.25 + reach, 0.95);
    }

    @Test
    void losingIsGainingTheOtherWayRound() {
        assertThat(calculator.of(1, 6, 20).getExactProbability())
                .isEqualTo(calculator.of(6, 1, 20).getExactProbability());
        assertThat(calculator.of(1, 6, 20).getDifference()).isEqualTo(Statistic.of(-0.25));
    }

    @Test
    void asManyGainedAsLostIsNothing() {
        PairedProportionsResult even = calculator.of(4, 4, 20);

        assertThat(even.getExactProbability()).isEqualTo(Statistic.of(1));
        assertThat(even.getMidProbability().getValue()).isCloseTo(1, within(1e-14));
        assertThat(even.getChiSquared().getSum()).isEqualTo(Statistic.of(0));
    }

    @Test
    void nobodyWhoChangedLeavesNothingToTestBy() {
        PairedProportionsResult still = calculator.of(0, 0, 20);

        assertUndefined(still.getChiSquared().getProbability(), UndefinedReason.NO_VARIANCE);
        assertThat(still.getExactProbability()).isEqualTo(Statistic.of(1));
        assertThat(still.getMidProbability()).isEqualTo(Statistic.of(1));
        assertThat(still.getWaldInterval()).isEmpty();
    }

    @Test
    void nobodyGivesNothing() {
        PairedProportionsResult none = calculator.of(0, 0, 0);

        assertUndefined(none.getDifference(), UndefinedReason.NO_ANSWERS);
        assertUndefined(none.getExactProbability(), UndefinedReason.NO_ANSWERS);
        assertUndefined(none.getChiSquared().getSum(), UndefinedReason.NO_ANSWERS);
    }

    @Test
    void peopleAreFollowedFromWaveToWave() {
        PersonScores earlier = PersonScores.of(List.of("a", "b", "c", "d", "e", "x"), 7, 7.5, 8, 2, 9, 1);
        PersonScores later = PersonScores.of(List.of("a", "b", "c", "d", "e", "y"), 7.5, 7, 9, 3, 7.4, 9);

        PairedProportionsResult result = calculator.of(earlier, later, 7.5);

        assertThat(result.getPairs()).isEqualTo(5);
        assertThat(result.getGained()).isEqualTo(1);
        assertThat(result.getLost()).isEqualTo(2);
    }

    @Test
    void anotherLevelGivesAnotherInterval() {
        assertThat(calculator
                        .withLevel(0.5)
                        .of(6, 1, 20)
                        .getWaldInterval()
                        .orElseThrow()
                        .getLevel())
                .isEqualTo(0.5);
    }

    @Test
    void impossibleCountsAreRefused() {
        assertThat(calculator.of(12, 8, 20).getPairs()).isEqualTo(20);
        for (int[] counts : new int[][] {{-1, 3, 20}, {3, -1, 20}, {12, 9, 20}}) {
            assertThatThrownBy(() -> calculator.of(counts[0], counts[1], counts[2]))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("Of 20 people " + counts[0] + " gained and " + counts[1] + " lost");
        }
    }
}
