package io.github.culturekit.scoring.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.culturekit.model.profile.BaseSize;
import io.github.culturekit.model.profile.FavourableShare;
import io.github.culturekit.model.profile.Interval;
import io.github.culturekit.model.profile.Measured;
import io.github.culturekit.model.profile.Statistic;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CoarseningTest {

    private static final Coarsening STANDARD = Coarsening.standard();

    @Test
    void meansHaveOneDecimalAndPercentagesNone() {
        Measured shown = STANDARD.coarsen(measured(6.3333, 2.2222, 66.67), 0, 10);
        assertThat(shown.getMean()).isEqualTo(6.3);
        assertThat(shown.getStandardDeviation()).isEqualTo(Statistic.of(2.22));
        assertThat(shown.getFavourableShare().getFavourable()).isEqualTo(Statistic.of(67));
    }

    /** As weights of 0.3, 0.6, 0.7 and 1.1 add up in one order and in another. */
    @Test
    void aHalfIsAHalfInWhateverOrderItWasAddedUp() {
        Measured half = STANDARD.coarsen(measured(6.25, 2.125, 62.5), 0, 10);
        assertThat(STANDARD.coarsen(measured(6.250000000000001, 2.1250000000000004, 62.50000000000001), 0, 10))
                .isEqualTo(half);
        assertThat(STANDARD.coarsen(measured(6.249999999999999, 2.1249999999999996, 62.49999999999999), 0, 10))
                .isEqualTo(half);
        assertThat(half.getFavourableShare().getFavourable()).isEqualTo(Statistic.of(62));
    }

    @Test
    void theStepGoesByTheRange() {
        assertThat(STANDARD.getStep(0, 10)).contains(0.1);
        assertThat(STANDARD.getStep(1, 5)).contains(0.1);
        assertThat(STANDARD.getStep(1, 3)).contains(0.1);
        assertThat(STANDARD.getStep(0, 100)).contains(1.0);
        assertThat(STANDARD.getStep(0, 1)).contains(0.01);
        assertThat(STANDARD.getStep(0, 2_000)).contains(100.0);
        assertThat(STANDARD.withDecimals(2).getStep(0, 100)).contains(0.01);
        assertThat(Coarsening.none().getStep(0, 10)).isEmpty();
    }

    @Test
    void onALongRangeMeansAreWholeAndSpreadsHaveOneDecimal() {
        Measured shown = STANDARD.coarsen(measured(63.333, 22.222, 66.67), 0, 100);
        assertThat(shown.getMean()).isEqualTo(63);
        assertThat(shown.getStandardDeviation()).isEqualTo(Statistic.of(22.2));
    }

    /** The root of 0.5555 squared and 0.01 / 12. */
    @Test
    void theErrorOfRoundingIsInTheStandardError() {
        assertThat(STANDARD.coarsen(measured(6.3333, 2.2222, 66.67), 0, 10).getStandardError())
                .isEqualTo(Statistic.of(0.56));
        assertThat(STANDARD.coarsen(measured(6.3333, 0.6, 66.67), 0, 10).getStandardError())
                .isEqualTo(Statistic.of(0.15));
    }

    @Test
    void theStandardErrorOfAnyNumberOfPeopleIsThatOfRoundingAtLeast() {
        Measured many = Measured.builder()
                .copying(measured(6.3333, 2.2222, 66.67))
                .base(BaseSize.of(1_000_000, 2_000_000))
                .standardError(Statistic.of(0.0022))
                .interval(Interval.of(6.329, 6.3376, 0.95))
                .build();
        Measured shown = STANDARD.coarsen(many, 0, 10);
        assertThat(shown.getStandardError()).isEqualTo(Statistic.of(0.03));
        assertThat(shown.getInterval().orElseThrow().getLower()).isLessThan(6.3);
        assertThat(shown.getInterval().orElseThrow().getUpper()).isGreaterThan(6.3);
    }

    /** The exact one is from 5.3333 to 7.3333, 1.8 errors to either side; the error that is shown is 0.56. */
    @Test
    void theIntervalIsThatOfTheNumbersThatAreShown() {
        assertThat(STANDARD.coarsen(measured(6.3333, 2.2222, 66.67), 0, 10).getInterval())
                .contains(Interval.of(5.29, 7.31, 0.95));
    }

    @Test
    void aUnanimousGroupLooksLikeANearlyUnanimousOne() {
        assertThat(STANDARD.coarsen(measured(10, 0, 100), 0, 10))
                .isEqualTo(STANDARD.coarsen(measured(9.6, 0.4, 96), 0, 10))
                .extracting(Measured::getMean)
                .isEqualTo(9.5);
    }

    @Test
    void aGroupThatAgreesInTheMiddleDoesNotShowHowMuch() {
        assertThat(STANDARD.coarsen(measured(5, 0, 50), 0, 10))
                .isEqualTo(STANDARD.coarsen(measured(5, 0.45, 50), 0, 10))
                .extracting(Measured::getInterval)
                .isEqualTo(Optional.empty());
    }

    @Test
    void withoutCoarseningNothingChanges() {
        Measured exact = measured(6.3333, 2.2222, 100);
        assertThat(Coarsening.none().coarsen(exact, 0, 10)).isSameAs(exact);
    }

    @Test
    void sevenDecimalsAreRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> STANDARD.withDecimals(7))
                .withMessageStartingWith("Means with 7 decimals cannot be had");
    }

    private static Measured measured(double mean, double deviation, double favourable) {
        return Measured.builder()
                .base(BaseSize.of(16, 32))
                .mean(mean)
                .standardDeviation(Statistic.of(deviation))
                .standardError(Statistic.of(deviation / 4))
                .interval(Interval.of(mean - 1, mean + 1, 0.95))
                .favourableShare(FavourableShare.builder()
                        .favourable(Statistic.of(favourable))
                        .neutral(Statistic.of(0))
                        .unfavourable(Statistic.of(100 - favourable))
                        .build())
                .build();
    }
}
