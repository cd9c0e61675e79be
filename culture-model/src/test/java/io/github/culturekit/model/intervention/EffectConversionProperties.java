package io.github.culturekit.model.intervention;

import static io.github.culturekit.model.intervention.Interventions.effect;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.culturekit.model.intervention.ConvertedEffect.Converted;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;

class EffectConversionProperties {

    private static final double RISK = 0.2;

    @Property
    void everyConversionLeadsBack(
            @ForAll("differences") double d,
            @ForAll EffectMetric metric,
            @ForAll @IntRange(min = 5, max = 500) int first,
            @ForAll @IntRange(min = 5, max = 500) int second) {
        Converted there = converted(told(metric, first, second), d);
        ConvertedEffect back = told(EffectMetric.COHENS_D, first, second)
                .convert(effect(metric, there.value()).build());
        assertThat(back.getValue().orElseThrow()).isCloseTo(d, within(1e-9));
    }

    @Property
    void aLargerEffectStaysLarger(
            @ForAll("differences") double d,
            @ForAll @DoubleRange(min = 0.01, max = 0.5) double more,
            @ForAll EffectMetric metric) {
        assertThat(converted(told(metric, 40, 60), d + more).value())
                .isGreaterThan(converted(told(metric, 40, 60), d).value());
    }

    @Property
    void noEffectIsNoEffectInEveryMetric(@ForAll EffectMetric metric) {
        assertThat(converted(told(metric, 40, 60), 0).value()).isCloseTo(metric.getNoEffect(), within(1e-12));
    }

    @Property
    void theIntervalHoldsTheValue(@ForAll("differences") double d, @ForAll EffectMetric metric) {
        Converted converted = (Converted) told(metric, 40, 60)
                .convert(effect(EffectMetric.COHENS_D, d)
                        .lower(d - 0.2)
                        .upper(d + 0.2)
                        .build());
        EffectInterval interval = converted.interval().orElseThrow();
        assertThat(converted.value()).isStrictlyBetween(interval.lower(), interval.upper());
    }

    /** The delta method: for a narrow interval the error is half of it, on the scale on which it is taken. */
    @Property
    void theErrorIsThatOfANarrowInterval(@ForAll("differences") double d, @ForAll EffectMetric metric) {
        double half = 1e-5;
        Converted converted = (Converted) told(metric, 40, 60)
                .convert(effect(EffectMetric.COHENS_D, d)
                        .lower(d - half)
                        .upper(d + half)
                        .build());
        EffectInterval interval = converted.interval().orElseThrow();
        ErrorScale scale = ErrorScale.of(metric);
        double width = scale.to(interval.upper()) - scale.to(interval.lower());
        double error = converted.standardError().getValue().orElseThrow();
        assertThat(error * 2 * 1.959963984540054 / width).isCloseTo(1, within(1e-4));
    }

    @Provide
    Arbitrary<Double> differences() {
        return Arbitraries.doubles().between(-1, 1).ofScale(6);
    }

    /** Reliabilities high enough that no difference here corrects to a correlation beyond 1. */
    private static EffectConversion told(EffectMetric target, int first, int second) {
        return EffectConversion.to(target)
                .withBaselineRisk(RISK)
                .withReliabilities(0.9, 0.8)
                .withGroups(first, second);
    }

    private static Converted converted(EffectConversion conversion, double d) {
        return (Converted) conversion.convert(effect(EffectMetric.COHENS_D, d).build());
    }
}
