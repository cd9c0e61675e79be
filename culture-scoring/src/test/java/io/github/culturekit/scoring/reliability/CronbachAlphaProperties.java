package io.github.culturekit.scoring.reliability;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.culturekit.model.profile.Statistic;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;

class CronbachAlphaProperties {

    private static final CronbachAlpha LISTWISE = CronbachAlpha.withDefaults();
    private static final CronbachAlpha PAIRWISE = LISTWISE.withMissing(MissingData.PAIRWISE);

    @Property
    void theOrderOfRowsDoesNotMatter(@ForAll("withGaps") Double[][] rows, @ForAll Random random) {
        List<Double[]> shuffled = new ArrayList<>(Arrays.asList(rows));
        Collections.shuffle(shuffled, random);

        AlphaResult before = PAIRWISE.of(matrix(rows));
        AlphaResult after = PAIRWISE.of(matrix(shuffled.toArray(Double[][]::new)));

        assertSame(after.getAlpha(), before.getAlpha());
        assertSame(samplingVariance(after), samplingVariance(before));
        assertThat(after.getN()).isEqualTo(before.getN());
    }

    @Property
    void theOrderOfItemsDoesNotMatter(@ForAll("withGaps") Double[][] rows, @ForAll Random random) {
        List<Integer> order =
                new ArrayList<>(IntStream.range(0, rows[0].length).boxed().toList());
        Collections.shuffle(order, random);
        Double[][] reordered = Arrays.stream(rows)
                .map(row -> order.stream().map(item -> row[item]).toArray(Double[]::new))
                .toArray(Double[][]::new);

        AlphaResult before = PAIRWISE.of(matrix(rows));
        AlphaResult after = PAIRWISE.of(matrix(reordered));

        assertSame(after.getAlpha(), before.getAlpha());
        assertSame(after.getStandardisedAlpha(), before.getStandardisedAlpha());
        assertSame(
                after.getItems().get(0).getItemRestCorrelation(),
                before.getItems().get(order.get(0)).getItemRestCorrelation());
    }

    @Property
    void alphaDoesNotDependOnTheUnit(
            @ForAll("withGaps") Double[][] rows,
            @ForAll @DoubleRange(min = 0.01, max = 100) double factor,
            @ForAll @IntRange(min = -1000, max = 1000) int offset) {
        AlphaResult before = LISTWISE.of(matrix(rows));
        AlphaResult after = LISTWISE.of(matrix(map(rows, answer -> answer * factor + offset)));

        assertSame(after.getAlpha(), before.getAlpha());
        assertSame(samplingVariance(after), samplingVariance(before));
    }

    @Property
    void standardisedAlphaDoesNotDependOnTheItemsUnits(
            @ForAll("complete") Double[][] rows, @ForAll @DoubleRange(min = 0.1, max = 10) double factor) {
        Double[][] rescaled = Arrays.stream(rows).map(Double[]::clone).toArray(Double[][]::new);
        for (Double[] row : rescaled) {
            row[0] = row[0] * factor + 3;
        }

        assertSame(
                LISTWISE.of(matrix(rescaled)).getStandardisedAlpha(),
                LISTWISE.of(matrix(rows)).getStandardisedAlpha());
    }

    @Property
    void withoutMissingAnswersPairwiseIsListwise(@ForAll("complete") Double[][] rows) {
        AlphaResult listwise = LISTWISE.of(matrix(rows));
        AlphaResult pairwise = PAIRWISE.of(matrix(rows));

        assertThat(AlphaResult.builder()
                        .copying(pairwise)
                        .missingData(MissingData.LISTWISE)
                        .build())
                .usingRecursiveComparison()
                .isEqualTo(listwise);
    }

    @Property
    void alphaIfDeletedIsAlphaOfTheOthers(@ForAll("complete") Double[][] rows) {
        Double[][] others = Arrays.stream(rows)
                .map(row -> Arrays.copyOfRange(row, 1, row.length))
                .toArray(Double[][]::new);
        ItemReliability first = LISTWISE.of(matrix(rows)).getItems().get(0);
        AlphaResult rest = LISTWISE.of(matrix(others));

        assertSame(first.getAlphaIfDeleted(), rest.getAlpha());
        assertSame(first.getStandardisedAlphaIfDeleted(), rest.getStandardisedAlpha());
    }

    @Property
    void theIntervalsContainAlpha(
            @ForAll("complete") Double[][] rows, @ForAll @DoubleRange(min = 0.5, max = 0.99) double level) {
        AlphaResult result = LISTWISE.withLevel(level).of(matrix(rows));

        result.getBonettInterval()
                .ifPresent(interval -> assertThat(result.getAlpha().getValue())
                        .isBetween(interval.getLower() - 1e-12, interval.getUpper() + 1e-12));
        result.getDuhachekInterval()
                .ifPresent(interval ->
                        assertThat(result.getAlpha().getValue()).isBetween(interval.getLower(), interval.getUpper()));
    }

    @Property
    void reversingEveryItemChangesNothing(@ForAll("withGaps") Double[][] rows) {
        ItemMatrix plain = matrix(rows);
        ItemMatrix turned = plain.withReversed(1, 5, plain.getItems().toArray(String[]::new));

        assertSame(LISTWISE.of(turned).getAlpha(), LISTWISE.of(plain).getAlpha());
    }

    @Provide
    Arbitrary<Double[][]> complete() {
        return rows(Arbitraries.integers().between(1, 5).map(Integer::doubleValue));
    }

    @Provide
    Arbitrary<Double[][]> withGaps() {
        return rows(
                Arbitraries.integers().between(1, 5).map(Integer::doubleValue).injectNull(0.15));
    }

    private static Arbitrary<Double[][]> rows(Arbitrary<Double> answers) {
        return Arbitraries.integers()
                .between(2, 6)
                .flatMap(items -> answers.array(Double[].class)
                        .ofSize(items)
                        .array(Double[][].class)
                        .ofMinSize(1)
                        .ofMaxSize(30));
    }

    private static ItemMatrix matrix(Double[][] rows) {
        return ItemMatrix.of(
                IntStream.range(0, rows[0].length).mapToObj(item -> "q" + item).toList(), rows);
    }

    private static Double[][] map(Double[][] rows, DoubleUnaryOperator change) {
        return Arrays.stream(rows)
                .map(row -> Arrays.stream(row)
                        .map(answer -> answer == null ? null : (Double) change.applyAsDouble(answer))
                        .toArray(Double[]::new))
                .toArray(Double[][]::new);
    }

    /** Squared, for the root of what should be zero is all rounding error. */
    private static Statistic samplingVariance(AlphaResult result) {
        return result.getAsymptoticStandardError().map(error -> error * error);
    }

    private static void assertSame(Statistic actual, Statistic expected) {
        assertThat(actual.getReason()).isEqualTo(expected.getReason());
        if (expected.isDefined()) {
            double size = Math.max(1, Math.abs(expected.getValue()));
            assertThat(actual.getValue()).isCloseTo(expected.getValue(), within(1e-8 * size));
        }
    }
}
