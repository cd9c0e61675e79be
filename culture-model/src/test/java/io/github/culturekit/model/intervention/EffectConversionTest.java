package io.github.culturekit.model.intervention;

import static io.github.culturekit.model.intervention.EffectMetric.COHENS_D;
import static io.github.culturekit.model.intervention.EffectMetric.CORRECTED_CORRELATION;
import static io.github.culturekit.model.intervention.EffectMetric.CORRELATION;
import static io.github.culturekit.model.intervention.EffectMetric.HEDGES_G;
import static io.github.culturekit.model.intervention.EffectMetric.ODDS_RATIO;
import static io.github.culturekit.model.intervention.EffectMetric.PERCENT_CHANGE;
import static io.github.culturekit.model.intervention.EffectMetric.RELATIVE_RISK;
import static io.github.culturekit.model.intervention.Interventions.effect;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import io.github.culturekit.model.intervention.ConvertedEffect.Converted;
import io.github.culturekit.model.intervention.ConvertedEffect.NotConverted;
import io.github.culturekit.model.intervention.ConvertedEffect.Reason;
import io.github.culturekit.model.intervention.StandardError.Known;
import io.github.culturekit.model.intervention.StandardError.Source;
import io.github.culturekit.model.intervention.StandardError.Unknown;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Known numbers are of Borenstein, Hedges, Higgins and Rothstein (2009), chapters 4 and 7, of Zhang and Yu (1998), and of
 * the examples in the documentation of R's package effectsize.
 */
class EffectConversionTest {

    /** To four places, as such tables are printed. */
    private static final double PRINTED = 5e-5;

    private static final double Z = 1.959963984540054;

    /** Chapter 4: two groups of 50 with d = 0.5970 and variance 0.0418 give g = 0.5924 with variance 0.0411. */
    @Test
    void aDifferenceIsCorrectedForSmallSamples() {
        Converted g = converted(
                EffectConversion.to(HEDGES_G),
                around(COHENS_D, 0.5970, Math.sqrt(0.0418)).participants(100));
        assertThat(g.value()).isCloseTo(0.5924, within(PRINTED));
        assertThat(variance(g)).isCloseTo(0.0411, within(1e-4));
    }

    @Test
    void theGroupsTellTheParticipantsWhereTheEffectDoesNot() {
        assertThat(converted(EffectConversion.to(HEDGES_G).withGroups(50, 50), effect(COHENS_D, 0.5970))
                        .value())
                .isCloseTo(0.5924, within(PRINTED));
    }

    /** Equations 7.1 and 7.2: a log odds ratio of 0.9069 with variance 0.0676 gives d = 0.5000 with variance 0.0205. */
    @Test
    void anOddsRatioBecomesADifference() {
        EffectSize.Builder odds = effect(ODDS_RATIO, Math.exp(0.9069))
                .lower(Math.exp(0.9069 - Z * Math.sqrt(0.0676)))
                .upper(Math.exp(0.9069 + Z * Math.sqrt(0.0676)));
        Converted d = converted(EffectConversion.to(COHENS_D), odds);
        assertThat(d.value()).isCloseTo(0.5, within(PRINTED));
        assertThat(variance(d)).isCloseTo(0.0205, within(PRINTED));
        EffectInterval interval = d.interval().orElseThrow();
        assertThat((interval.upper() - interval.lower()) / (2 * Z)).isCloseTo(Math.sqrt(0.0205), within(2e-4));
    }

    /** Equations 7.7 to 7.9: d = 1.1547 with variance 0.0550 gives r = 0.5000 with variance 0.0058. */
    @Test
    void aDifferenceBecomesACorrelation() {
        Converted r = converted(EffectConversion.to(CORRELATION), around(COHENS_D, 1.1547, Math.sqrt(0.0550)));
        assertThat(r.value()).isCloseTo(0.5, within(PRINTED));
        assertThat(variance(r)).isCloseTo(0.0058, within(PRINTED));
    }

    /** Equations 7.5 and 7.6, the same way back: r = 0.50 with variance 0.0058 gives d = 1.1547 with variance 0.0550. */
    @Test
    void aCorrelationBecomesADifference() {
        double z = Math.log(3) / 2;
        double error = Math.sqrt(0.0058) / 0.75;
        Converted d = converted(
                EffectConversion.to(COHENS_D),
                effect(CORRELATION, 0.5).lower(Math.tanh(z - Z * error)).upper(Math.tanh(z + Z * error)));
        assertThat(d.value()).isCloseTo(1.1547, within(PRINTED));
        assertThat(variance(d)).isCloseTo(0.0550, within(PRINTED));
        assertThat(d.interval().orElseThrow().upper()).isGreaterThan(1.1547 + Z * Math.sqrt(0.0550));
    }

    /** d_to_oddsratio(1.154701) is 8.12, oddsratio_to_r(8.120534) is 0.5, r_to_oddsratio(0.4472136, log) is 1.81. */
    @Test
    void theStepsAgreeWithThoseOfEffectsize() {
        assertThat(value(EffectConversion.to(ODDS_RATIO), effect(COHENS_D, 1.154701)))
                .isCloseTo(8.120534, within(1e-5));
        assertThat(value(EffectConversion.to(CORRELATION), effect(ODDS_RATIO, 8.120534)))
                .isCloseTo(0.5, within(1e-6));
        assertThat(Math.log(value(EffectConversion.to(ODDS_RATIO), effect(CORRELATION, 0.4472136))))
                .isCloseTo(1.813799, within(1e-6));
    }

    /** Equation 7.8 with groups of 20 and 80: a = 100^2 / 1600 = 6.25. */
    @Test
    void unequalGroupsWeakenACorrelation() {
        assertThat(value(EffectConversion.to(CORRELATION).withGroups(20, 80), effect(COHENS_D, 0.5)))
                .isCloseTo(0.5 / Math.sqrt(0.25 + 6.25), within(1e-12));
    }

    /** The hospitals of the paper: 18 against 24 per cent die, a risk ratio of 0.75. */
    @Test
    void anOddsRatioBecomesARelativeRiskAtTheRiskWithoutTheCause() {
        double odds = (0.18 / 0.82) / (0.24 / 0.76);
        EffectConversion at24 = EffectConversion.to(RELATIVE_RISK).withBaselineRisk(0.24);
        Converted risk =
                converted(at24, effect(ODDS_RATIO, odds).lower(odds / 2).upper(odds * 2));
        assertThat(risk.value()).isCloseTo(0.75, within(1e-12));
        assertThat(risk.interval().orElseThrow().lower())
                .isCloseTo(odds / 2 / (1 - 0.24 + 0.24 * odds / 2), within(1e-12));
        assertThat(value(EffectConversion.to(ODDS_RATIO).withBaselineRisk(0.24), effect(RELATIVE_RISK, risk.value())))
                .isCloseTo(odds, within(1e-12));
    }

    @Test
    void aRelativeRiskIsAPercentChange() {
        Converted change = converted(
                EffectConversion.to(PERCENT_CHANGE),
                effect(RELATIVE_RISK, 0.75).lower(0.5).upper(1.1));
        assertThat(change.value()).isCloseTo(-25, within(1e-12));
        assertThat(change.interval().orElseThrow().lower()).isCloseTo(-50, within(1e-12));
        assertThat(change.interval().orElseThrow().upper()).isCloseTo(10, within(1e-12));
        assertThat(error(change)).isCloseTo(Math.log(2.2) / (2 * Z), within(1e-12));
    }

    @Test
    void aPercentChangeIsARiskOnlyIfSomebodySaysSo() {
        assertThat(reason(EffectConversion.to(RELATIVE_RISK), effect(PERCENT_CHANGE, -34)))
                .isEqualTo(Reason.NEEDS_BASELINE_RISK);
        assertThat(value(EffectConversion.to(RELATIVE_RISK).withBaselineRisk(0.1), effect(PERCENT_CHANGE, -34)))
                .isCloseTo(0.66, within(1e-12));
    }

    /** Reliabilities of 0.81 and 0.64 attenuate by 0.9 * 0.8. */
    @Test
    void aCorrelationIsCorrectedForReliability() {
        EffectConversion corrected = EffectConversion.to(CORRECTED_CORRELATION).withReliabilities(0.81, 0.64);
        Converted rho = converted(corrected, effect(CORRELATION, 0.36).participants(101));
        assertThat(rho.value()).isCloseTo(0.5, within(1e-12));
        assertThat(error(rho)).isCloseTo((1 - 0.36 * 0.36) / 10 / 0.72, within(1e-12));
        assertThat(((Known) rho.standardError()).source()).isEqualTo(Source.PARTICIPANTS);
        assertThat(value(
                        EffectConversion.to(CORRELATION).withReliabilities(0.81, 0.64),
                        effect(CORRECTED_CORRELATION, 0.5)))
                .isCloseTo(0.36, within(1e-12));
    }

    @ParameterizedTest
    @EnumSource
    void anEffectInItsOwnMetricStaysAsItIs(EffectMetric metric) {
        Converted same = converted(
                EffectConversion.to(metric), effect(metric, 0.34).lower(0.1).upper(0.5));
        assertThat(same.value()).isEqualTo(0.34);
        assertThat(same.interval()).contains(new EffectInterval(0.1, 0.5));
    }

    @ParameterizedTest
    @CsvSource({
        "COHENS_D, 0.5, HEDGES_G, NEEDS_PARTICIPANTS",
        "HEDGES_G, 0.5, ODDS_RATIO, NEEDS_PARTICIPANTS",
        "CORRELATION, 0.5, CORRECTED_CORRELATION, NEEDS_RELIABILITIES",
        "CORRECTED_CORRELATION, 0.5, COHENS_D, NEEDS_RELIABILITIES",
        "ODDS_RATIO, 2, RELATIVE_RISK, NEEDS_BASELINE_RISK",
        "RELATIVE_RISK, 2, COHENS_D, NEEDS_BASELINE_RISK",
        "PERCENT_CHANGE, 50, COHENS_D, NEEDS_BASELINE_RISK",
        "CORRELATION, 1, COHENS_D, NO_FINITE_VALUE",
        "PERCENT_CHANGE, -100, RELATIVE_RISK, NO_FINITE_VALUE",
        "COHENS_D, 1000, ODDS_RATIO, NO_FINITE_VALUE",
        "COHENS_D, -1000, ODDS_RATIO, NO_FINITE_VALUE"
    })
    void whatCannotBeConvertedIsAReason(EffectMetric from, double value, EffectMetric to, Reason reason) {
        ConvertedEffect refused =
                EffectConversion.to(to).convert(effect(from, value).build());
        assertThat(refused).isEqualTo(new NotConverted(from, to, reason));
        assertThat(refused.getValue()).isEmpty();
    }

    @Test
    void fewParticipantsAllowNoCorrection() {
        assertThat(reason(EffectConversion.to(HEDGES_G), effect(COHENS_D, 0.5).participants(9)))
                .isEqualTo(Reason.TOO_FEW_PARTICIPANTS);
    }

    @Test
    void aRiskOfOneOrMoreIsRefused() {
        EffectConversion at40 = EffectConversion.to(ODDS_RATIO).withBaselineRisk(0.4);
        assertThat(reason(at40, effect(RELATIVE_RISK, 2.5))).isEqualTo(Reason.OUT_OF_RANGE);
        assertThat(reason(at40, effect(RELATIVE_RISK, 2).lower(1.5).upper(2.6))).isEqualTo(Reason.OUT_OF_RANGE);
    }

    @Test
    void aCorrelationBeyondOneIsRefused() {
        assertThat(reason(
                        EffectConversion.to(CORRECTED_CORRELATION).withReliabilities(0.5, 0.5),
                        effect(CORRELATION, 0.6)))
                .isEqualTo(Reason.OUT_OF_RANGE);
    }

    @Test
    void anIntervalThatReachesAPerfectCorrelationIsLeftOut() {
        Converted d = converted(
                EffectConversion.to(COHENS_D),
                effect(CORRELATION, 0.5).lower(0.2).upper(1.0));
        assertThat(d.value()).isCloseTo(1.1547, within(PRINTED));
        assertThat(d.interval()).isEmpty();
        assertThat(d.standardError()).isInstanceOf(Unknown.class);
    }

    @Test
    void whatTheConversionIsToldIsChecked() {
        EffectConversion conversion = EffectConversion.to(COHENS_D);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> conversion.withBaselineRisk(24))
                .withMessage(
                        "EffectConversion: the baseline risk is 24.0; it must be above 0 and below 1. Maybe it is in"
                                + " per cent: divide it by 100.");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> conversion.withReliabilities(0.8, 0))
                .withMessageContaining("the reliabilities are 0.8 and 0.0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> conversion.withGroups(0, 10))
                .withMessageContaining("the groups have 0 and 10 people");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new EffectInterval(2, 1))
                .withMessageContaining("Maybe they are swapped");
    }

    /** With a 95% interval that gives this error. */
    private static EffectSize.Builder around(EffectMetric metric, double value, double error) {
        return effect(metric, value).lower(value - Z * error).upper(value + Z * error);
    }

    private static Converted converted(EffectConversion conversion, EffectSize.Builder builder) {
        return (Converted) conversion.convert(builder.build());
    }

    private static double value(EffectConversion conversion, EffectSize.Builder builder) {
        return conversion.convert(builder.build()).getValue().orElseThrow();
    }

    private static Reason reason(EffectConversion conversion, EffectSize.Builder builder) {
        return ((NotConverted) conversion.convert(builder.build())).reason();
    }

    private static double error(Converted effect) {
        return effect.standardError().getValue().orElseThrow();
    }

    private static double variance(Converted effect) {
        return error(effect) * error(effect);
    }
}
