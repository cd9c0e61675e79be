package io.github.culturekit.scoring.variance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.github.culturekit.model.profile.Statistic;
import io.github.culturekit.model.profile.UndefinedReason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WeightedVarianceTest {

    /** Of 1, 3, 7 with weights 2, 1, 1: mean 3, squared distances 8 + 0 + 16 = 24, W = 4, sum of squared weights 6. */
    @ParameterizedTest
    @CsvSource({"POPULATION, 6", "FREQUENCY, 8", "RELIABILITY, 9.6", "SAMPLE, 9"})
    void eachConventionHasItsDivisor(VarianceConvention convention, double expected) {
        SurveyValues values = SurveyValues.ofNullable(1.0, 3.0, 7.0, 100.0, null);

        assertThat(WeightedVariance.withDefaults()
                        .withConvention(convention)
                        .of(values, 2, 1, 1, 0, 5)
                        .getValue())
                .isCloseTo(expected, within(1e-12));
    }

    @Test
    void theDefaultIsThatOfASample() {
        assertThat(WeightedVariance.withDefaults()
                        .of(SurveyValues.of(1, 3, 7), 2, 1, 1)
                        .getValue())
                .isCloseTo(9, within(1e-12));
    }

    @ParameterizedTest
    @CsvSource({"FREQUENCY", "RELIABILITY", "SAMPLE"})
    void oneValueHasNone(VarianceConvention convention) {
        assertThat(WeightedVariance.withDefaults().withConvention(convention).of(SurveyValues.of(4, 9), 1, 0))
                .isEqualTo(Statistic.undefined(UndefinedReason.TOO_FEW_RESPONDENTS));
    }

    @Test
    void aReliabilityOfOneValueIsNotRoundingError() {
        assertThat(WeightedVariance.withDefaults()
                        .withConvention(VarianceConvention.RELIABILITY)
                        .of(SurveyValues.of(4), 0.7))
                .isEqualTo(Statistic.undefined(UndefinedReason.TOO_FEW_RESPONDENTS));
    }

    @Test
    void theVarianceOfAPopulationOfOneIsZero() {
        assertThat(WeightedVariance.withDefaults()
                        .withConvention(VarianceConvention.POPULATION)
                        .of(SurveyValues.of(4), 3))
                .isEqualTo(Statistic.of(0));
    }

    @Test
    void frequenciesOfNoMoreThanOneHaveNone() {
        assertThat(WeightedVariance.withDefaults()
                        .withConvention(VarianceConvention.FREQUENCY)
                        .of(SurveyValues.of(4, 5), 0.5, 0.5))
                .isEqualTo(Statistic.undefined(UndefinedReason.TOO_FEW_RESPONDENTS));
    }

    @Test
    void nothingHasNone() {
        assertThat(WeightedVariance.withDefaults().of(SurveyValues.of(4), 0))
                .isEqualTo(Statistic.undefined(UndefinedReason.NO_ANSWERS));
    }

    @Test
    void invalidWeightsAreRefused() {
        WeightedVariance variance = WeightedVariance.withDefaults();

        assertThatThrownBy(() -> variance.of(SurveyValues.of(4), 1, 2)).hasMessageContaining("There are 2 weights");
        assertThatThrownBy(() -> variance.of(SurveyValues.of(4), -1)).hasMessageContaining("Weight -1.0");
        assertThatThrownBy(() -> variance.of(SurveyValues.of(4), Double.NaN)).hasMessageContaining("Weight NaN");
        assertThatThrownBy(() -> variance.of(SurveyValues.of(4), Double.POSITIVE_INFINITY))
                .hasMessageContaining("Weight Infinity");
    }
}
