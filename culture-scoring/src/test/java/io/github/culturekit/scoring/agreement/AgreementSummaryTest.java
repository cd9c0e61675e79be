package io.github.culturekit.scoring.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.culturekit.model.profile.Statistic;
import io.github.culturekit.model.profile.UndefinedReason;
import java.util.List;
import org.junit.jupiter.api.Test;

class AgreementSummaryTest {

    private static final Statistic NONE = Statistic.undefined(UndefinedReason.NO_ANSWERS);
    private static final Statistic TOO_FEW = Statistic.undefined(UndefinedReason.TOO_FEW_RESPONDENTS);

    @Test
    void groupsCountOnceAndThoseWithoutANumberApart() {
        AgreementSummary summary = AgreementSummary.of(
                List.of(Statistic.of(0.9), NONE, Statistic.of(0.1), Statistic.of(0.7), Statistic.of(0.5)));

        assertThat(summary.getGroups()).isEqualTo(4);
        assertThat(summary.getUndefinedGroups()).isEqualTo(1);
        assertThat(summary.getMean().getValue()).isCloseTo(0.55, within(1e-15));
        assertThat(summary.getMedian().getValue()).isCloseTo(0.6, within(1e-15));
        // squares about 0.55: 0.2025 + 0.0025 + 0.0225 + 0.1225 = 0.35, over 3
        assertThat(summary.getStandardDeviation().getValue()).isCloseTo(Math.sqrt(0.35 / 3), within(1e-15));
        assertThat(summary.getMinimum()).isEqualTo(Statistic.of(0.1));
        assertThat(summary.getMaximum()).isEqualTo(Statistic.of(0.9));
        assertThat(summary).hasToString("AgreementSummary[median " + summary.getMedian() + " of 4 groups, 1 without]");
    }

    @Test
    void aLimitItselfIsReachedAlsoAfterRounding() {
        AgreementSummary summary =
                AgreementSummary.of(List.of(Statistic.of(0.7 - 1e-15), Statistic.of(0.7 + 1e-15), Statistic.of(0.69)));

        assertThat(summary.shareAtLeast(0.7).getValue()).isEqualTo(2.0 / 3);
        assertThat(summary.shareAtMost(0.7)).isEqualTo(Statistic.of(1));
        assertThat(summary.shareAtMost(0.695).getValue()).isEqualTo(1.0 / 3);
        assertThat(summary.shareAtLeast(0.8)).isEqualTo(Statistic.of(0));
    }

    @Test
    void theMiddleOfAnOddNumberIsOneOfThem() {
        assertThat(AgreementSummary.of(List.of(Statistic.of(3), Statistic.of(1), Statistic.of(2)))
                        .getMedian())
                .isEqualTo(Statistic.of(2));
    }

    @Test
    void withoutNumbersThereIsNoSummary() {
        AgreementSummary empty = AgreementSummary.of(List.of());
        AgreementSummary without = AgreementSummary.of(List.of(TOO_FEW));
        AgreementSummary one = AgreementSummary.of(List.of(Statistic.of(0.4)));

        assertThat(List.of(empty.getMean(), empty.getMedian(), empty.getMinimum(), empty.getMaximum()))
                .containsOnly(NONE);
        assertThat(List.of(empty.getStandardDeviation(), empty.shareAtLeast(0), empty.shareAtMost(0)))
                .containsOnly(NONE);
        assertThat(List.of(without.getMean(), without.getMedian(), without.shareAtLeast(0)))
                .containsOnly(TOO_FEW);
        assertThat(one.getStandardDeviation()).isEqualTo(TOO_FEW);
        assertThat(one.getMean()).isEqualTo(Statistic.of(0.4));
        assertThat(AgreementSummary.of(List.of(Statistic.of(0.4), NONE)).getStandardDeviation())
                .isEqualTo(TOO_FEW);
    }
}
