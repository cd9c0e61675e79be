package io.github.culturekit.model.intervention;

import static io.github.culturekit.model.intervention.Interventions.effect;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;

class DifferenceConversionProperties {

    /** Equation 7.7 of the same source, with equal groups: r = d / sqrt(d^2 + 4). */
    @Property
    void aCorrelationComesBack(@ForAll @DoubleRange(min = -0.99, max = 0.99) double r) {
        double d = value(EffectMetric.CORRELATION, r);
        assertThat(d / Math.sqrt(d * d + 4)).isCloseTo(r, within(1e-12));
    }

    /** Equation 7.3: ln(OR) = d * pi / sqrt(3). */
    @Property
    void anOddsRatioComesBack(@ForAll @DoubleRange(min = 0.01, max = 100) double ratio) {
        double d = value(EffectMetric.ODDS_RATIO, ratio);
        assertThat(Math.exp(d * Math.PI / Math.sqrt(3))).isCloseTo(ratio, within(1e-9));
    }

    @Property
    void anOddsRatioAndItsInverseAreOpposite(@ForAll @DoubleRange(min = 0.01, max = 100) double ratio) {
        assertThat(value(EffectMetric.ODDS_RATIO, 1 / ratio))
                .isCloseTo(-value(EffectMetric.ODDS_RATIO, ratio), within(1e-12));
    }

    @Property
    void morePeopleMakeTheErrorSmaller(
            @ForAll @DoubleRange(min = -0.9, max = 0.9) double value,
            @ForAll @IntRange(min = 10, max = 100_000) int people) {
        for (EffectMetric metric :
                new EffectMetric[] {EffectMetric.COHENS_D, EffectMetric.HEDGES_G, EffectMetric.CORRELATION}) {
            assertThat(error(metric, value, 2 * people)).isLessThan(error(metric, value, people));
        }
    }

    private static double value(EffectMetric metric, double value) {
        return effect(metric, value)
                .build()
                .toStandardisedDifference()
                .orElseThrow()
                .value();
    }

    private static double error(EffectMetric metric, double value, int people) {
        return effect(metric, value)
                .participants(people)
                .build()
                .toStandardisedDifference()
                .orElseThrow()
                .standardError()
                .getValue()
                .orElseThrow();
    }
}
