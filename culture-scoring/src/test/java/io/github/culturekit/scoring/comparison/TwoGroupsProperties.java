package io.github.culturekit.scoring.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.culturekit.model.profile.Statistic;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

class TwoGroupsProperties {

    private final TwoGroups calculator = TwoGroups.withDefaults();

    @Property(tries = 200)
    void theOrderOfPeopleDoesNotMatter(
            @ForAll @Size(min = 2, max = 12) List<@IntRange(max = 10) Integer> first,
            @ForAll @Size(min = 2, max = 12) List<@IntRange(max = 10) Integer> second) {
        assertThat(calculator.of(scores(reversed(first)), scores(second)))
                .isEqualTo(calculator.of(scores(first), scores(reversed(second))));
    }

    @Property(tries = 200)
    void swappingTheGroupsTurnsTheSigns(
            @ForAll @Size(min = 2, max = 12) List<@IntRange(max = 10) Integer> first,
            @ForAll @Size(min = 2, max = 12) List<@IntRange(max = 10) Integer> second) {
        TwoGroupResult one = calculator.of(scores(first), scores(second));
        TwoGroupResult other = calculator.of(scores(second), scores(first));

        assertClose(other.getWelch().getRatio(), one.getWelch().getRatio().map(t -> -t));
        assertClose(other.getWelch().getProbability(), one.getWelch().getProbability());
        assertClose(other.getRanks().getProbability(), one.getRanks().getProbability());
        assertClose(
                other.getRanks().getCliffsDelta(),
                one.getRanks().getCliffsDelta().map(d -> -d));
        assertClose(other.getEffect().getHedgesG(), one.getEffect().getHedgesG().map(g -> -g));
    }

    @Property(tries = 200)
    void anotherUnitAndOriginChangesDifferencesOnly(
            @ForAll @Size(min = 2, max = 12) List<@IntRange(max = 10) Integer> first,
            @ForAll @Size(min = 2, max = 12) List<@IntRange(max = 10) Integer> second) {
        TwoGroupResult one = calculator.of(scores(first), scores(second));
        TwoGroupResult other = calculator.of(moved(first), moved(second));

        assertClose(
                other.getWelch().getDifference(), one.getWelch().getDifference().map(d -> 4 * d));
        assertClose(other.getWelch().getRatio(), one.getWelch().getRatio());
        assertClose(other.getPooled().getProbability(), one.getPooled().getProbability());
        assertClose(other.getEffect().getCohensD(), one.getEffect().getCohensD());
        assertThat(other.getRanks()).isEqualTo(one.getRanks());
    }

    @Property(tries = 200)
    void intervalsLeaveOutZeroJustWhereTestsFindADifference(
            @ForAll @Size(min = 2, max = 12) List<@IntRange(max = 10) Integer> first,
            @ForAll @Size(min = 2, max = 12) List<@IntRange(max = 10) Integer> second) {
        TwoGroupResult result = calculator.of(scores(first), scores(second));

        for (MeanTest test : new MeanTest[] {result.getWelch(), result.getPooled()}) {
            test.getInterval()
                    .ifPresent(interval -> assertThat(interval.getLower() > 0 || interval.getUpper() < 0)
                            .isEqualTo(test.getProbability().getValue() < 0.05));
        }
        result.getEffect()
                .getCohensDInterval()
                .ifPresent(interval -> assertThat(interval.getLower() > 0 || interval.getUpper() < 0)
                        .isEqualTo(result.getPooled().getProbability().getValue() < 0.05));
    }

    @Property(tries = 200)
    void equalSizesMakeWelchAndPooledRatiosEqual(
            @ForAll @Size(4) List<@IntRange(max = 10) Integer> first,
            @ForAll @Size(4) List<@IntRange(max = 10) Integer> second) {
        TwoGroupResult result = calculator.of(scores(first), scores(second));

        assertClose(result.getWelch().getRatio(), result.getPooled().getRatio());
    }

    @Property(tries = 200)
    void superiorityIsTheShareOfPairs(
            @ForAll @Size(min = 1, max = 12) List<@IntRange(max = 10) Integer> first,
            @ForAll @Size(min = 1, max = 12) List<@IntRange(max = 10) Integer> second) {
        double won = first.stream()
                .mapToDouble(x -> second.stream()
                        .mapToDouble(y -> x > y ? 1 : x.equals(y) ? 0.5 : 0)
                        .sum())
                .sum();

        assertThat(calculator.of(scores(first), scores(second)).getRanks().getPairsWon())
                .isEqualTo(Statistic.of(won));
    }

    @Property(tries = 20)
    void exactRanksTendToTheNormalDistribution(
            @ForAll @Size(45) List<@IntRange(max = 30) Integer> first,
            @ForAll @Size(45) List<@IntRange(max = 30) Integer> second) {
        Assume.that(first.stream().distinct().count() > 1);
        double exact = probability(calculator, first, second);
        double normal = probability(calculator.withExactRanksBelow(0), first, second);

        assertThat(exact).isCloseTo(normal, within(0.01));
    }

    private static double probability(TwoGroups calculator, List<Integer> first, List<Integer> second) {
        return calculator
                .of(scores(first), scores(second))
                .getRanks()
                .getProbability()
                .getValue();
    }

    static void assertClose(Statistic actual, Statistic expected) {
        assertThat(actual.getReason()).isEqualTo(expected.getReason());
        if (expected.isDefined()) {
            assertThat(actual.getValue())
                    .isCloseTo(expected.getValue(), within(1e-9 * (1 + Math.abs(expected.getValue()))));
        }
    }

    static double[] scores(List<Integer> answers) {
        return answers.stream().mapToDouble(Integer::doubleValue).toArray();
    }

    private static double[] moved(List<Integer> answers) {
        return answers.stream().mapToDouble(answer -> 4 * answer - 7).toArray();
    }

    private static List<Integer> reversed(List<Integer> answers) {
        List<Integer> reversed = new ArrayList<>(answers);
        Collections.reverse(reversed);
        return reversed;
    }
}
