package io.github.culturekit.scoring.quality;

import static io.github.culturekit.model.profile.UndefinedReason.NO_ANSWERS;
import static io.github.culturekit.model.profile.UndefinedReason.NO_VARIANCE;
import static io.github.culturekit.model.profile.UndefinedReason.TOO_FEW_ITEMS;
import static io.github.culturekit.scoring.quality.Numbers.assertNumbers;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.culturekit.model.profile.Statistic;
import io.github.culturekit.scoring.reliability.ItemMatrix;
import io.github.culturekit.scoring.response.Responses;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EvenOddConsistencyTest {

    private static final EvenOddConsistency CALCULATOR = EvenOddConsistency.withDefaults();

    @Test
    void theHalvesOfTheScalesAreCorrelatedAndSteppedUp() {
        // halves by hand: 2 4 5 2 and 2 4 3 2.5; correlation by numpy.corrcoef
        assertNumbers(
                consistency(row(1, 2, 3), row(4, 4), row(5, 3), row(2, 2, 2, 3)),
                2 * 0.6831300510639733 / 1.6831300510639733);
    }

    @Test
    void oppositeHalvesAreNotBelowMinusOne() {
        assertNumbers(consistency(row(5, 1), row(1, 5), row(4, 2), row(3, 3)), -1);
        // correlation -1/2, which would be stepped up to -2
        assertNumbers(consistency(row(1, 2), row(2, 3), row(3, 1)), -1);
    }

    @Test
    void weakOppositionIsSteppedUpAsWell() {
        // the halves -1 0 1 0 and -1 2 -2 1 have the products -1, and squares that add up to 2 and 10
        double correlation = -1 / Math.sqrt(2 * 10);

        assertNumbers(consistency(row(-1, -1), row(0, 2), row(1, -2), row(0, 1)), 2 * correlation / (1 + correlation));
    }

    @Test
    void missingAnswersAreLeftOutOfTheHalves() {
        assertThat(consistency(
                        row(1, 2, 3, null), row(4, 4, null), row(5, null, 3, 3), row(2, 2, null, null), row(7, null)))
                .isEqualTo(consistency(row(2, 2), row(4, 4), row(4, 3), row(2, 2)));
    }

    @Test
    void thoseWithoutAnIndexAreToldWhy() {
        assertNumbers(consistency(row(null, null), row(null, null), row(null, null)), NO_ANSWERS);
        assertNumbers(consistency(row(1, 2), row(2, 3), row(3, null)), TOO_FEW_ITEMS);
        assertNumbers(consistency(row(3, 1), row(3, 2), row(3, 3)), NO_VARIANCE);
        assertNumbers(consistency(row(1, 3), row(2, 3), row(3, 3)), NO_VARIANCE);
    }

    @Test
    void thirdsAddedUpDifferentlyAreTheSameHalf() {
        double third = 1 / 3.0;
        assertNumbers(
                consistency(row(third, 1, third, 2, third, 3), row(0.1, 2, 0.2, 2, 0.7, 1), row(third, 2.5)),
                NO_VARIANCE);
    }

    @Test
    void twoScalesAreEnoughIfAskedFor() {
        assertNumbers(CALCULATOR.withFewestScales(2).of(matrices(row(1, 2), row(2, 3))), 1);
        assertNumbers(CALCULATOR.of(matrices(row(1, 2), row(2, 3))), TOO_FEW_ITEMS);
        assertNumbers(CALCULATOR.withFewestScales(4).of(matrices(row(1, 2), row(2, 3), row(3, 5))), TOO_FEW_ITEMS);
    }

    @Test
    void responsesAreTakenByScaleWithReversedItemsTurned() {
        Responses responses = FourteenPeople.responses();

        List<Statistic> actual = CALCULATOR.of(responses);

        assertThat(actual).hasSize(14);
        // the first person's halves: a, b, c against 6 - d, 6 - e, f: 1 2 2 and 1 2 1, correlation 1/2
        assertNumbers(actual.subList(0, 1), 2 / 3.0);
        assertNumbers(actual.subList(6, 7), NO_ANSWERS);
        assertNumbers(actual.subList(9, 10), TOO_FEW_ITEMS);
    }

    @Test
    void noScalesMakeNoRows() {
        assertThat(CALCULATOR.of(List.of())).isEmpty();
    }

    @Test
    void scalesOfDifferentPeopleAreRefused() {
        ItemMatrix two = ItemMatrix.of(List.of("x", "y"), new double[][] {{1, 2}, {3, 4}});
        ItemMatrix one = ItemMatrix.of(List.of("z", "w"), new double[][] {{1, 2}});

        assertThatThrownBy(() -> CALCULATOR.of(List.of(two, one)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("[2, 1] rows")
                .hasMessageContaining("Maybe");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 0, -3})
    void fewerThanTwoScalesAreRefused(int scales) {
        assertThatThrownBy(() -> CALCULATOR.withFewestScales(scales))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("fewest scales are " + scales)
                .hasMessageContaining("Maybe");
    }

    private static List<Statistic> consistency(Double[]... scales) {
        return CALCULATOR.of(matrices(scales));
    }

    /** One person's answers to some scales. */
    private static List<ItemMatrix> matrices(Double[]... scales) {
        return Arrays.stream(scales)
                .map(answers -> ItemMatrix.of(
                        IntStream.range(0, answers.length)
                                .mapToObj(item -> "q" + item)
                                .toList(),
                        new Double[][] {answers}))
                .toList();
    }

    private static Double[] row(Number... answers) {
        return Arrays.stream(answers)
                .map(answer -> answer == null ? null : (Double) answer.doubleValue())
                .toArray(Double[]::new);
    }
}
