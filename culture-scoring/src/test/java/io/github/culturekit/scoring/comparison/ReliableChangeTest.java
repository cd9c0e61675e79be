package io.github.culturekit.scoring.comparison;

import static io.github.culturekit.scoring.comparison.TwoGroupsTest.assertUndefined;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.github.culturekit.model.profile.Statistic;
import io.github.culturekit.model.profile.UndefinedReason;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReliableChangeTest {

    private static final double[] EARLIER = {5, 5, 5, 5};
    /** The error is 2 sqrt(2 (1 - 0.875)) = 1, so that changes beyond 1.96 are reliable. */
    private static final double[] LATER = {6.95, 6.97, 3.0, 3.1};

    private final ReliableChangeResult result = ReliableChange.withDefaults().of(0.875, 2, EARLIER, LATER);

    @Test
    void changesBeyondTheErrorAreReliable() {
        assertThat(result.getStandardErrorOfDifference()).isEqualTo(Statistic.of(1));
        assertThat(result.getThreshold().getValue()).isCloseTo(1.959963984540054, within(1e-14));
        assertThat(result.getN()).isEqualTo(4);
        assertThat(result.getImproved()).isEqualTo(1);
        assertThat(result.getDeteriorated()).isEqualTo(1);
        assertThat(result.getUnchanged()).isEqualTo(2);
        assertThat(result.indexOf(-2.5)).isEqualTo(Statistic.of(-2.5));
    }

    @Test
    void aChangeOfTheThresholdItselfIsNotBeyondIt() {
        ReliableChangeResult perfect = ReliableChange.withDefaults().of(1, 2, new double[] {3, 3}, new double[] {3, 4});

        assertThat(perfect.getThreshold()).isEqualTo(Statistic.of(0));
        assertThat(perfect.getImproved()).isEqualTo(1);
        assertThat(perfect.getUnchanged()).isEqualTo(1);
        assertUndefined(perfect.indexOf(1), UndefinedReason.NO_VARIANCE);
    }

    @Test
    void aLowerScoreMayBeTheBetterOne() {
        ReliableChangeResult turned =
                ReliableChange.withDefaults().withLowerIsBetter().of(0.875, 2, EARLIER, new double[] {2, 2, 2, 9});

        assertThat(turned.getImproved()).isEqualTo(3);
        assertThat(turned.getDeteriorated()).isEqualTo(1);
    }

    @Test
    void aLowerLevelLetsMoreCount() {
        ReliableChangeResult lower =
                ReliableChange.withDefaults().withLevel(0.9).of(0.875, 2, EARLIER, LATER);

        assertThat(lower.getThreshold().getValue()).isCloseTo(1.6448536269514722, within(1e-14));
        assertThat(lower.getUnchanged()).isZero();
        assertThat(ReliableChange.withDefaults()
                        .withLowerIsBetter()
                        .withLevel(0.9)
                        .of(0.875, 2, EARLIER, new double[] {2, 2, 2, 9})
                        .getImproved())
                .isEqualTo(3);
    }

    @Test
    void theSpreadOfTwoWavesIsThatOfEveryoneInTheEarlier() {
        PersonScores earlier = PersonScores.of(List.of("a", "b", "c"), 1, 3, 5);
        PersonScores later = PersonScores.of(List.of("a", "c"), 9, 5);

        ReliableChangeResult waves = ReliableChange.withDefaults().of(Statistic.of(0.875), earlier, later);

        assertThat(waves.getStandardErrorOfDifference()).isEqualTo(Statistic.of(1));
        assertThat(waves.getN()).isEqualTo(2);
        assertThat(waves.getImproved()).isEqualTo(1);
    }

    @Test
    void withoutReliabilityNothingIsReliable() {
        PersonScores wave = PersonScores.of(List.of("a", "b"), 1, 3);
        Statistic none = Statistic.undefined(UndefinedReason.TOO_FEW_ITEMS);

        ReliableChangeResult unknown = ReliableChange.withDefaults().of(none, wave, wave);

        assertThat(unknown.getThreshold()).isEqualTo(none);
        assertThat(unknown.getImproved()).isZero();
        assertThat(unknown.getDeteriorated()).isZero();
        assertThat(unknown.indexOf(2)).isEqualTo(none);
    }

    @Test
    void numbersOutOfRangeAreRefused() {
        assertThatThrownBy(() -> ReliableChange.withDefaults().of(87.5, 2, EARLIER, LATER))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("The reliability is 87.5");
        for (double deviation : new double[] {-1, Double.NaN, Double.POSITIVE_INFINITY}) {
            assertThatThrownBy(() -> ReliableChange.withDefaults().of(0.8, deviation, EARLIER, LATER))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("The standard deviation is " + deviation);
        }
    }
}
