package io.github.culturekit.model.intervention;

import static io.github.culturekit.model.intervention.Interventions.effect;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.culturekit.model.value.InvalidValueException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class EffectSizeTest {

    @ParameterizedTest
    @CsvSource({
        "COHENS_D, -1.75",
        "HEDGES_G, 12",
        "CORRELATION, -1",
        "CORRECTED_CORRELATION, 1",
        "ODDS_RATIO, 0.01",
        "RELATIVE_RISK, 1.61",
        "PERCENT_CHANGE, -100"
    })
    void aValueInItsMetricsRangeIsKept(EffectMetric metric, double value) {
        assertThat(effect(metric, value).build().getValue()).isEqualTo(value);
    }

    @ParameterizedTest
    @CsvSource({
        "CORRELATION, 1.01, a correlation lies between -1 and 1",
        "CORRECTED_CORRELATION, -1.01, a correlation lies between -1 and 1",
        "ODDS_RATIO, 0, a ratio is greater than 0",
        "RELATIVE_RISK, -2, a ratio is greater than 0",
        "PERCENT_CHANGE, -101, nothing falls by more than 100 per cent"
    })
    void aValueOutsideItsMetricsRangeIsRefused(EffectMetric metric, double value, String rule) {
        assertRefused(effect(metric, value), "EffectSize: 'value' is " + value + "; " + rule + ". Maybe ");
    }

    @ParameterizedTest
    @EnumSource
    void aValueThatIsNoNumberIsRefused(EffectMetric metric) {
        assertRefused(effect(metric, Double.NaN), "EffectSize: 'value' is NaN; it must be a finite number. Maybe ");
        assertRefused(effect(metric, Double.POSITIVE_INFINITY), "EffectSize: 'value' is Infinity; it must be a finite");
    }

    @Test
    void theEndsOfTheIntervalKeepTheMetricsRangeToo() {
        assertRefused(
                effect(EffectMetric.ODDS_RATIO, 2).lower(-1.0).upper(4.0),
                "EffectSize: 'lower' is -1.0; a ratio is greater than 0. Maybe ");
    }

    @Test
    void theIntervalHoldsTheValue() {
        assertRefused(
                effect(EffectMetric.COHENS_D, 0.5).lower(0.6).upper(0.9),
                "EffectSize: 'lower' is 0.6; it must not be above the value 0.5. Maybe the ends are swapped.");
        assertRefused(
                effect(EffectMetric.COHENS_D, 0.5).lower(0.1).upper(0.4),
                "EffectSize: 'upper' is 0.4; it must not be below the value 0.5. Maybe the ends are swapped.");
    }

    @Test
    void anIntervalHasBothEnds() {
        assertRefused(
                effect(EffectMetric.COHENS_D, 0.5).lower(0.1),
                "EffectSize: 'upper' is missing; an interval has both ends. Maybe ");
        assertRefused(
                effect(EffectMetric.COHENS_D, 0.5).upper(0.9),
                "EffectSize: 'lower' is missing; an interval has both ends. Maybe ");
    }

    @Test
    void countsArePositive() {
        assertRefused(
                effect(EffectMetric.COHENS_D, 0.5).participants(0),
                "EffectSize: 'participants' is 0; it must be greater than 0. Maybe ");
        assertRefused(
                effect(EffectMetric.COHENS_D, 0.5).studies(-1),
                "EffectSize: 'studies' is -1; it must be greater than 0.");
    }

    @Test
    void whatIsMissingIsNamed() {
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> EffectSize.builder().build())
                .satisfies(refused -> assertThat(refused.getBreaches())
                        .extracting(InvalidValueException.Breach::property)
                        .containsExactly("id", "metric", "outcome", "value"));
    }

    private static void assertRefused(EffectSize.Builder builder, String message) {
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(builder::build)
                .withMessageStartingWith(message);
    }
}
