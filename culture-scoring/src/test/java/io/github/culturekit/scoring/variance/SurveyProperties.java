package io.github.culturekit.scoring.variance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.culturekit.scoring.weighting.Categories;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;

class SurveyProperties {

    private static final TaylorVariance TAYLOR = TaylorVariance.withDefaults();
    private static final List<Function<SurveyValues, SurveyStatistic>> STATISTICS = List.of(
            SurveyMean::of,
            SurveyTotal::of,
            SurveyVariance::of,
            values -> SurveyRatio.of(values, values.where(x -> true)));

    /** Answers from 1 to 9 with whole weights, of two sites. */
    record Sample(List<Integer> answers, List<Integer> weights, List<String> sites) {

        SurveyValues values() {
            return SurveyValues.of(answers.stream().mapToDouble(x -> x).toArray());
        }

        double[] weightArray() {
            return weights.stream().mapToDouble(x -> x).toArray();
        }

        SurveyDesign design() {
            return SurveyDesign.of(weightArray())
                    .withStrata(Categories.of("site", sites))
                    .withLonelyUnits(LonelyUnits.ADJUST);
        }

        Sample reordered(List<Integer> order) {
            return new Sample(
                    order.stream().map(answers::get).toList(),
                    order.stream().map(weights::get).toList(),
                    order.stream().map(sites::get).toList());
        }

        /** Each answer as often as its weight says. */
        SurveyValues replicated() {
            return SurveyValues.of(IntStream.range(0, answers.size())
                    .flatMap(row -> IntStream.generate(() -> answers.get(row)).limit(weights.get(row)))
                    .mapToDouble(x -> x)
                    .toArray());
        }
    }

    @Property(tries = 200)
    void theOrderOfRowsDoesNotMatter(@ForAll("samples") Sample sample, @ForAll Random random) {
        List<Integer> order = new ArrayList<>(
                IntStream.range(0, sample.answers().size()).boxed().toList());
        Collections.shuffle(order, random);
        Sample shuffled = sample.reordered(order);

        for (Function<SurveyValues, SurveyStatistic> statistic : STATISTICS) {
            SurveyEstimate before = TAYLOR.of(sample.design(), statistic.apply(sample.values()));
            SurveyEstimate after = TAYLOR.of(shuffled.design(), statistic.apply(shuffled.values()));

            assertThat(after.getEstimate().getValue())
                    .isCloseTo(before.getEstimate().getValue(), within(1e-9));
            assertThat(after.getStandardError().getValue())
                    .isCloseTo(before.getStandardError().getValue(), within(1e-9));
        }
    }

    @Property(tries = 200)
    void weightedIsReplicated(@ForAll("samples") Sample sample, @ForAll @DoubleRange(min = 0, max = 1) double p) {
        SurveyValues replicated = sample.replicated();
        double[] ones = new double[replicated.getRowCount()];
        Arrays.fill(ones, 1);
        double[] weights = sample.weightArray();

        assertThat(SurveyMean.of(sample.values()).estimate(weights).getValue())
                .isCloseTo(SurveyMean.of(replicated).estimate(ones).getValue(), within(1e-12));
        assertThat(WeightedVariance.withDefaults()
                        .withConvention(VarianceConvention.FREQUENCY)
                        .of(sample.values(), weights)
                        .getValue())
                .isCloseTo(WeightedVariance.withDefaults().of(replicated, ones).getValue(), within(1e-9));
        WeightedQuantile inverse = WeightedQuantile.withDefaults();
        assertThat(inverse.of(sample.values(), weights, p)).isEqualTo(inverse.of(replicated, ones, p));
        assertThat(inverse.withRule(QuantileRule.FREQUENCY)
                        .of(sample.values(), weights, p)
                        .getValue())
                .isCloseTo(
                        inverse.withRule(QuantileRule.GUMBEL)
                                .of(replicated, ones, p)
                                .getValue(),
                        within(1e-9));
    }

    @Property(tries = 200)
    void anotherUnitOfMeasurementMovesMeansAlong(
            @ForAll("samples") Sample sample,
            @ForAll @DoubleRange(min = 0.1, max = 10) double factor,
            @ForAll @IntRange(min = -50, max = 50) int offset) {
        SurveyValues moved = SurveyValues.of(
                sample.answers().stream().mapToDouble(x -> factor * x + offset).toArray());
        SurveyEstimate before = TAYLOR.of(sample.design(), SurveyMean.of(sample.values()));
        SurveyEstimate after = TAYLOR.of(sample.design(), SurveyMean.of(moved));

        assertThat(after.getEstimate().getValue())
                .isCloseTo(factor * before.getEstimate().getValue() + offset, within(1e-9));
        assertThat(after.getStandardError().getValue())
                .isCloseTo(factor * before.getStandardError().getValue(), within(1e-9));
    }

    @Property(tries = 200)
    void theJackknifeOfATotalIsTheFormula(@ForAll("samples") Sample sample) {
        SurveyDesign design = SurveyDesign.of(sample.weightArray()).withPopulation(100);
        SurveyTotal total = SurveyTotal.of(sample.values());

        assertThat(ReplicateVariance.withDefaults()
                        .of(Jackknife.withDefaults().of(design), total)
                        .getStandardError()
                        .getValue())
                .isCloseTo(TAYLOR.of(design, total).getStandardError().getValue(), within(1e-8));
    }

    @Property(tries = 200)
    void influencesAreDerivatives(@ForAll("samples") Sample sample, @ForAll @IntRange(min = 0, max = 11) int row) {
        double step = 1e-6;
        double[] weights = sample.weightArray();
        double[] up = weights.clone();
        double[] down = weights.clone();
        up[row] += step;
        down[row] -= step;
        for (Function<SurveyValues, SurveyStatistic> kind : STATISTICS) {
            SurveyStatistic statistic = kind.apply(sample.values());
            double slope = (statistic.estimate(up).getValue()
                            - statistic.estimate(down).getValue())
                    / (2 * step);

            assertThat(statistic.influences(weights)[row]).isCloseTo(slope, within(1e-5 * (1 + Math.abs(slope))));
        }
    }

    @Property(tries = 200)
    void quantilesRise(
            @ForAll("samples") Sample sample,
            @ForAll @DoubleRange(min = 0, max = 1) double p,
            @ForAll @DoubleRange(min = 0, max = 1) double q) {
        for (QuantileRule rule : QuantileRule.values()) {
            WeightedQuantile quantile = WeightedQuantile.withDefaults().withRule(rule);
            double low = quantile.of(sample.values(), sample.weightArray(), Math.min(p, q))
                    .getValue();
            double high = quantile.of(sample.values(), sample.weightArray(), Math.max(p, q))
                    .getValue();

            assertThat(low).as(rule.name()).isLessThanOrEqualTo(high + 1e-9);
            assertThat(low).isBetween(1.0, 9.0);
        }
    }

    @Provide
    Arbitrary<Sample> samples() {
        return Combinators.combine(
                        Arbitraries.integers().between(1, 9).list().ofSize(12),
                        Arbitraries.integers().between(1, 4).list().ofSize(12),
                        Arbitraries.of("a", "b").list().ofSize(12))
                .as(Sample::new);
    }
}
