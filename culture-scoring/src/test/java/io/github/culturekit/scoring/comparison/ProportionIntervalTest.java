package io.github.culturekit.scoring.comparison;

import static io.github.culturekit.scoring.comparison.TwoGroupsTest.assertInterval;
import static io.github.culturekit.scoring.comparison.TwoGroupsTest.assertUndefined;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.github.culturekit.model.profile.Interval;
import io.github.culturekit.model.profile.Statistic;
import io.github.culturekit.model.profile.UndefinedReason;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ProportionIntervalTest {

    private static final Proportion SEVEN_OF_TEN = Proportion.of(7, 10);

    /** SciPy: {@code binomtest(7, 10).proportion_ci(method="wilson")}. */
    @Test
    void wilsonIsThatOfSciPy() {
        ProportionInterval wilson = ProportionInterval.withDefaults();

        assertInterval(wilson.of(SEVEN_OF_TEN), 0.39677814746114526, 0.892208732593699, 0.95);
        assertInterval(wilson.withLevel(0.9).of(SEVEN_OF_TEN), 0.4416997958698351, 0.8731234160968021, 0.9);
    }

    /** SciPy: {@code binomtest(7, 10).proportion_ci()}. */
    @Test
    void clopperPearsonIsThatOfSciPy() {
        assertInterval(
                of(ProportionMethod.CLOPPER_PEARSON, SEVEN_OF_TEN), 0.3475471499399921, 0.9332604888222655, 0.95);
    }

    /** SciPy: {@code beta.ppf([.025, .975], 7.5, 3.5)}. */
    @Test
    void jeffreysIsThatOfTheBetaDistribution() {
        assertInterval(of(ProportionMethod.JEFFREYS, SEVEN_OF_TEN), 0.39418168, 0.90730541, 0.95, 1e-8);
    }

    @Test
    void waldIsSymmetric() {
        double reach = 1.959963984540054 * Math.sqrt(0.21 / 10);

        assertInterval(of(ProportionMethod.WALD, SEVEN_OF_TEN), 0.7 - reach, 0.7 + reach, 0.95);
    }

    @Test
    void noneAndAllHaveIntervalsToo() {
        assertInterval(ProportionInterval.withDefaults().of(Proportion.of(0, 7)), 0, 0.3543304350666873, 0.95);
        assertInterval(ProportionInterval.withDefaults().of(Proportion.of(7, 7)), 0.6456695649333126, 1, 0.95);
        assertThat(of(ProportionMethod.CLOPPER_PEARSON, Proportion.of(0, 7))
                        .orElseThrow()
                        .getLower())
                .isZero();
        assertThat(of(ProportionMethod.CLOPPER_PEARSON, Proportion.of(7, 7))
                        .orElseThrow()
                        .getUpper())
                .isEqualTo(1);
        assertThat(of(ProportionMethod.JEFFREYS, Proportion.of(0, 7))
                        .orElseThrow()
                        .getLower())
                .isZero();
        assertThat(of(ProportionMethod.JEFFREYS, Proportion.of(7, 7))
                        .orElseThrow()
                        .getUpper())
                .isEqualTo(1);
    }

    @Test
    void nobodyHasNoInterval() {
        for (ProportionMethod method : ProportionMethod.values()) {
            assertThat(of(method, Proportion.of(0, 0))).isEmpty();
        }
        assertUndefined(Proportion.of(0, 0).getShare(), UndefinedReason.NO_ANSWERS);
    }

    @Test
    void everyMethodBracketsTheShare() {
        for (ProportionMethod method : ProportionMethod.values()) {
            for (int count = 0; count <= 12; count++) {
                Interval interval = of(method, Proportion.of(count, 12)).orElseThrow();

                assertThat(count / 12.0).isBetween(interval.getLower() - 1e-15, interval.getUpper() + 1e-15);
            }
        }
    }

    @Test
    void whatEndsAtTheThresholdCounts() {
        Proportion proportion = Proportion.atOrAbove(GroupScores.of(7.4, 7.5, 9, 2), 7.5);

        assertThat(proportion).isEqualTo(Proportion.of(2, 4));
        assertThat(proportion.getShare()).isEqualTo(Statistic.of(0.5));
        assertThat(Proportion.of(1, 3).getShare().getValue()).isCloseTo(1 / 3.0, within(1e-16));
    }

    @Test
    void moreThanThereAreIsRefused() {
        assertThat(Proportion.of(3, 3).getCount()).isEqualTo(3);
        assertThatThrownBy(() -> Proportion.of(4, 3))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("'count' is 4, but there are only 3 people");
        assertThatThrownBy(() -> Proportion.builder().build())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("count")
                .hasMessageContaining("'n'");
    }

    private static Optional<Interval> of(ProportionMethod method, Proportion proportion) {
        return ProportionInterval.withDefaults().withMethod(method).of(proportion);
    }
}
