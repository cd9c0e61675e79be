package io.github.culturekit.scoring.variance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.github.culturekit.model.profile.Statistic;
import io.github.culturekit.model.profile.UndefinedReason;
import java.util.Arrays;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WeightedQuantileTest {

    private static final SurveyValues VALUES = SurveyValues.of(5, 1, 3, 3);

    /** Of 1, 3, 3, 5 with weights 2, 1, 3, 2 (sums 2, 3, 6, 8), worked out by hand. */
    @ParameterizedTest
    @CsvSource({
        "INVERSE_CDF, 0, 1",
        "INVERSE_CDF, 0.25, 1",
        "INVERSE_CDF, 0.26, 3",
        "INVERSE_CDF, 0.75, 3",
        "INVERSE_CDF, 1, 5",
        "AVERAGED_INVERSE_CDF, 0, 1",
        "AVERAGED_INVERSE_CDF, 0.25, 2",
        "AVERAGED_INVERSE_CDF, 0.26, 3",
        "AVERAGED_INVERSE_CDF, 0.75, 4",
        "AVERAGED_INVERSE_CDF, 1, 5",
        "NEAREST_EVEN, 0.1, 1",
        "NEAREST_EVEN, 0.3125, 3",
        "NEAREST_EVEN, 0.3, 1",
        "NEAREST_EVEN, 0.875, 5",
        "NEAREST_EVEN, 0.874, 3",
        "LINEAR_CDF, 0.1, 1",
        "LINEAR_CDF, 0.3125, 2",
        "LINEAR_CDF, 0.875, 4",
        "LINEAR_CDF, 1, 5",
        "HAZEN, 0.125, 1",
        "HAZEN, 0.21875, 2",
        "HAZEN, 0.9, 5",
        "WEIBULL, 0.2, 1",
        "WEIBULL, 0.25, 2",
        "WEIBULL, 0.7, 4",
        "WEIBULL, 0.9, 5",
        "GUMBEL, 0, 1",
        "GUMBEL, 0.16666666666666666, 2",
        "GUMBEL, 1, 5",
        "GUMBEL, 0.75, 4",
        "FREQUENCY, 0, 1",
        "FREQUENCY, 0.2, 1.8",
        "FREQUENCY, 1, 5",
        "SCALED_FREQUENCY, 0, 1",
        "SCALED_FREQUENCY, 0.1, 1.6",
        "SCALED_FREQUENCY, 1, 5",
        "DISTINCT_CDF, 0.25, 1",
        "DISTINCT_CDF, 0.5, 2",
        "DISTINCT_CDF, 0.875, 4"
    })
    void eachRuleReadsItsOwnWay(QuantileRule rule, double probability, double expected) {
        assertThat(WeightedQuantile.withDefaults()
                        .withRule(rule)
                        .of(VALUES, new double[] {2, 2, 1, 3}, probability)
                        .getValue())
                .isCloseTo(expected, within(1e-12));
    }

    /** Of 1, 2, 4, 8, 16 without weights; R 4.2.2: quantile(c(1, 2, 4, 8, 16), 0.3, type = 1:9). */
    @ParameterizedTest
    @CsvSource({
        "INVERSE_CDF, 2",
        "AVERAGED_INVERSE_CDF, 2",
        "NEAREST_EVEN, 2",
        "LINEAR_CDF, 1.5",
        "HAZEN, 2",
        "WEIBULL, 1.8",
        "GUMBEL, 2.4",
        "MEDIAN_UNBIASED, 1.9333333333333333",
        "NORMAL_UNBIASED, 1.95"
    })
    void withoutWeightsTheNineTypesAreThoseOfHyndmanAndFan(QuantileRule rule, double expected) {
        assertThat(WeightedQuantile.withDefaults()
                        .withRule(rule)
                        .of(SurveyValues.of(16, 2, 8, 4, 1), new double[] {1, 1, 1, 1, 1}, 0.3)
                        .getValue())
                .isCloseTo(expected, within(1e-12));
    }

    @Test
    void theDefaultIsTheInverseOfTheDistributionFunction() {
        assertThat(WeightedQuantile.withDefaults().of(VALUES, new double[] {2, 2, 1, 3}, 0.25))
                .isEqualTo(Statistic.of(1));
    }

    @Test
    void weightsOfZeroAndMissingValuesDoNotCount() {
        SurveyValues gaps = SurveyValues.ofNullable(0.0, null, 4.0, 6.0);

        for (QuantileRule rule : QuantileRule.values()) {
            assertThat(WeightedQuantile.withDefaults()
                            .withRule(rule)
                            .of(gaps, new double[] {0, 9, 1, 1}, 0)
                            .getValue())
                    .as(rule.name())
                    .isEqualTo(4);
        }
    }

    @Test
    void oneValueIsEveryQuantile() {
        for (QuantileRule rule : QuantileRule.values()) {
            for (double probability : new double[] {0, 0.3, 1}) {
                assertThat(WeightedQuantile.withDefaults()
                                .withRule(rule)
                                .of(SurveyValues.of(7), new double[] {2}, probability)
                                .getValue())
                        .as(rule.name())
                        .isCloseTo(7, within(1e-12));
            }
        }
    }

    @Test
    void nothingHasNoQuantile() {
        assertThat(WeightedQuantile.withDefaults().of(VALUES, new double[4], 0.5))
                .isEqualTo(Statistic.undefined(UndefinedReason.NO_ANSWERS));
    }

    @Test
    void inputOutOfRangeIsRefused() {
        WeightedQuantile quantile = WeightedQuantile.withDefaults();

        assertThatThrownBy(() -> quantile.of(VALUES, new double[4], 1.01)).hasMessageContaining("probability is 1.01");
        assertThatThrownBy(() -> quantile.of(VALUES, new double[4], -0.01))
                .hasMessageContaining("probability is -0.01");
        assertThatThrownBy(() -> quantile.of(VALUES, new double[3], 0.5)).hasMessageContaining("There are 3 weights");
        assertThatThrownBy(() -> quantile.of(VALUES, new double[] {1, 1, 1, -1}, 0.5))
                .hasMessageContaining("Weight -1.0 is not a number from 0.");
    }

    @ParameterizedTest
    @CsvSource({"0.3, 2", "0.5, 2", "0.7, 8", "0.69, 4", "0.71, 8", "0.51, 4"})
    void ofTwoAsNearTheEvenOneIsTaken(double probability, double expected) {
        assertThat(WeightedQuantile.withDefaults()
                        .withRule(QuantileRule.NEAREST_EVEN)
                        .of(SurveyValues.of(16, 2, 8, 4, 1), new double[] {1, 1, 1, 1, 1}, probability)
                        .getValue())
                .isEqualTo(expected);
    }

    /** 50 of 200 times 30.97 is a quarter of it, as sums in R's extended precision have it and plain ones do not. */
    @Test
    void sharesAreReachedInSpiteOfRounding() {
        double[] weights = new double[200];
        Arrays.fill(weights, 30.97);
        SurveyValues ranks = SurveyValues.of(
                IntStream.rangeClosed(1, 200).mapToDouble(i -> i).toArray());

        assertThat(WeightedQuantile.withDefaults().of(ranks, weights, 0.25)).isEqualTo(Statistic.of(50));
        assertThat(WeightedQuantile.withDefaults()
                        .withRule(QuantileRule.AVERAGED_INVERSE_CDF)
                        .of(ranks, weights, 0.75))
                .isEqualTo(Statistic.of(150.5));
    }

    @Test
    void smallWeightsBesideGreatOnesAreNotLost() {
        assertThat(WeightedQuantile.withDefaults().of(SurveyValues.of(1, 2, 3), new double[] {1, 1e16, 1}, 1))
                .isEqualTo(Statistic.of(3));
    }
}
