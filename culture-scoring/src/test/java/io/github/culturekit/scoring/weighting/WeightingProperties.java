package io.github.culturekit.scoring.weighting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.DoubleRange;

class WeightingProperties {

    private static final RakingWeights RAKING = RakingWeights.withDefaults();

    /** Rows of two attributes with base weights, and a population that has the same combinations. */
    record Sample(List<String> group, List<String> site, double[] base, double[] people) {

        List<Margin> margins(List<Integer> order) {
            return List.of(margin("group", group, order), margin("site", site, order));
        }

        private Margin margin(String name, List<String> values, List<Integer> order) {
            Map<String, Double> totals = new TreeMap<>();
            for (int row = 0; row < base.length; row++) {
                totals.merge(values.get(row), people[row], Double::sum);
            }
            return Margin.of(Categories.of(name, order.stream().map(values::get).toList()), totals);
        }

        List<Integer> order() {
            return new ArrayList<>(IntStream.range(0, base.length).boxed().toList());
        }

        double[] base(List<Integer> order) {
            return order.stream().mapToDouble(row -> base[row]).toArray();
        }
    }

    @Property(tries = 200)
    void rakingMeetsItsMargins(@ForAll("samples") Sample sample) {
        double[] weights =
                RAKING.of(sample.base(), sample.margins(sample.order())).getWeights();

        assertThat(sample.margins(sample.order()))
                .allSatisfy(margin -> assertThat(margin.greatestMiss(weights)).isLessThan(1e-12));
        assertThat(DoubleStream.of(weights))
                .allSatisfy(weight -> assertThat(weight).isPositive());
    }

    @Property(tries = 200)
    void theOrderOfRowsDoesNotMatter(@ForAll("samples") Sample sample, @ForAll Random random) {
        List<Integer> order = sample.order();
        Collections.shuffle(order, random);

        double[] before =
                RAKING.of(sample.base(), sample.margins(sample.order())).getWeights();
        double[] after = RAKING.of(sample.base(order), sample.margins(order)).getWeights();

        for (int row = 0; row < before.length; row++) {
            assertThat(after[row]).isCloseTo(before[order.get(row)], within(1e-10 * before[order.get(row)]));
        }
    }

    @Property(tries = 200)
    void theScaleOfBaseWeightsDoesNotMatter(
            @ForAll("samples") Sample sample, @ForAll @DoubleRange(min = 0.01, max = 1000) double factor) {
        double[] scaled =
                Arrays.stream(sample.base()).map(weight -> weight * factor).toArray();

        double[] before =
                RAKING.of(sample.base(), sample.margins(sample.order())).getWeights();
        double[] after = RAKING.of(scaled, sample.margins(sample.order())).getWeights();

        for (int row = 0; row < before.length; row++) {
            assertThat(after[row]).isCloseTo(before[row], within(1e-10 * before[row]));
        }
    }

    @Property(tries = 200)
    void rakingIsCalibrationByItsDistance(@ForAll("samples") Sample sample) {
        double[] raked =
                RAKING.of(sample.base(), sample.margins(sample.order())).getWeights();
        double[] calibrated = CalibrationWeights.withDefaults()
                .withDistance(CalibrationDistance.RAKING)
                .of(sample.base(), sample.margins(sample.order()), List.of())
                .getWeights();

        for (int row = 0; row < raked.length; row++) {
            assertThat(calibrated[row]).isCloseTo(raked[row], within(1e-7 * raked[row]));
        }
    }

    @Property(tries = 200)
    void linearCalibrationIsExactInOneStep(@ForAll("samples") Sample sample) {
        AdjustedWeights weights =
                CalibrationWeights.withDefaults().of(sample.base(), sample.margins(sample.order()), List.of());

        assertThat(weights.getGreatestMiss()).isLessThan(1e-12);
        assertThat(weights.getIterations()).isLessThanOrEqualTo(1);
    }

    @Property(tries = 200)
    void residualsAreThoseOfTheirOwnResiduals(@ForAll("samples") Sample sample, @ForAll Random random) {
        AdjustedWeights weights = RAKING.of(sample.base(), sample.margins(sample.order()));
        double[] values = random.doubles(sample.base().length).toArray();
        double[] once = weights.residuals(values, ResidualWeights.BASE);

        assertThat(weights.residuals(once, ResidualWeights.BASE)).containsExactly(once, within(1e-9));
    }

    @Property(tries = 200)
    void trimmingKeepsTheSumAndTheCap(
            @ForAll("samples") Sample sample, @ForAll @DoubleRange(min = 1.2, max = 4) double means) {
        for (Redistribution redistribution : List.of(Redistribution.PROPORTIONAL, Redistribution.EQUAL)) {
            TrimmedWeights trimmed = WeightTrimming.withDefaults()
                    .withCapOfMeans(means)
                    .withRedistribution(redistribution)
                    .of(sample.base());
            double sum = Arrays.stream(sample.base()).sum();

            assertThat(Arrays.stream(trimmed.getWeights()).sum()).isCloseTo(sum, within(1e-10 * sum));
            assertThat(DoubleStream.of(trimmed.getWeights()))
                    .allSatisfy(weight -> assertThat(weight).isBetween(0.0, trimmed.getCap() * (1 + 1e-11)));
        }
    }

    @Property(tries = 200)
    void theEffectiveSampleIsNoMoreThanTheSample(@ForAll("samples") Sample sample) {
        WeightSummary summary = KishDesignEffect.withDefaults().of(sample.base());

        assertThat(summary.getEffectiveSampleSize().getValue()).isBetween(1.0, sample.base().length + 1e-9);
        assertThat(summary.getDesignEffect().getValue() - 1)
                .isCloseTo(summary.getSquaredCoefficientOfVariation().getValue(), within(1e-12));
    }

    @Provide
    Arbitrary<Sample> samples() {
        Arbitrary<List<String>> groups = Arbitraries.of("a", "b", "c").list().ofSize(20);
        Arbitrary<List<String>> sites = Arbitraries.of("x", "y").list().ofSize(20);
        Arbitrary<double[]> base =
                Arbitraries.doubles().between(0.5, 5).array(double[].class).ofSize(20);
        Arbitrary<double[]> people =
                Arbitraries.doubles().between(1, 30).array(double[].class).ofSize(20);
        return Combinators.combine(groups, sites, base, people).as(Sample::new);
    }
}
