package io.github.culturekit.scoring.variance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.github.culturekit.model.profile.Statistic;
import io.github.culturekit.model.profile.UndefinedReason;
import io.github.culturekit.scoring.weighting.AdjustedWeights;
import io.github.culturekit.scoring.weighting.Categories;
import io.github.culturekit.scoring.weighting.Margin;
import io.github.culturekit.scoring.weighting.PostStratification;
import io.github.culturekit.scoring.weighting.ResidualWeights;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TaylorVarianceTest {

    private static final TaylorVariance TAYLOR = TaylorVariance.withDefaults();

    @Test
    void aMeanScattersBetweenTeamsWithinSites() {
        SurveyEstimate mean = TAYLOR.of(TenStaff.design(), SurveyMean.of(TenStaff.TRUST));

        assertThat(mean.getEstimate().getValue()).isCloseTo(4.448275862068965, within(1e-12));
        assertThat(mean.getStandardError().getValue()).isCloseTo(0.7967380666082667, within(1e-12));
        assertThat(mean.getDegreesOfFreedom()).isEqualTo(4);
        assertThat(mean.getRespondents()).isEqualTo(10);
        assertThat(mean.getInterval().orElseThrow().getLower()).isCloseTo(2.23617636, within(1e-7));
        assertThat(mean.getInterval().orElseThrow().getUpper()).isCloseTo(6.66037537, within(1e-7));
        assertThat(mean.getDesignEffect().getValue()).isCloseTo(2.979586419261501, within(1e-11));
    }

    @Test
    void aFinitePopulationMakesItSurer() {
        assertThat(TAYLOR.of(TenStaff.finite(), SurveyMean.of(TenStaff.TRUST))
                        .getStandardError()
                        .getValue())
                .isCloseTo(0.6815482207908419, within(1e-12));
    }

    @Test
    void totalsRatiosAndVariancesHaveErrorsToo() {
        SurveyEstimate total = TAYLOR.of(TenStaff.design(), SurveyTotal.of(TenStaff.TRUST));
        SurveyEstimate ratio = TAYLOR.of(
                TenStaff.design(), SurveyRatio.of(TenStaff.TRUST, SurveyValues.of(3, 6, 6, 7, 8, 3, 9, 8, 4, 11)));
        SurveyEstimate variance = TAYLOR.of(TenStaff.design(), SurveyVariance.of(TenStaff.TRUST));

        assertThat(total.getEstimate().getValue()).isCloseTo(64.5, within(1e-12));
        assertThat(total.getStandardError().getValue()).isCloseTo(7.123903424387503, within(1e-11));
        assertThat(ratio.getEstimate().getValue()).isCloseTo(0.7288135593220338, within(1e-12));
        assertThat(ratio.getStandardError().getValue()).isCloseTo(0.03854753040439452, within(1e-12));
        assertThat(variance.getEstimate().getValue()).isCloseTo(6.864843440348792, within(1e-12));
        assertThat(variance.getStandardError().getValue()).isCloseTo(2.6502182523024596, within(1e-11));
    }

    @Test
    void theLevelMovesTheInterval() {
        SurveyEstimate mean = TAYLOR.withLevel(0.9).of(TenStaff.design(), SurveyMean.of(TenStaff.TRUST));

        assertThat(mean.getInterval().orElseThrow().getUpper()
                        - mean.getEstimate().getValue())
                .isCloseTo(1.6985234868429415, within(1e-9));
        assertThat(mean.getInterval().orElseThrow().getLevel()).isEqualTo(0.9);
        assertThatThrownBy(() -> TAYLOR.withLevel(95)).hasMessageContaining("The level of confidence is 95.0");
        assertThatThrownBy(() -> TAYLOR.withLevel(0)).hasMessageContaining("The level of confidence is 0.0");
        assertThatThrownBy(() -> TAYLOR.withLevel(1)).hasMessageContaining("The level of confidence is 1.0");
    }

    @Test
    void aDesignEffectMayCompareWithReplacement() {
        assertThat(TAYLOR.withDesignEffectBase(DesignEffectBase.WITH_REPLACEMENT)
                        .of(TenStaff.design(), SurveyMean.of(TenStaff.TRUST))
                        .getDesignEffect()
                        .getValue())
                .isCloseTo(0.9246992335639139, within(1e-12));
    }

    @Test
    void weightsThatDoNotCountPeopleHaveNoDesignEffectWithoutReplacement() {
        SurveyDesign design = SurveyDesign.simpleRandom(4);

        assertThat(TAYLOR.of(design, SurveyMean.of(SurveyValues.of(1, 2, 3, 4))).getDesignEffect())
                .isEqualTo(Statistic.undefined(UndefinedReason.NO_POPULATION));
        assertThat(TAYLOR.withDesignEffectBase(DesignEffectBase.WITH_REPLACEMENT)
                        .of(design, SurveyMean.of(SurveyValues.of(1, 2, 3, 4)))
                        .getDesignEffect()
                        .getValue())
                .isCloseTo(1, within(1e-12));
    }

    @Test
    void sameAnswersHaveNoDesignEffect() {
        SurveyEstimate mean = TAYLOR.of(SurveyDesign.of(5, 5, 5), SurveyMean.of(SurveyValues.of(3, 3, 3)));

        assertThat(mean.getStandardError().getValue()).isZero();
        assertThat(mean.getDesignEffect()).isEqualTo(Statistic.undefined(UndefinedReason.NO_VARIANCE));
    }

    @Test
    void aPartKeepsTheWholeDesign() {
        SurveyValues part = TenStaff.TRUST.in(TenStaff.SITE, "a");
        SurveyEstimate estimate = TAYLOR.of(TenStaff.design(), SurveyMean.of(part));
        SurveyEstimate own =
                TAYLOR.withDegreesOfFreedom(DegreesOfFreedom.OF_DOMAIN).of(TenStaff.design(), SurveyMean.of(part));

        assertThat(estimate.getRespondents()).isEqualTo(5);
        assertThat(estimate.getDegreesOfFreedom()).isEqualTo(4);
        assertThat(own.getDegreesOfFreedom()).isEqualTo(2);
        assertThat(own.getStandardError()).isEqualTo(estimate.getStandardError());
    }

    @Test
    void severalStatisticsKeepTheirNames() {
        Map<String, SurveyEstimate> sites =
                TAYLOR.of(TenStaff.design(), TenStaff.TRUST.by(TenStaff.SITE, SurveyMean::of));

        assertThat(sites.keySet()).containsExactly("a", "b");
        assertThat(sites.get("b"))
                .isEqualTo(TAYLOR.of(TenStaff.design(), SurveyMean.of(TenStaff.TRUST.in(TenStaff.SITE, "b"))));
    }

    @Test
    void whatNobodyAnsweredIsUndefined() {
        Statistic none = Statistic.undefined(UndefinedReason.NO_ANSWERS);
        SurveyValues nothing = SurveyValues.ofNullable(null, null);
        SurveyDesign design = SurveyDesign.of(3, 3);
        for (SurveyStatistic statistic : new SurveyStatistic[] {
            SurveyMean.of(nothing),
            SurveyTotal.of(nothing),
            SurveyVariance.of(nothing),
            SurveyRatio.of(nothing, nothing)
        }) {
            SurveyEstimate estimate = TAYLOR.of(design, statistic);
            assertThat(estimate.getEstimate()).isEqualTo(none);
            assertThat(estimate.getStandardError()).isEqualTo(none);
            assertThat(estimate.getDesignEffect()).isEqualTo(none);
            assertThat(estimate.getInterval()).isEmpty();
            assertThat(estimate.getRespondents()).isZero();
        }
    }

    @Test
    void oneRespondentHasNoError() {
        SurveyEstimate mean = TAYLOR.of(SurveyDesign.of(3), SurveyMean.of(SurveyValues.of(4)));

        assertThat(mean.getEstimate().getValue()).isEqualTo(4);
        assertThat(mean.getStandardError()).isEqualTo(Statistic.undefined(UndefinedReason.TOO_FEW_RESPONDENTS));
        assertThat(mean.getDesignEffect()).isEqualTo(Statistic.undefined(UndefinedReason.TOO_FEW_RESPONDENTS));
        assertThat(mean.getInterval()).isEmpty();
        assertThat(mean.getDegreesOfFreedom()).isZero();
    }

    @Test
    void onePositiveWeightHasAnErrorButNoInterval() {
        SurveyEstimate mean = TAYLOR.of(SurveyDesign.of(3, 0), SurveyMean.of(SurveyValues.of(4, 7)));

        assertThat(mean.getEstimate().getValue()).isEqualTo(4);
        assertThat(mean.getRespondents()).isEqualTo(1);
        assertThat(mean.getInterval()).isEmpty();
        assertThat(mean.getDesignEffect()).isEqualTo(Statistic.undefined(UndefinedReason.TOO_FEW_RESPONDENTS));
    }

    @Test
    void otherNumbersOfRowsAreRefused() {
        assertThatThrownBy(() -> TAYLOR.of(SurveyDesign.simpleRandom(3), SurveyMean.of(SurveyValues.of(1, 2))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("The design has 3 rows, but the mean of 2 values of 2 rows has 2.");
    }

    @Test
    void anAdjustmentTakesOutWhatItExplains() {
        Categories group = Categories.of("g", "a", "a", "b", "b");
        SurveyDesign design = SurveyDesign.of(1, 2, 1, 1);
        AdjustedWeights cells =
                PostStratification.withDefaults().of(design.getWeights(), Margin.of(group, Map.of("a", 10, "b", 20)));
        SurveyValues explained = SurveyValues.of(3, 3, 8, 8);
        SurveyValues other = SurveyValues.of(3, 5, 8, 9);

        assertThat(TAYLOR.of(design.withAdjustment(cells), SurveyMean.of(explained))
                        .getStandardError()
                        .getValue())
                .isCloseTo(0, within(1e-12));
        double[] residuals =
                cells.residuals(SurveyMean.of(other).influences(cells.getWeights()), ResidualWeights.EQUAL);
        double sum = 0;
        double squares = 0;
        for (int row = 0; row < 4; row++) {
            sum += cells.getWeights()[row] * residuals[row];
            squares += Math.pow(cells.getWeights()[row] * residuals[row], 2);
        }
        assertThat(TAYLOR.of(design.withAdjustment(cells, ResidualWeights.EQUAL), SurveyMean.of(other))
                        .getStandardError()
                        .getValue())
                .isCloseTo(Math.sqrt((squares - sum * sum / 4) * 4 / 3), within(1e-12));
    }

    @Test
    void differencesHaveTheCovarianceInThem() {
        SurveyMean first = SurveyMean.of(TenStaff.TRUST);
        SurveyMean second = SurveyMean.of(TenStaff.TRUST.where(value -> value > 4));

        assertThat(TAYLOR.of(TenStaff.design(), SurveyDifference.of(first, first))
                        .getStandardError()
                        .getValue())
                .isZero();
        SurveyEstimate difference = TAYLOR.of(TenStaff.design(), SurveyDifference.of(first, second));
        assertThat(difference.getEstimate().getValue())
                .isCloseTo(TAYLOR.of(TenStaff.design(), first).getEstimate().getValue() - 7.5 / 14.5, within(1e-12));
        assertThat(difference.getStandardError().getValue()).isPositive();
    }

    @Test
    void aDifferenceNeedsBoth() {
        SurveyMean all = SurveyMean.of(SurveyValues.of(1, 2));
        SurveyMean none = SurveyMean.of(SurveyValues.ofNullable(null, null));
        Statistic gap = Statistic.undefined(UndefinedReason.NO_ANSWERS);

        assertThat(SurveyDifference.of(all, none).estimate(1, 1)).isEqualTo(gap);
        assertThat(SurveyDifference.of(none, all).estimate(1, 1)).isEqualTo(gap);
        assertThat(SurveyDifference.of(none, all).counts(0)).isTrue();
        assertThat(SurveyDifference.of(all, none).counts(0)).isTrue();
        assertThat(SurveyDifference.of(none, none).counts(0)).isFalse();
        assertThat(SurveyDifference.of(all, none))
                .hasToString("mean of 2 values of 2 rows less mean of 0 values of 2 rows");
        assertThatThrownBy(() -> SurveyDifference.of(all, SurveyMean.of(SurveyValues.of(1))))
                .hasMessageContaining("is not of one sample");
    }

    @Test
    void aRatioIsOfThoseWhoHaveBoth() {
        SurveyRatio ratio =
                SurveyRatio.of(SurveyValues.ofNullable(4.0, 6.0, null), SurveyValues.ofNullable(2.0, null, 3.0));

        assertThat(ratio.estimate(1, 1, 1).getValue()).isEqualTo(2);
        assertThat(ratio.counts(0)).isTrue();
        assertThat(ratio.counts(1)).isFalse();
        assertThat(ratio.counts(2)).isFalse();
        assertThat(ratio.influences(1, 1, 1)).containsExactly(0, 0, 0);
        assertThat(ratio).hasToString("ratio of 1 values of 3 rows to 1 values of 3 rows");
        assertThat(SurveyRatio.of(SurveyValues.of(1), SurveyValues.of(0)).estimate(1))
                .isEqualTo(Statistic.undefined(UndefinedReason.NOT_FINITE));
        assertThatThrownBy(() -> SurveyRatio.of(SurveyValues.of(1), SurveyValues.of(1, 2)))
                .hasMessageContaining("does not speak of the same rows");
    }

    @Test
    void aVarianceNeedsTwo() {
        SurveyVariance variance = SurveyVariance.of(SurveyValues.of(1, 5));

        assertThat(variance.estimate(1, 1).getValue()).isEqualTo(8);
        assertThat(variance.estimate(1, 0)).isEqualTo(Statistic.undefined(UndefinedReason.TOO_FEW_RESPONDENTS));
        assertThat(variance.estimate(0, 0)).isEqualTo(Statistic.undefined(UndefinedReason.NO_ANSWERS));
        assertThat(variance).hasToString("variance of 2 values of 2 rows");
        assertThat(SurveyVariance.of(SurveyValues.ofNullable(1.0, null)).counts(1))
                .isFalse();
    }

    @Test
    void aTotalIsOfThoseWhoHaveAValue() {
        SurveyTotal total = SurveyTotal.of(SurveyValues.ofNullable(4.0, null));

        assertThat(total.estimate(2, 2).getValue()).isEqualTo(8);
        assertThat(total.estimate(0, 2)).isEqualTo(Statistic.undefined(UndefinedReason.NO_ANSWERS));
        assertThat(total.influences(2, 2)).containsExactly(4, 0);
        assertThat(total.counts(1)).isFalse();
        assertThat(total.counts(0)).isTrue();
        assertThat(total).hasToString("total of 1 values of 2 rows");
    }

    @Test
    void aTotalHasADesignEffectToo() {
        assertThat(TAYLOR.of(TenStaff.design(), SurveyTotal.of(TenStaff.TRUST))
                        .getDesignEffect()
                        .getValue())
                .isCloseTo(1.1329869130100079, within(1e-11));
    }

    @Test
    void statisticsSpeakOfThoseWhoHaveAValue() {
        SurveyValues gaps = SurveyValues.ofNullable(1.0, null);

        for (SurveyStatistic statistic : new SurveyStatistic[] {
            SurveyMean.of(gaps), SurveyTotal.of(gaps), SurveyVariance.of(gaps), SurveyRatio.of(gaps, gaps)
        }) {
            assertThat(statistic.counts(0)).isTrue();
            assertThat(statistic.counts(1)).isFalse();
            assertThat(statistic.getRowCount()).isEqualTo(2);
        }
    }
}
