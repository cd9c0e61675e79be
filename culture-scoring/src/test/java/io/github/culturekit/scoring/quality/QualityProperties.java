package io.github.culturekit.scoring.quality;

import static io.github.culturekit.scoring.quality.Numbers.assertSame;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.culturekit.model.profile.Statistic;
import io.github.culturekit.scoring.reliability.ItemMatrix;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.OptionalInt;
import java.util.Random;
import java.util.function.DoubleUnaryOperator;
import java.util.function.Function;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class QualityProperties {

    private static final List<Function<ItemMatrix, List<Statistic>>> INDICES = List.of(
            matrix -> LongString.withDefaults().of(matrix).getLongest(),
            matrix ->
                    LongString.withDefaults().withMissingPassedOver().of(matrix).getMeanRun(),
            matrix -> ResponseVariability.withDefaults().of(matrix).getOverall(),
            matrix -> ResponseVariability.withDefaults()
                    .withParts(3)
                    .of(matrix)
                    .getParts()
                    .get(1),
            matrix -> EvenOddConsistency.withDefaults().of(thirds(matrix)));

    @Property
    void anIndexOfOnesOwnAnswersDoesNotDependOnOthers(@ForAll("withGaps") Double[][] rows, @ForAll Random random) {
        List<Integer> order = shuffled(rows.length, random);
        Double[][] reordered = order.stream().map(row -> rows[row]).toArray(Double[][]::new);

        for (Function<ItemMatrix, List<Statistic>> index : INDICES) {
            List<Statistic> before = index.apply(matrix(rows));
            assertThat(index.apply(matrix(reordered)))
                    .isEqualTo(order.stream().map(before::get).toList());
        }
    }

    @Property
    void runsKeepToTheNumberOfItems(@ForAll("withGaps") Double[][] rows) {
        LongStringResult result = LongString.withDefaults().of(matrix(rows));

        for (int row = 0; row < rows.length; row++) {
            Statistic longest = result.getLongest().get(row);
            if (longest.isDefined()) {
                assertThat(longest.getValue()).isBetween(1.0, (double) rows[row].length);
                assertThat(result.getMeanRun().get(row).getValue()).isBetween(1.0, longest.getValue());
            }
        }
    }

    @Property
    void runsAreTheSameBackwardsAndUpsideDown(@ForAll("withGaps") Double[][] rows) {
        LongStringResult result = LongString.withDefaults().of(matrix(rows));
        Double[][] backwards = Arrays.stream(rows)
                .map(row -> {
                    List<Double> turned = new ArrayList<>(Arrays.asList(row));
                    Collections.reverse(turned);
                    return turned.toArray(Double[]::new);
                })
                .toArray(Double[][]::new);

        assertThat(LongString.withDefaults().of(matrix(backwards)).getLongest()).isEqualTo(result.getLongest());
        assertThat(LongString.withDefaults()
                        .of(matrix(map(rows, answer -> 6 - answer)))
                        .getMeanRun())
                .isEqualTo(result.getMeanRun());
    }

    @Property
    void variabilityFollowsTheUnit(
            @ForAll("withGaps") Double[][] rows,
            @ForAll @IntRange(min = -3, max = 3) int factor,
            @ForAll @IntRange(min = -50, max = 50) int offset) {
        List<Statistic> before =
                ResponseVariability.withDefaults().of(matrix(rows)).getOverall();

        assertSame(
                ResponseVariability.withDefaults()
                        .of(matrix(map(rows, answer -> factor * answer + offset)))
                        .getOverall(),
                before.stream()
                        .map(deviation -> deviation.map(value -> value * Math.abs(factor)))
                        .toList());
    }

    @Property
    void consistencyIsACorrelationAndDoesNotDependOnTheUnit(@ForAll("withGaps") Double[][] rows) {
        List<Statistic> before = EvenOddConsistency.withDefaults().of(thirds(matrix(rows)));

        assertThat(before).filteredOn(Statistic::isDefined).allMatch(index -> Math.abs(index.getValue()) <= 1);
        assertSame(EvenOddConsistency.withDefaults().of(thirds(matrix(map(rows, answer -> 4 * answer - 7)))), before);
    }

    @Property
    void halvesThatAreTheSameAreConsistent(@ForAll("complete") Double[][] rows) {
        Double[][] doubled = Arrays.stream(rows)
                .map(row -> Arrays.stream(row)
                        .flatMap(answer -> Arrays.stream(new Double[] {answer, answer}))
                        .toArray(Double[]::new))
                .toArray(Double[][]::new);

        List<ItemMatrix> scales = IntStream.range(0, rows[0].length)
                .mapToObj(scale -> part(doubled, 2 * scale, 2 * scale + 2))
                .toList();
        assertThat(EvenOddConsistency.withDefaults().of(scales))
                .allMatch(index -> !index.isDefined() || index.getValue() > 1 - 1e-12);
    }

    @Property
    void distancesDoNotDependOnUnitsOrTurnedItems(@ForAll("complete") Double[][] rows) {
        MahalanobisResult before = MahalanobisDistance.withDefaults().of(matrix(rows));
        Double[][] turned = Arrays.stream(rows).map(Double[]::clone).toArray(Double[][]::new);
        for (Double[] row : turned) {
            row[0] = 6 - row[0];
            row[1] = 10 * row[1] + 3;
        }

        MahalanobisResult after = MahalanobisDistance.withDefaults().of(matrix(turned));
        for (int row = 0; row < rows.length; row++) {
            Statistic expected = before.getSquaredDistances().get(row);
            Statistic actual = after.getSquaredDistances().get(row);
            assertThat(actual.isDefined()).isEqualTo(expected.isDefined());
            if (expected.isDefined()) {
                assertThat(actual.getValue()).isCloseTo(expected.getValue(), within(1e-6));
            }
        }
    }

    /** The squares of n people with k items add up to (n - 1) k. */
    @Property
    void squaredDistancesAddUp(@ForAll("complete") Double[][] rows) {
        MahalanobisResult result = MahalanobisDistance.withDefaults().of(matrix(rows));

        if (result.getSquaredDistances().get(0).isDefined()) {
            double sum = result.getSquaredDistances().stream()
                    .mapToDouble(Statistic::getValue)
                    .sum();
            assertThat(sum).isCloseTo((rows.length - 1.0) * rows[0].length, within(1e-6));
        }
    }

    @Property
    void antonymsAreTheSynonymsOfTurnedAnswers(@ForAll("withGaps") Double[][] rows) {
        Double[][] turned = Arrays.stream(rows).map(Double[]::clone).toArray(Double[][]::new);
        for (Double[] row : turned) {
            for (int item = 0; item < row.length; item += 2) {
                row[item] = row[item] == null ? null : (Double) (6 - row[item]);
            }
        }

        PsychometricPairsResult antonyms = PsychometricPairs.withDefaults()
                .antonyms()
                .withCriticalCorrelation(0.2)
                .of(matrix(turned));
        PsychometricPairsResult synonyms =
                PsychometricPairs.withDefaults().withCriticalCorrelation(0.2).of(matrix(rows));

        assertThat(antonyms.getPairs())
                .filteredOn(pair -> isOdd(pair.getFirst()) != isOdd(pair.getSecond()))
                .extracting(pair -> pair.getFirst() + pair.getSecond())
                .isEqualTo(synonyms.getPairs().stream()
                        .filter(pair -> isOdd(pair.getFirst()) != isOdd(pair.getSecond()))
                        .map(pair -> pair.getFirst() + pair.getSecond())
                        .toList());
    }

    @Property
    void stricterPairsAreAmongTheOthers(@ForAll("withGaps") Double[][] rows) {
        List<ItemPair> strict = PsychometricPairs.withDefaults()
                .withCriticalCorrelation(0.5)
                .of(matrix(rows))
                .getPairs();

        assertThat(PsychometricPairs.withDefaults()
                        .withCriticalCorrelation(0.2)
                        .of(matrix(rows))
                        .getPairs())
                .containsAll(strict);
    }

    @Property
    void everyRowIsKeptOrSetAside(@ForAll("withGaps") Double[][] rows, @ForAll @IntRange(min = 1, max = 5) int fewest) {
        Screening screening = CarelessScreening.withDefaults().of(matrix(rows));
        ScreeningReport report = screening.report(OptionalInt.of(fewest));

        long flagged = IntStream.range(0, rows.length)
                .filter(row -> screening.getFlags(row).size() >= fewest)
                .count();
        assertThat(report.getRowsSetAside()).isEqualTo((int) flagged);
        assertThat(report.getRowsKept() + report.getRowsSetAside()).isEqualTo(rows.length);
    }

    @Property
    void strongerCutOffsFlagFewer(@ForAll("withGaps") Double[][] rows) {
        int usual = flagged(rows, 0.5);

        assertThat(flagged(rows, 0.8)).isLessThanOrEqualTo(usual);
        assertThat(flagged(rows, 0.3)).isGreaterThanOrEqualTo(usual);
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
                .between(3, 7)
                .flatMap(items -> answers.array(Double[].class)
                        .ofSize(items)
                        .array(Double[][].class)
                        .ofMinSize(1)
                        .ofMaxSize(25));
    }

    private static int flagged(Double[][] rows, double cutOff) {
        return CarelessScreening.withDefaults()
                .withCutOff(CarelessCheck.LONG_STRING, cutOff)
                .of(matrix(rows))
                .getReport()
                .getChecks()
                .get(0)
                .getRowsFlagged();
    }

    private static boolean isOdd(String item) {
        return Integer.parseInt(item.substring(1)) % 2 == 1;
    }

    private static List<Integer> shuffled(int size, Random random) {
        List<Integer> order = new ArrayList<>(IntStream.range(0, size).boxed().toList());
        Collections.shuffle(order, random);
        return order;
    }

    private static ItemMatrix matrix(Double[][] rows) {
        return part(rows, 0, rows[0].length);
    }

    private static List<ItemMatrix> thirds(ItemMatrix matrix) {
        Double[][] rows = IntStream.range(0, matrix.getRowCount())
                .mapToObj(row -> IntStream.range(0, matrix.getItemCount())
                        .mapToObj(item -> matrix.isPresent(row, item) ? (Double) matrix.getValue(row, item) : null)
                        .toArray(Double[]::new))
                .toArray(Double[][]::new);
        int items = matrix.getItemCount();
        return List.of(
                part(rows, 0, items / 3), part(rows, items / 3, 2 * items / 3), part(rows, 2 * items / 3, items));
    }

    private static ItemMatrix part(Double[][] rows, int from, int to) {
        return ItemMatrix.of(
                IntStream.range(from, to).mapToObj(item -> "q" + item).toList(),
                Arrays.stream(rows)
                        .map(row -> Arrays.copyOfRange(row, from, to))
                        .toArray(Double[][]::new));
    }

    private static Double[][] map(Double[][] rows, DoubleUnaryOperator change) {
        return Arrays.stream(rows)
                .map(row -> Arrays.stream(row)
                        .map(answer -> answer == null ? null : (Double) change.applyAsDouble(answer))
                        .toArray(Double[]::new))
                .toArray(Double[][]::new);
    }
}
