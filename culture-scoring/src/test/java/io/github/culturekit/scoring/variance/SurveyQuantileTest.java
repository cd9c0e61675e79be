package io.github.culturekit.scoring.variance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.github.culturekit.model.profile.Statistic;
import io.github.culturekit.model.profile.UndefinedReason;
import java.util.stream.IntStream;
import org.apache.commons.statistics.distribution.TDistribution;
import org.junit.jupiter.api.Test;

class SurveyQuantileTest {

    private static final SurveyQuantile QUANTILE = SurveyQuantile.withDefaults();
    private final SurveyDesign design = SurveyDesign.simpleRandom(100);
    private final SurveyValues hundred =
            SurveyValues.of(IntStream.rangeClosed(1, 100).mapToDouble(i -> i).toArray());

    /** The share at or below the median is 0.5 with a standard error of sqrt(0.25 / 99). */
    @Test
    void theIntervalIsThatOfTheShareReadBack() {
        double reach = TDistribution.of(99).inverseSurvivalProbability(0.025);
        double shift = reach * Math.sqrt(0.25 / 99);
        SurveyEstimate median = QUANTILE.of(design, hundred, 0.5);

        assertThat(median.getEstimate().getValue()).isEqualTo(50);
        assertThat(median.getInterval().orElseThrow().getLower()).isEqualTo(Math.ceil(100 * (0.5 - shift)));
        assertThat(median.getInterval().orElseThrow().getUpper()).isEqualTo(Math.ceil(100 * (0.5 + shift)));
        assertThat(median.getStandardError().getValue()).isCloseTo((60.0 - 41.0) / (2 * reach), within(1e-12));
        assertThat(median.getRespondents()).isEqualTo(100);
        assertThat(median.getDegreesOfFreedom()).isEqualTo(99);
        assertThat(median.getDesignEffect()).isEqualTo(Statistic.undefined(UndefinedReason.NOT_DEFINED_BY_RULE));
    }

    @Test
    void theRuleReadsEstimateAndInterval() {
        SurveyEstimate median = QUANTILE.withRule(QuantileRule.GUMBEL).of(design, hundred, 0.5);

        assertThat(median.getEstimate().getValue()).isEqualTo(50.5);
        assertThat(median.getInterval().orElseThrow().getLower() % 1).isNotZero();
    }

    @Test
    void theLevelMovesTheInterval() {
        assertThat(QUANTILE.withLevel(0.5)
                        .of(design, hundred, 0.5)
                        .getInterval()
                        .orElseThrow()
                        .getLower())
                .isGreaterThan(45);
        assertThatThrownBy(() -> QUANTILE.withLevel(0)).hasMessageContaining("The level of confidence is 0.0");
    }

    @Test
    void nearTheEndsTheIntervalStopsThere() {
        assertThat(QUANTILE.of(design, hundred, 0.01)
                        .getInterval()
                        .orElseThrow()
                        .getLower())
                .isEqualTo(1);
        assertThat(QUANTILE.of(design, hundred, 0.99)
                        .getInterval()
                        .orElseThrow()
                        .getUpper())
                .isEqualTo(100);
    }

    @Test
    void whatCannotBeHadHasAReason() {
        SurveyEstimate none = QUANTILE.of(SurveyDesign.simpleRandom(1), SurveyValues.ofNullable((Double) null), 0.5);
        SurveyEstimate one = QUANTILE.of(SurveyDesign.simpleRandom(1), SurveyValues.of(3), 0.5);
        SurveyEstimate onePositive = QUANTILE.of(SurveyDesign.of(1, 0), SurveyValues.of(3, 4), 0.5);

        assertThat(none.getEstimate()).isEqualTo(Statistic.undefined(UndefinedReason.NO_ANSWERS));
        assertThat(none.getStandardError()).isEqualTo(Statistic.undefined(UndefinedReason.NO_ANSWERS));
        assertThat(none.getRespondents()).isZero();
        assertThat(one.getEstimate().getValue()).isEqualTo(3);
        assertThat(one.getStandardError()).isEqualTo(Statistic.undefined(UndefinedReason.TOO_FEW_RESPONDENTS));
        assertThat(onePositive.getStandardError()).isEqualTo(Statistic.undefined(UndefinedReason.TOO_FEW_RESPONDENTS));
        assertThat(onePositive.getInterval()).isEmpty();
    }

    @Test
    void inputThatDoesNotFitIsRefused() {
        assertThatThrownBy(() -> QUANTILE.of(design, SurveyValues.of(1), 0.5))
                .hasMessageContaining("The design has 100 rows");
        assertThatThrownBy(() -> QUANTILE.of(design, hundred, 2)).hasMessageContaining("probability is 2.0");
    }
}
