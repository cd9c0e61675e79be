package io.github.culturekit.scoring.driver;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.culturekit.model.profile.Statistic;
import io.github.culturekit.scoring.matrix.LeastSquares;
import io.github.culturekit.scoring.matrix.Matrix;
import io.github.culturekit.scoring.reliability.ItemMatrix;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;

class DriverProperties {

    @Property
    void sharesAddUpToRSquared(@ForAll("rows") double[][] rows) {
        DriverData data = sound(rows);
        double square = regression(data).getMultipleRSquared().getValue();

        assertThat(sum(weights(data))).isCloseTo(square, within(1e-9));
        assertThat(sum(general(data))).isCloseTo(square, within(1e-9));
        double pratt = regression(data).getCoefficients().stream()
                .mapToDouble(each -> each.getPratt().getValue())
                .sum();
        assertThat(pratt).isCloseTo(square, within(1e-9));
        assertThat(square).isBetween(-1e-12, 1 + 1e-9);
    }

    @Property
    void noShareIsNegative(@ForAll("rows") double[][] rows) {
        DriverData data = sound(rows);

        assertThat(weights(data)).allMatch(share -> share.getShare().getValue() >= -1e-12);
        assertThat(general(data)).allMatch(share -> share.getShare().getValue() >= -1e-12);
    }

    @Property
    void theOrderOfPeopleDoesNotMatter(@ForAll("rows") double[][] rows, @ForAll Random random) {
        DriverData data = sound(rows);
        List<double[]> shuffled = new ArrayList<>(Arrays.asList(rows));
        Collections.shuffle(shuffled, random);

        assertSame(all(data(shuffled.toArray(double[][]::new))), all(data));
    }

    @Property
    void theOrderOfPredictorsDoesNotMatter(@ForAll("rows") double[][] rows) {
        DriverData data = sound(rows);
        String[] backwards = data.getPredictors().toArray(String[]::new);
        Collections.reverse(Arrays.asList(backwards));
        DriverData turned = DriverData.of(matrix(rows), "y", backwards);

        List<Statistic> ofTurned = shares(general(turned));
        Collections.reverse(ofTurned);
        assertSame(ofTurned, shares(general(data)));
        List<Statistic> weightsOfTurned = shares(weights(turned));
        Collections.reverse(weightsOfTurned);
        assertSame(weightsOfTurned, shares(weights(data)));
    }

    @Property
    void unitsDoNotMatter(
            @ForAll("rows") double[][] rows,
            @ForAll @DoubleRange(min = 0.1, max = 20) double factor,
            @ForAll @IntRange(min = -100, max = 100) int offset) {
        DriverData data = sound(rows);
        double[][] rescaled = Arrays.stream(rows).map(double[]::clone).toArray(double[][]::new);
        for (double[] row : rescaled) {
            row[0] = offset - factor * row[0];
            row[1] = factor * row[1] + offset;
        }

        assertSame(shares(weights(data(rescaled))), shares(weights(data)));
        assertSame(shares(general(data(rescaled))), shares(general(data)));
        Statistic before = regression(data).getCoefficients().get(0).getEstimate();
        assertSame(
                List.of(regression(data(rescaled))
                        .getCoefficients()
                        .get(0)
                        .getEstimate()
                        .map(value -> -value)),
                List.of(before));
    }

    @Property
    void weightedPeopleAreReplicatedPeople(
            @ForAll("rows") double[][] rows, @ForAll @IntRange(min = 0, max = 1000) int seed) {
        double[] times =
                new Random(seed).ints(rows.length, 0, 4).asDoubleStream().toArray();
        double[][] replicated = IntStream.range(0, rows.length)
                .boxed()
                .flatMap(row -> Stream.generate(() -> rows[row]).limit((long) times[row]))
                .toArray(double[][]::new);
        Assume.that(replicated.length > 0);
        DriverData weighted = data(rows).withWeights(times);
        Assume.that(RelativeWeights.withDefaults().of(weighted).getRefusal().isEmpty());

        assertSame(shares(weights(weighted)), shares(weights(data(replicated))));
        assertSame(shares(general(weighted)), shares(general(data(replicated))));
    }

    @Property
    void forTwoPredictorsWeightsAreGeneralDominance(@ForAll("rows") double[][] rows) {
        DriverData data = DriverData.of(matrix(rows), "y", "x1", "x2");
        Assume.that(RelativeWeights.withDefaults().of(data).getRefusal().isEmpty());

        assertSame(shares(weights(data)), shares(general(data)));
    }

    @Property
    void conditionalSharesStartWithTheSquaredCorrelationAndEndWithTheUniqueShare(@ForAll("rows") double[][] rows) {
        DriverData data = sound(rows);
        List<ConditionalShares> conditional =
                DominanceAnalysis.withDefaults().of(data).getConditional();
        List<DriverCoefficient> coefficients = regression(data).getCoefficients();

        for (int place = 0; place < conditional.size(); place++) {
            List<Statistic> bySize = conditional.get(place).getBySize();
            double correlation = coefficients.get(place).getCorrelation().getValue();
            assertThat(bySize.get(0).getValue()).isCloseTo(correlation * correlation, within(1e-9));
            assertThat(bySize.get(bySize.size() - 1).getValue())
                    .isCloseTo(coefficients.get(place).getUniqueShare().getValue(), within(1e-7));
        }
    }

    @Property
    void noPairIsRankedBothWays(@ForAll("rows") double[][] rows) {
        DominanceResult result = DominanceAnalysis.withDefaults().of(sound(rows));

        assertThat(result.getPairs())
                .noneMatch(pair -> result.dominates(pair.getOther(), pair.getDominant(), DominanceLevel.GENERAL));
    }

    @Property
    void theCoefficientsAreThoseOfLeastSquares(@ForAll("rows") double[][] rows) {
        DriverData data = sound(rows);
        Matrix design = Matrix.of(rows.length, rows[0].length, (row, column) -> column == 0 ? 1 : rows[row][column]);
        double[] expected = LeastSquares.of(design)
                .solve(Arrays.stream(rows).mapToDouble(row -> row[0]).toArray())
                .orElseThrow();

        List<DriverCoefficient> actual = regression(data).getCoefficients();
        for (int place = 0; place < actual.size(); place++) {
            assertThat(actual.get(place).getEstimate().getValue())
                    .isCloseTo(expected[place + 1], within(1e-6 * Math.max(1, Math.abs(expected[place + 1]))));
        }
    }

    @Property
    void anotherCopyOfAPredictorIsRefusedByName(@ForAll("rows") double[][] rows) {
        sound(rows);
        double[][] copied = Arrays.stream(rows)
                .map(row -> {
                    double[] longer = Arrays.copyOf(row, row.length + 1);
                    longer[row.length] = row[1] * 3 - 2;
                    return longer;
                })
                .toArray(double[][]::new);
        Assume.that(rows.length > rows[0].length + 1);

        DriverRefusal refusal =
                RelativeWeights.withDefaults().of(data(copied)).getRefusal().orElseThrow();
        assertThat(refusal.getVariables()).containsExactly("x1", "x" + rows[0].length);
    }

    @Provide
    Arbitrary<double[][]> rows() {
        return Arbitraries.integers()
                .between(3, 6)
                .flatMap(variables -> Arbitraries.integers()
                        .between(1, 7)
                        .map(Integer::doubleValue)
                        .array(double[].class)
                        .ofSize(variables)
                        .array(double[][].class)
                        .ofMinSize(variables + 3)
                        .ofMaxSize(30));
    }

    /** Data that nothing refuses. */
    private static DriverData sound(double[][] rows) {
        DriverData data = data(rows);
        Assume.that(RelativeWeights.withDefaults().of(data).getRefusal().isEmpty());
        return data;
    }

    private static DriverData data(double[][] rows) {
        String[] predictors = IntStream.range(1, rows[0].length)
                .mapToObj(variable -> "x" + variable)
                .toArray(String[]::new);
        return DriverData.of(matrix(rows), "y", predictors);
    }

    private static ItemMatrix matrix(double[][] rows) {
        List<String> names = IntStream.range(0, rows[0].length)
                .mapToObj(variable -> variable == 0 ? "y" : "x" + variable)
                .toList();
        return ItemMatrix.of(names, rows);
    }

    private static List<DriverShare> weights(DriverData data) {
        return RelativeWeights.withDefaults().of(data).getWeights();
    }

    private static List<DriverShare> general(DriverData data) {
        return DominanceAnalysis.withDefaults().of(data).getGeneral();
    }

    private static DriverRegressionResult regression(DriverData data) {
        return DriverRegression.withDefaults().of(data);
    }

    private static List<Statistic> shares(List<DriverShare> shares) {
        return new ArrayList<>(shares.stream().map(DriverShare::getShare).toList());
    }

    private static List<Statistic> all(DriverData data) {
        List<Statistic> all = shares(weights(data));
        all.addAll(shares(general(data)));
        List<Function<DriverCoefficient, Statistic>> numbers = List.of(
                DriverCoefficient::getEstimate, DriverCoefficient::getVarianceInflation, DriverCoefficient::getPratt);
        numbers.forEach(number -> all.addAll(
                regression(data).getCoefficients().stream().map(number).toList()));
        return all;
    }

    private static double sum(List<DriverShare> shares) {
        return shares.stream().mapToDouble(share -> share.getShare().getValue()).sum();
    }

    private static void assertSame(List<Statistic> actual, List<Statistic> expected) {
        assertThat(actual).hasSameSizeAs(expected);
        for (int place = 0; place < actual.size(); place++) {
            double size = Math.max(1, Math.abs(expected.get(place).getValue()));
            assertThat(actual.get(place).getValue())
                    .isCloseTo(expected.get(place).getValue(), within(1e-6 * size));
        }
    }
}
