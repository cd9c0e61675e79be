package io.github.culturekit.scoring.reliability;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.culturekit.model.profile.Statistic;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;

/** Laws of every reliability, and of their order. */
@Domain(AnyAnswers.class)
@Domain(DomainContext.Global.class)
class ReliabilityProperties {

    private static final double CLOSE = 1e-7;

    @Property(tries = 300)
    void theOrderOfRowsDoesNotMatter(@ForAll ItemMatrix answers, @ForAll Random random) {
        List<double[]> rows = AnyAnswers.rows(answers);
        Collections.shuffle(rows, random);

        assertSame(of(matrix(answers.getItems(), rows)), of(answers));
    }

    @Property(tries = 300)
    void theOrderOfItemsDoesNotMatter(@ForAll ItemMatrix answers, @ForAll Random random) {
        List<Integer> order = new ArrayList<>(
                IntStream.range(0, answers.getItemCount()).boxed().toList());
        Collections.shuffle(order, random);
        List<double[]> rows = AnyAnswers.rows(answers).stream()
                .map(row -> order.stream().mapToDouble(item -> row[item]).toArray())
                .toList();

        assertSame(of(matrix(answers.getItems(), rows)), of(answers));
    }

    @Property(tries = 300)
    void theUnitDoesNotMatter(
            @ForAll ItemMatrix answers,
            @ForAll @DoubleRange(min = 0.1, max = 10) double factor,
            @ForAll @IntRange(min = -100, max = 100) int offset) {
        List<double[]> rows = AnyAnswers.rows(answers).stream()
                .map(row -> Arrays.stream(row)
                        .map(answer -> answer * factor + offset)
                        .toArray())
                .toList();

        assertSame(of(matrix(answers.getItems(), rows)), of(answers));
    }

    @Property(tries = 300)
    void standardisedItemsHaveNoUnits(
            @ForAll ItemMatrix answers, @ForAll @DoubleRange(min = 0.1, max = 10) double factor) {
        List<double[]> rows = AnyAnswers.rows(answers).stream()
                .peek(row -> row[0] = 3 + factor * row[0])
                .toList();

        assertSame(standardised(matrix(answers.getItems(), rows)), standardised(answers));
    }

    @Property(tries = 300)
    void everyPersonTwiceIsTheSameScale(@ForAll ItemMatrix answers) {
        List<double[]> twice = AnyAnswers.rows(answers);
        twice.addAll(AnyAnswers.rows(answers));

        assertSame(of(matrix(answers.getItems(), twice)), of(answers));
    }

    @Property(tries = 300)
    void withoutMissingAnswersPairwiseIsListwise(@ForAll ItemMatrix answers) {
        assertSame(of(answers, MissingData.PAIRWISE), of(answers));
    }

    @Property
    void lowerBoundsComeInOrder(@ForAll ItemMatrix answers) {
        GuttmanResult lambdas = GuttmanLambdas.withDefaults().of(answers);
        Statistic greatest = GreatestLowerBound.withDefaults().of(answers).getGreatestLowerBound();

        assertNotAbove(lambdas.getLambda1(), lambdas.getLambda2());
        assertNotAbove(lambdas.getLambda3(), lambdas.getLambda2());
        for (Statistic lambda :
                List.of(lambdas.getLambda2(), lambdas.getLambda4(), lambdas.getLambda5(), lambdas.getLambda6())) {
            assertNotAbove(lambda, greatest);
        }
        assertNotAbove(greatest, Statistic.of(1));
    }

    @Property
    void lambdaThreeIsAlpha(@ForAll ItemMatrix answers) {
        assertThat(GuttmanLambdas.withDefaults().of(answers).getLambda3())
                .isEqualTo(CronbachAlpha.withDefaults().of(answers).getAlpha());
    }

    @Property
    void alphaIsTheMeanOfAllSplitsIntoEqualHalves(@ForAll ItemMatrix answers) {
        SplitHalvesResult halves = SplitHalves.withDefaults().of(answers);
        Statistic alpha = CronbachAlpha.withDefaults().of(answers).getAlpha();

        if (answers.getItemCount() % 2 == 0 && alpha.isDefined()) {
            double size = Math.max(1, Math.abs(alpha.getValue()));
            assertThat(halves.getMean().getValue()).isCloseTo(alpha.getValue(), within(CLOSE * size));
        }
        assertNotAbove(halves.getLowest(), halves.getMean());
        assertNotAbove(halves.getMean(), halves.getHighest());
    }

    @Property
    void lambdaFourIsTheBestSplit(@ForAll ItemMatrix answers) {
        SplitHalvesResult halves = SplitHalves.withDefaults().of(answers);

        assertThat(GuttmanLambdas.withDefaults().of(answers).getLambda4()).isEqualTo(halves.getHighest());
        if (halves.getHighest().isDefined()) {
            assertNotAbove(
                    halves.getHighest(),
                    SplitHalf.withDefaults()
                            .withFirstHalf(halves.getHighestHalf().toArray(String[]::new))
                            .of(answers)
                            .getFlanaganRulon());
        }
    }

    private static Map<String, Statistic> of(ItemMatrix answers) {
        return of(answers, MissingData.LISTWISE);
    }

    private static Map<String, Statistic> of(ItemMatrix answers, MissingData missing) {
        Map<String, Statistic> all = standardised(answers, missing);
        GuttmanResult lambdas =
                GuttmanLambdas.withDefaults().withMissing(missing).of(answers);
        all.put("lambda 2", lambdas.getLambda2());
        all.put("lambda 4", lambdas.getLambda4());
        all.put("lambda 5", lambdas.getLambda5());
        all.put("lambda 6", lambdas.getLambda6());
        all.put(
                "glb",
                GreatestLowerBound.withDefaults()
                        .withMissing(missing)
                        .of(answers)
                        .getGreatestLowerBound());
        SplitHalvesResult halves =
                SplitHalves.withDefaults().withMissing(missing).of(answers);
        all.put("lowest split", halves.getLowest());
        all.put("mean split", halves.getMean());
        return all;
    }

    private static Map<String, Statistic> standardised(ItemMatrix answers) {
        return standardised(answers, MissingData.LISTWISE);
    }

    private static Map<String, Statistic> standardised(ItemMatrix answers, MissingData missing) {
        GuttmanResult lambdas = GuttmanLambdas.withDefaults()
                .withStandardisedItems()
                .withMissing(missing)
                .of(answers);
        Map<String, Statistic> all = new LinkedHashMap<>();
        all.put("standardised lambda 2", lambdas.getLambda2());
        all.put("standardised lambda 6", lambdas.getLambda6());
        return all;
    }

    private static ItemMatrix matrix(List<String> items, List<double[]> rows) {
        return ItemMatrix.of(items, rows.toArray(double[][]::new));
    }

    private static void assertNotAbove(Statistic one, Statistic other) {
        if (one.isDefined() && other.isDefined()) {
            assertThat(one.getValue()).isLessThanOrEqualTo(other.getValue() + CLOSE);
        }
    }

    private static void assertSame(Map<String, Statistic> actual, Map<String, Statistic> expected) {
        expected.forEach((name, value) -> {
            assertThat(actual.get(name).getReason()).as(name).isEqualTo(value.getReason());
            if (value.isDefined()) {
                double size = Math.max(1, Math.abs(value.getValue()));
                assertThat(actual.get(name).getValue()).as(name).isCloseTo(value.getValue(), within(CLOSE * size));
            }
        });
    }
}
