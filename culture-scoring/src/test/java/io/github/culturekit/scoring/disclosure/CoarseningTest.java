package io.github.culturekit.scoring.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.culturekit.model.profile.BaseSize;
import io.github.culturekit.model.profile.FavourableRule;
import io.github.culturekit.model.profile.FavourableShare;
import io.github.culturekit.model.profile.Interval;
import io.github.culturekit.model.profile.Measured;
import io.github.culturekit.model.profile.ScoringStatement;
import io.github.culturekit.model.profile.Statistic;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CoarseningTest {

    private static final ScoringStatement TEN = ScoringStatement.builder()
            .method("RESPONDENT_FIRST")
            .minimum(0.0)
            .maximum(10.0)
            .favourableRule(FavourableRule.POOLED_ANSWERS)
            .weighted(false)
            .confidenceLevel(0.95)
            .build();
    private static final Coarsening STANDARD = Coarsening.standard();

    @Test
    void meansHaveOneDecimalAndPercentagesNone() {
        Measured shown = STANDARD.coarsen(measured(6.3333, 2.2222, 66.67), TEN);
        assertThat(shown.getMean()).isEqualTo(6.3);
        assertThat(shown.getStandardDeviation()).isEqualTo(Statistic.of(2.22));
        assertThat(shown.getFavourableShare().getFavourable()).isEqualTo(Statistic.of(67));
        assertThat(shown.getInterval()).contains(Interval.of(5.3, 7.3, 0.95));
    }

    @Test
    void aUnanimousGroupLooksLikeANearlyUnanimousOne() {
        assertThat(STANDARD.coarsen(measured(10, 0, 100), TEN))
                .isEqualTo(STANDARD.coarsen(measured(9.6, 0.4, 96), TEN))
                .extracting(Measured::getMean)
                .isEqualTo(9.5);
    }

    @Test
    void aGroupThatAgreesInTheMiddleDoesNotShowHowMuch() {
        assertThat(STANDARD.coarsen(measured(5, 0, 50), TEN))
                .isEqualTo(STANDARD.coarsen(measured(5, 0.45, 50), TEN))
                .extracting(Measured::getInterval)
                .isEqualTo(Optional.empty());
    }

    @Test
    void withoutCoarseningNothingChanges() {
        Measured exact = measured(6.3333, 2.2222, 100);
        assertThat(Coarsening.none().coarsen(exact, TEN)).isSameAs(exact);
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
