package io.github.culturekit.model.intervention;

import static io.github.culturekit.model.intervention.Interventions.effect;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import io.github.culturekit.model.intervention.StandardError.Known;
import io.github.culturekit.model.intervention.StandardError.Reason;
import io.github.culturekit.model.intervention.StandardError.Source;
import io.github.culturekit.model.intervention.StandardError.Unknown;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Known numbers are worked from the equations of Borenstein, Hedges, Higgins and Rothstein (2009). */
class DifferenceConversionTest {

    /** To four places, as such tables are printed. */
    private static final double PRINTED = 5e-5;

    private static final double Z = 1.959963984540054;

    @Test
    void cohensDAndHedgesGStayAsTheyAre() {
        assertThat(converted(effect(EffectMetric.COHENS_D, 0.56)).value()).isEqualTo(0.56);
        assertThat(converted(effect(EffectMetric.HEDGES_G, -0.38)).value()).isEqualTo(-0.38);
    }

    /** Equation 7.5: 2 * 0.5 / sqrt(0.75). */
    @ParameterizedTest
    @EnumSource(names = {"CORRELATION", "CORRECTED_CORRELATION"})
    void aCorrelationOfAHalfIsADifferenceOfOnePointOneFive(EffectMetric metric) {
        assertThat(converted(effect(metric, 0.5)).value()).isCloseTo(1.1547, within(PRINTED));
    }

    /** Equations 7.1 and 7.2: the log odds ratio 0.9069 with variance 0.0676 gives d = 0.5000 with variance 0.0205. */
    @Test
    void anOddsRatioIsConvertedOnTheLogScale() {
        StandardisedDifference difference = converted(effect(EffectMetric.ODDS_RATIO, Math.exp(0.9069))
                .lower(Math.exp(0.9069 - Z * 0.26))
                .upper(Math.exp(0.9069 + Z * 0.26)));
        assertThat(difference.value()).isCloseTo(0.5, within(PRINTED));
        assertThat(variance(difference)).isCloseTo(0.0205, within(PRINTED));
        assertThat(source(difference)).isEqualTo(Source.INTERVAL);
    }

    @ParameterizedTest
    @EnumSource(names = {"RELATIVE_RISK", "PERCENT_CHANGE"})
    void whatNeedsABaseRateIsNotConverted(EffectMetric metric) {
        assertThat(effect(metric, 1.61).participants(1000).build().toStandardisedDifference())
                .isEmpty();
    }

    @Test
    void aPerfectCorrelationIsNotConverted() {
        assertThat(effect(EffectMetric.CORRELATION, 1).build().toStandardisedDifference())
                .isEmpty();
        assertThat(effect(EffectMetric.CORRECTED_CORRELATION, -1).build().toStandardisedDifference())
                .isEmpty();
    }

    @Test
    void theErrorOfADifferenceIsItsIntervalOverTwiceTheNormalsPoint() {
        StandardisedDifference difference = converted(
                effect(EffectMetric.HEDGES_G, 0.5).lower(0.5 - Z * 0.1).upper(0.5 + Z * 0.1));
        assertThat(error(difference)).isCloseTo(0.1, within(1e-12));
    }

    /** Equation 4.20 with two groups of 50 and d = 0.5970: the variance is 0.0418. */
    @Test
    void theErrorOfADifferenceFollowsFromItsParticipants() {
        StandardisedDifference difference =
                converted(effect(EffectMetric.COHENS_D, 0.5970).participants(100));
        assertThat(variance(difference)).isCloseTo(0.0418, within(PRINTED));
        assertThat(source(difference)).isEqualTo(Source.PARTICIPANTS);
    }

    /** Equations 4.22 to 4.24 with the same groups: g = 0.5924 has the variance 0.0411. */
    @Test
    void theErrorOfHedgesGIsCorrectedForSmallSamples() {
        StandardisedDifference difference =
                converted(effect(EffectMetric.HEDGES_G, 0.5924).participants(100));
        assertThat(variance(difference)).isCloseTo(0.0411, within(PRINTED));
    }

    /** Equations 6.1 and 7.6 with r = 0.5 and n = 100: 4 * (0.75^2 / 99) / 0.75^3 = 0.05387. */
    @Test
    void theErrorOfACorrelationFollowsFromItsParticipants() {
        StandardisedDifference difference =
                converted(effect(EffectMetric.CORRELATION, 0.5).participants(100));
        assertThat(variance(difference)).isCloseTo(4 * (0.75 * 0.75 / 99) / (0.75 * 0.75 * 0.75), within(1e-12));
    }

    /** Fisher's z of 0.5 is 0.5493; with an error of 0.1 there, d has the error 2 * 0.1 / sqrt(0.75). */
    @Test
    void theIntervalOfACorrelationIsTakenOnFishersScale() {
        double z = 0.5 * Math.log(3);
        StandardisedDifference difference = converted(effect(EffectMetric.CORRELATION, 0.5)
                .lower(Math.tanh(z - Z * 0.1))
                .upper(Math.tanh(z + Z * 0.1)));
        assertThat(error(difference)).isCloseTo(0.2 / Math.sqrt(0.75), within(1e-12));
    }

    @Test
    void theIntervalOfACorrectedCorrelationIsTakenAsItIs() {
        StandardisedDifference difference = converted(effect(EffectMetric.CORRECTED_CORRELATION, 0.5)
                .lower(0.5 - Z * 0.05)
                .upper(0.5 + Z * 0.05));
        assertThat(error(difference)).isCloseTo(2 * 0.05 / Math.pow(0.75, 1.5), within(1e-12));
    }

    @Test
    void anIntervalIsPreferredToTheParticipants() {
        assertThat(source(converted(effect(EffectMetric.COHENS_D, 0.56)
                        .lower(0.3)
                        .upper(0.9)
                        .participants(2136))))
                .isEqualTo(Source.INTERVAL);
    }

    @Test
    void anErrorThatCannotBeComputedIsAReason() {
        assertThat(reason(effect(EffectMetric.COHENS_D, 0.5))).isEqualTo(Reason.NOT_REPORTED);
        assertThat(reason(effect(EffectMetric.ODDS_RATIO, 2))).isEqualTo(Reason.NOT_REPORTED);
        assertThat(reason(effect(EffectMetric.ODDS_RATIO, 2).participants(100))).isEqualTo(Reason.NEEDS_INTERVAL);
        assertThat(reason(effect(EffectMetric.CORRECTED_CORRELATION, 0.3).participants(100)))
                .isEqualTo(Reason.NEEDS_INTERVAL);
        assertThat(reason(effect(EffectMetric.HEDGES_G, 0.5).participants(9))).isEqualTo(Reason.TOO_FEW_PARTICIPANTS);
        assertThat(reason(effect(EffectMetric.COHENS_D, 0.5).lower(0.5).upper(0.5)))
                .isEqualTo(Reason.INTERVAL_WITHOUT_WIDTH);
        assertThat(reason(effect(EffectMetric.CORRELATION, 0.5).lower(0.2).upper(1.0)))
                .isEqualTo(Reason.INTERVAL_WITHOUT_WIDTH);
    }

    @Test
    void anUnknownErrorHasNoValue() {
        assertThat(new Unknown(Reason.NOT_REPORTED).getValue()).isEmpty();
        assertThat(new Known(0.1, Source.INTERVAL).getValue()).hasValue(0.1);
    }

    @Test
    void noErrorIsZeroAndNoDifferenceInfinite() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Known(0, Source.INTERVAL))
                .withMessageStartingWith("StandardError: 'value' is 0.0; it must be finite and greater than 0. Maybe ");
        assertThatIllegalArgumentException().isThrownBy(() -> new Known(Double.NaN, Source.INTERVAL));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new StandardisedDifference(Double.NaN, new Unknown(Reason.NOT_REPORTED)))
                .withMessageStartingWith("StandardisedDifference: 'value' is NaN; it must be a finite number. Maybe ");
    }

    private static StandardisedDifference converted(EffectSize.Builder builder) {
        return builder.build().toStandardisedDifference().orElseThrow();
    }

    private static double error(StandardisedDifference difference) {
        return difference.standardError().getValue().orElseThrow();
    }

    private static double variance(StandardisedDifference difference) {
        return error(difference) * error(difference);
    }

    private static Source source(StandardisedDifference difference) {
        return ((Known) difference.standardError()).source();
    }

    private static Reason reason(EffectSize.Builder builder) {
        return ((Unknown) converted(builder).standardError()).reason();
    }
}
