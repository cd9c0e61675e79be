package io.github.culturekit.scoring.agreement;

import static io.github.culturekit.scoring.agreement.Answers.item;
import static io.github.culturekit.scoring.agreement.Answers.matrix;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.culturekit.model.profile.Statistic;
import io.github.culturekit.model.profile.UndefinedReason;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class RStarWgTest {

    private static final RStarWg FIVE = RStarWg.withDefaults().withOptions(5);

    @Test
    void agreementIsThatOfLindellBrandtAndWhitney() {
        // Item variances 1/3 and 1: mean 2/3 of 2.
        AgreementResult result = FIVE.of(matrix(new double[][] {{4, 3}, {4, 4}, {5, 5}}));

        assertThat(result.getAgreement().getValue()).isCloseTo(2.0 / 3, within(1e-15));
        assertThat(result.getMeanItemVariance().getValue()).isCloseTo(2.0 / 3, within(1e-15));
        assertThat(result.getItemCount()).isEqualTo(2);
    }

    @Test
    void peopleWhoDifferMoreThanByChanceAgreeLessThanNothing() {
        assertThat(FIVE.of(item(1, 5)).getAgreement()).isEqualTo(Statistic.of(-3));
    }

    @Test
    void againstMaximumDisagreementManyPeopleAtEitherEndAgreeByAboutNothing() {
        double[] halves = new double[1000];
        Arrays.fill(halves, 0, 500, 1);
        Arrays.fill(halves, 500, 1000, 5);

        assertThat(RStarWg.withDefaults()
                        .against(NullDistribution.maximumDisagreement(5))
                        .of(item(halves))
                        .getAgreement()
                        .getValue())
                .isCloseTo(-1.0 / 999, within(1e-12));
    }

    @Test
    void onePersonCannotAgree() {
        assertThat(FIVE.of(item(4)).getAgreement()).isEqualTo(Statistic.undefined(UndefinedReason.TOO_FEW_RESPONDENTS));
    }
}
