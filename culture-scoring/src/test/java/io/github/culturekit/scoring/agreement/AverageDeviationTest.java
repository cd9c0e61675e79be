package io.github.culturekit.scoring.agreement;

import static io.github.culturekit.scoring.agreement.Answers.item;
import static io.github.culturekit.scoring.agreement.Answers.matrix;
import static io.github.culturekit.scoring.agreement.Answers.withGaps;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.culturekit.model.profile.Statistic;
import io.github.culturekit.model.profile.UndefinedReason;
import org.junit.jupiter.api.Test;

class AverageDeviationTest {

    @Test
    void theDeviationIsTheMeanDistanceFromTheMiddle() {
        // Mean 2.5: 1.5, 0.5, 0.5, 2.5 apart; median 2: 1, 0, 0, 3 apart.
        assertThat(AverageDeviation.withDefaults().of(item(1, 2, 2, 5)).getMean())
                .isEqualTo(Statistic.of(1.25));
        assertThat(AverageDeviation.withDefaults()
                        .fromMedian()
                        .of(item(1, 2, 2, 5))
                        .getMean())
                .isEqualTo(Statistic.of(1));
    }

    @Test
    void theMedianOfAnEvenNumberIsHalfway() {
        assertThat(AverageDeviation.withDefaults().fromMedian().of(item(4, 1)).getMean())
                .isEqualTo(Statistic.of(1.5));
        assertThat(AverageDeviation.withDefaults()
                        .fromMedian()
                        .of(item(5, 1, 2))
                        .getMean()
                        .getValue())
                .isCloseTo(4.0 / 3, within(1e-15));
    }

    @Test
    void aScalesDeviationIsTheMeanOverItems() {
        ItemwiseResult result = AverageDeviation.withDefaults().of(matrix(new double[][] {{1, 3}, {3, 3}}));

        assertThat(result.getItems()).containsExactly(Statistic.of(1), Statistic.of(0));
        assertThat(result.getMean()).isEqualTo(Statistic.of(0.5));
    }

    @Test
    void everyItemNeedsTwoAnswers() {
        ItemwiseResult thin =
                AverageDeviation.withDefaults().of(withGaps(new Double[][] {{1.0, 3.0, null}, {3.0, null, null}}));

        assertThat(thin.getItems())
                .containsExactly(
                        Statistic.of(1),
                        Statistic.undefined(UndefinedReason.TOO_FEW_RESPONDENTS),
                        Statistic.undefined(UndefinedReason.NO_ANSWERS));
        assertThat(thin.getMean()).isEqualTo(Statistic.undefined(UndefinedReason.TOO_FEW_RESPONDENTS));
    }

    @Test
    void aSixthOfTheOptionsIsThePracticalLimit() {
        assertThat(AverageDeviation.practicalLimit(6)).isEqualTo(1);
        assertThat(AverageDeviation.practicalLimit(5)).isEqualTo(5.0 / 6);
    }
}
