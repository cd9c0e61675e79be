package io.github.culturekit.scoring.agreement;

import static io.github.culturekit.scoring.agreement.Answers.item;
import static io.github.culturekit.scoring.agreement.Answers.matrix;
import static io.github.culturekit.scoring.agreement.Answers.withGaps;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import io.github.culturekit.model.profile.Statistic;
import io.github.culturekit.model.profile.UndefinedReason;
import org.junit.jupiter.api.Test;

class AwgTest {

    private static final Awg FIVE = Awg.withDefaults().withRange(1, 5);
    private static final Statistic TOO_FEW = Statistic.undefined(UndefinedReason.TOO_FEW_RESPONDENTS);

    @Test
    void agreementIsThatOfBrownAndHauenstein() {
        // Mean 3, variance 2/3 of four people; at most (5 - 3)(3 - 1) 4/3 = 16/3: 1 - 2 (2/3) / (16/3) = 0.75.
        assertThat(FIVE.of(item(2, 3, 3, 4)).getMean().getValue()).isCloseTo(0.75, within(1e-15));
    }

    @Test
    void halfAtEitherEndIsTheMostThatPeopleCanDiffer() {
        assertThat(FIVE.of(item(1, 5, 1, 5)).getMean()).isEqualTo(Statistic.of(-1));
    }

    @Test
    void allAtOneEndAgreeFully() {
        assertThat(FIVE.of(item(1, 1)).getMean()).isEqualTo(Statistic.of(1));
        assertThat(FIVE.of(item(5, 5, 5)).getMean()).isEqualTo(Statistic.of(1));
    }

    @Test
    void aMeanNearerToAnEndThanOnePersonCanMoveItIsUndefined() {
        // Three people move the mean of 1 to 5 by 4/3 each: from 7/3 to 11/3 there is agreement.
        assertThat(FIVE.of(item(1, 2, 3)).getMean()).isEqualTo(TOO_FEW);
        assertThat(FIVE.of(item(5, 4, 3)).getMean()).isEqualTo(TOO_FEW);
        assertThat(FIVE.of(item(2, 2, 3)).getMean().isDefined()).isTrue();
        assertThat(FIVE.of(item(4, 4, 3)).getMean().isDefined()).isTrue();
        assertThat(FIVE.of(item(2, 4)).getMean()).isEqualTo(Statistic.of(0.5));
        assertThat(FIVE.of(item(2, 3)).getMean()).isEqualTo(TOO_FEW);
    }

    @Test
    void aScalesAgreementIsTheMeanOverItemsThatHaveOne() {
        ItemwiseResult result = FIVE.of(matrix(new double[][] {{2, 1, 1}, {4, 2, 5}}));

        assertThat(result.getItems()).containsExactly(Statistic.of(0.5), TOO_FEW, Statistic.of(-1));
        assertThat(result.getDefinedItems()).isEqualTo(2);
        assertThat(result.getMean()).isEqualTo(Statistic.of(-0.25));
        assertThat(result).hasToString("ItemwiseResult[-0.25 on 2 of 3 items]");
    }

    @Test
    void whoeverAnsweredAnItemCounts() {
        ItemwiseResult result = FIVE.of(withGaps(new Double[][] {{2.0, null}, {4.0, null}, {null, 3.0}}));

        assertThat(result.getItems()).containsExactly(Statistic.of(0.5), TOO_FEW);
        assertThat(FIVE.of(withGaps(new Double[][] {{null}, {null}})).getMean())
                .isEqualTo(Statistic.undefined(UndefinedReason.NO_ANSWERS));
    }

    @Test
    void resultsAreEqualByTheirNumbers() {
        assertThat(FIVE.of(item(2, 4)))
                .isEqualTo(FIVE.of(item(4, 2)))
                .hasSameHashCodeAs(FIVE.of(item(4, 2)))
                .isNotEqualTo(FIVE.of(item(3, 3)))
                .isNotEqualTo(FIVE.of(matrix(new double[][] {{2, 2}, {4, 4}})))
                .isNotEqualTo(null);
    }

    @Test
    void anEmptyRangeIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Awg.withDefaults().withRange(5, 1))
                .withMessageContaining("from 5.0 to 1.0")
                .withMessageContaining("Maybe they are the wrong way round.");
        assertThatIllegalArgumentException().isThrownBy(() -> Awg.withDefaults().withRange(1, 1));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Awg.withDefaults().withRange(1, Double.POSITIVE_INFINITY));
    }
}
