package io.github.culturekit.scoring.variance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.github.culturekit.model.profile.Interval;
import org.junit.jupiter.api.Test;

class SurveyProportionTest {

    private static final SurveyProportion PROPORTION = SurveyProportion.withDefaults();
    private final SurveyDesign design = SurveyDesign.simpleRandom(10);
    private final SurveyValues seven = SurveyValues.of(1, 1, 1, 1, 1, 1, 1, 0, 0, 0);

    /** p = 0.7, se = sqrt(0.21 / 9), t with 9 degrees of freedom = 2.2621571627409915. */
    @Test
    void theIntervalOfTheLogitStaysInside() {
        double error = Math.sqrt(0.21 / 9);
        double reach = 2.2621571627409915 * error / 0.21;
        double centre = Math.log(0.7 / 0.3);
        SurveyEstimate estimate = PROPORTION.of(design, seven);

        assertThat(estimate.getEstimate().getValue()).isCloseTo(0.7, within(1e-12));
        assertThat(estimate.getStandardError().getValue()).isCloseTo(error, within(1e-12));
        Interval interval = estimate.getInterval().orElseThrow();
        assertThat(interval.getLower()).isCloseTo(1 / (1 + Math.exp(-(centre - reach))), within(1e-9));
        assertThat(interval.getUpper()).isCloseTo(1 / (1 + Math.exp(-(centre + reach))), within(1e-9));
        assertThat(interval.getLevel()).isEqualTo(0.95);
    }

    @Test
    void theIntervalOfTheMeanIsSymmetric() {
        Interval interval = PROPORTION
                .withInterval(ProportionInterval.WALD)
                .of(design, seven)
                .getInterval()
                .orElseThrow();

        assertThat(interval.getLower() + interval.getUpper()).isCloseTo(1.4, within(1e-12));
        assertThat(interval.getUpper()).isGreaterThan(1);
    }

    /** With 9 effective respondents: beta quantiles of SciPy 1.17, beta.ppf(0.025, 6.3, 3.7) and beta.ppf(0.975, 7.3, 2.7). */
    @Test
    void theIntervalOfTheBetaIsOfTheEffectiveSample() {
        Interval interval = PROPORTION
                .withInterval(ProportionInterval.BETA)
                .of(design, seven)
                .getInterval()
                .orElseThrow();

        assertThat(interval.getLower()).isCloseTo(0.3279807939052717, within(1e-9));
        assertThat(interval.getUpper()).isCloseTo(0.9409658880352064, within(1e-9));
    }

    @Test
    void nobodyOrEverybodyHasTheExactIntervalOnly() {
        SurveyValues nobody = SurveyValues.of(new double[10]);
        SurveyValues everybody = nobody.where(value -> value == 0);
        SurveyProportion beta = PROPORTION.withInterval(ProportionInterval.BETA);
        double reach = 1 - Math.pow(0.025, 0.1);

        assertThat(PROPORTION.of(design, nobody).getInterval()).isEmpty();
        assertThat(PROPORTION.of(design, everybody).getInterval()).isEmpty();
        assertThat(beta.of(design, nobody).getInterval().orElseThrow().getLower())
                .isZero();
        assertThat(beta.of(design, nobody).getInterval().orElseThrow().getUpper())
                .isCloseTo(reach, within(1e-9));
        assertThat(beta.of(design, everybody).getInterval().orElseThrow().getLower())
                .isCloseTo(1 - reach, within(1e-9));
        assertThat(beta.of(design, everybody).getInterval().orElseThrow().getUpper())
                .isEqualTo(1);
    }

    @Test
    void theLevelMovesTheInterval() {
        for (ProportionInterval kind : ProportionInterval.values()) {
            Interval wide = PROPORTION
                    .withInterval(kind)
                    .of(design, seven)
                    .getInterval()
                    .orElseThrow();
            Interval narrow = PROPORTION
                    .withInterval(kind)
                    .withLevel(0.5)
                    .of(design, seven)
                    .getInterval()
                    .orElseThrow();

            assertThat(narrow.getLevel()).isEqualTo(0.5);
            assertThat(narrow.getLower()).as(kind.name()).isGreaterThan(wide.getLower());
            assertThat(narrow.getUpper()).as(kind.name()).isLessThan(wide.getUpper());
        }
        assertThatThrownBy(() -> PROPORTION.withLevel(2)).hasMessageContaining("The level of confidence is 2.0");
    }

    @Test
    void missingValuesAreNotAmongTheEffectiveSample() {
        SurveyDesign longer = SurveyDesign.simpleRandom(4);
        SurveyValues gaps = SurveyValues.ofNullable(0.0, 0.0, null, null);
        Interval interval = PROPORTION
                .withInterval(ProportionInterval.BETA)
                .of(longer, gaps)
                .getInterval()
                .orElseThrow();

        assertThat(interval.getUpper()).isCloseTo(1 - Math.pow(0.025, 0.5), within(1e-9));
    }

    @Test
    void oneRespondentHasNoInterval() {
        for (ProportionInterval kind : ProportionInterval.values()) {
            assertThat(PROPORTION
                            .withInterval(kind)
                            .of(SurveyDesign.of(5, 0), SurveyValues.of(1, 0))
                            .getInterval())
                    .isEmpty();
            assertThat(PROPORTION
                            .withInterval(kind)
                            .of(SurveyDesign.of(5), SurveyValues.of(1))
                            .getInterval())
                    .isEmpty();
        }
    }

    @Test
    void otherValuesAreRefused() {
        assertThatThrownBy(() -> PROPORTION.of(SurveyDesign.simpleRandom(2), SurveyValues.of(1, 2)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("The value of row 1 is 2.0, but a proportion is of 1 and 0.");
    }

    /** From the definition with SciPy 1.17; 10 rows, 4 degrees of freedom. */
    @Test
    void fewerDegreesOfFreedomShrinkTheEffectiveSample() {
        Interval interval = PROPORTION
                .withInterval(ProportionInterval.BETA)
                .of(TenStaff.design(), TenStaff.TRUST.where(value -> value > 4))
                .getInterval()
                .orElseThrow();

        assertThat(interval.getLower()).isCloseTo(0.07735625688479483, within(1e-9));
        assertThat(interval.getUpper()).isCloseTo(0.9360469082630052, within(1e-9));
    }
}
