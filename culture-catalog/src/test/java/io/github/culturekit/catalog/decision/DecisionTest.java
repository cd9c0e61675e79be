package io.github.culturekit.catalog.decision;

import static io.github.culturekit.catalog.decision.SmallDecisions.construct;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.github.culturekit.model.value.InvalidValueException;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class DecisionTest {

    private static final Offset<Double> ROUNDING = within(1e-12);
    private static final int DRAWS = 20_000;

    /** By hand: weights 1/2 each; option 0 closes min(0.3, 0.5) and does harm of 0.1: (0.3 - 0.1) / 2 = 0.1. */
    @Test
    void theValueOfAnOptionIsTheWeightedPartOfTheGapsThatItCloses() {
        Draw expected = SmallDecisions.of(new double[] {0.3, 0.8}, 0.1, new double[][] {{0.5, -0.1}, {0, 0.4}}, 0.2)
                .expected();
        assertThat(expected.getValue(0)).isCloseTo(0.1, ROUNDING);
        assertThat(expected.getValue(1)).isCloseTo(0.2, ROUNDING);
    }

    @Test
    void theSameSeedAndNumberGiveTheSameWorld() {
        Decision decision = SmallDecisions.of(new double[] {0.3}, 0.1, new double[][] {{0.5}}, 0.2);
        assertThat(decision.draw(7, 3).getEffect(0, 0))
                .isEqualTo(decision.draw(7, 3).getEffect(0, 0));
        assertThat(decision.draw(7, 3).getEffect(0, 0))
                .isNotEqualTo(decision.draw(7, 4).getEffect(0, 0));
        assertThat(decision.draw(7, 3).getEffect(0, 0))
                .isNotEqualTo(decision.draw(8, 3).getEffect(0, 0));
    }

    /** From the definitions, in Python: the same numbers on every machine. */
    @Test
    void theRandomNumbersNeverChange() {
        RandomNumbers random = RandomNumbers.of(2026, 5);
        long key = RandomNumbers.key("gap own:trust");
        assertThat(random.below(1000, key)).isEqualTo(619);
        assertThat(random.exponential(key)).isCloseTo(0.9653308597734479, ROUNDING);
        assertThat(random.normal(key)).isCloseTo(1.1424060736690183, ROUNDING);
    }

    /** Adding an option, or changing one, leaves the rest of a world as it was. */
    @Test
    void whatIsDrawnForOneDoesNotDependOnTheOthers() {
        Decision few = SmallDecisions.of(new double[] {0.3}, 0.1, new double[][] {{0.5}, {0.2}}, 0.2);
        Decision more = SmallDecisions.of(new double[] {0.3, 0.8}, 0.1, new double[][] {{0.9}, {0.2}, {0.4}}, 0.2);
        Draw one = few.draw(7, 3);
        Draw other = more.draw(7, 3);
        assertThat(other.getGap(0)).isEqualTo(one.getGap(0));
        assertThat(other.getEffect(1, 0)).isEqualTo(one.getEffect(1, 0));
        assertThat(other.getEffect(0, 0) - one.getEffect(0, 0)).isCloseTo(0.4, ROUNDING);
    }

    /** Two effects on the same construct are two random numbers. */
    @Test
    void twoEffectsOnOneConstructAreDrawnApart() {
        Decision decision = Decision.builder()
                .addConcern(Concern.of(construct(0), 1, 0))
                .addOption(Option.builder()
                        .id("listen")
                        .addEffect(Effect.on(construct(0), 0, 1))
                        .addEffect(Effect.on(construct(0), 0, 1))
                        .build())
                .build();
        assertThat(mean(decision, draw -> Math.pow(draw.getEffect(0, 0), 2)))
                .isCloseTo(2, within(4 * 2 * Math.sqrt(2.0 / DRAWS)));
    }

    @Test
    void drawsHaveTheMeanAndTheSpreadOfTheirBeliefs() {
        Decision decision = SmallDecisions.of(new double[] {2}, 0.3, new double[][] {{0.5}}, 0.2);
        assertThat(mean(decision, draw -> draw.getGap(0))).isCloseTo(2, within(4 * 0.3 / Math.sqrt(DRAWS)));
        assertThat(mean(decision, draw -> draw.getEffect(0, 0))).isCloseTo(0.5, within(4 * 0.2 / Math.sqrt(DRAWS)));
        assertThat(mean(decision, draw -> Math.pow(draw.getEffect(0, 0) - 0.5, 2)))
                .isCloseTo(0.04, within(4 * 0.04 * Math.sqrt(2.0 / DRAWS)));
    }

    @Test
    void anEffectThatReachesTwoConstructsMovesThemTogether() {
        Decision decision = Decision.builder()
                .addConcern(Concern.of(construct(0), 1, 0))
                .addConcern(Concern.of(construct(1), 1, 0))
                .addOption(Option.builder()
                        .id("listen")
                        .addEffect(Effect.builder()
                                .size(Belief.of(0.4, 0.2))
                                .addReach(EffectReach.of(construct(0), 0.5))
                                .addReach(EffectReach.of(construct(1), 0.25))
                                .build())
                        .probability(0.8)
                        .contextMatch(0.5)
                        .build())
                .build();
        Draw draw = decision.draw(1, 1);
        assertThat(draw.getEffect(0, 1)).isCloseTo(draw.getEffect(0, 0) / 2, ROUNDING);
        assertThat(decision.expected().getEffect(0, 0)).isCloseTo(0.4 * 0.5 * 0.8 * 0.5, ROUNDING);
    }

    /** By hand: 1/3 (1 + 1/2 + 1/3), 1/3 (1/2 + 1/3), 1/3 * 1/3. */
    @Test
    void anOrderOfAllConstructsHasTheRankOrderCentroidAsItsMean() {
        Draw expected = of(WeightOrder.descending(construct(2), construct(0), construct(1)))
                .expected();
        assertThat(expected.getWeight(2)).isCloseTo(11 / 18.0, ROUNDING);
        assertThat(expected.getWeight(0)).isCloseTo(5 / 18.0, ROUNDING);
        assertThat(expected.getWeight(1)).isCloseTo(2 / 18.0, ROUNDING);
    }

    @Test
    void drawnWeightsKeepTheOrderAndHaveItsMean() {
        WeightOrder order = WeightOrder.builder()
                .addTier(WeightTier.of(construct(1)))
                .addTier(WeightTier.of(construct(0), construct(3)))
                .build();
        Decision decision = Decision.builder()
                .copying(of(WeightOrder.open()))
                .addConcern(Concern.of(construct(3), 1, 0))
                .build()
                .withPriorities(order);
        for (int number = 0; number < 200; number++) {
            Draw draw = decision.draw(5, number);
            assertThat(draw.getWeight(1)).isGreaterThanOrEqualTo(Math.max(draw.getWeight(0), draw.getWeight(3)));
            assertThat(IntStream.range(0, 4).mapToDouble(draw::getWeight).sum()).isCloseTo(1, ROUNDING);
        }
        for (int d = 0; d < 4; d++) {
            int construct = d;
            assertThat(mean(decision, draw -> draw.getWeight(construct)))
                    .as("construct %d", d)
                    .isCloseTo(decision.expected().getWeight(d), within(4 * 0.25 / Math.sqrt(DRAWS)));
        }
        assertThat(decision.expected().getWeight(2)).isCloseTo(0.25, ROUNDING);
    }

    @Test
    void importanceMultipliesTheWeight() {
        Decision decision = Decision.builder()
                .addConcern(Concern.builder()
                        .construct(construct(0))
                        .gap(Belief.certain(1))
                        .weight(2.0)
                        .importance(Belief.certain(0.3))
                        .build())
                .addConcern(Concern.builder()
                        .construct(construct(1))
                        .gap(Belief.certain(1))
                        .importance(Belief.certain(0.2))
                        .build())
                .build();
        assertThat(decision.draw(1, 1).getWeight(0)).isCloseTo(0.75, ROUNDING);
    }

    @Test
    void aCostThatNobodyHasSaidIsNotZero() {
        Decision decision = SmallDecisions.of(new double[] {1}, 0, new double[][] {{0.5}, {0.2}}, 0.1)
                .withCosts(Map.of("o1", Belief.certain(12)));
        assertThat(decision.draw(1, 1).getCost(1)).isEqualTo(12);
        assertThatIllegalStateException()
                .isThrownBy(() -> decision.draw(1, 1).getCost(0))
                .withMessageContaining("'o0'");
    }

    @Test
    void burdenTakesAwayFromTheValue() {
        Decision decision = Decision.builder()
                .addConcern(Concern.of(construct(0), 1, 0))
                .addOption(Option.builder()
                        .id("listen")
                        .addEffect(Effect.on(construct(0), 0.5, 0))
                        .burden(3.0)
                        .build())
                .burdenPrice(0.1)
                .build();
        assertThat(decision.expected().getValue(0)).isCloseTo(0.2, ROUNDING);
    }

    @Test
    void anEffectOnSomethingElseIsNamed() {
        assertThatThrownBy(() -> Decision.builder()
                        .addConcern(Concern.of(construct(0), 1, 0))
                        .addOption(Option.builder()
                                .id("listen")
                                .addEffect(Effect.on(construct(1), 0.5, 0))
                                .build())
                        .build())
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContaining("own:d1");
    }

    @Test
    void whatStandsTwiceIsNamed() {
        assertThatThrownBy(() -> Decision.builder()
                        .addConcern(Concern.of(construct(0), 1, 0))
                        .addConcern(Concern.of(construct(0), 2, 0))
                        .build())
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContaining("own:d0");
        assertThatThrownBy(() -> WeightOrder.descending(construct(0), construct(0)))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContaining("own:d0");
    }

    private static Decision of(WeightOrder order) {
        return SmallDecisions.of(new double[] {1, 1, 1}, 0, new double[][] {{0.5, 0.2, 0.1}}, 0)
                .withPriorities(order);
    }

    private static double mean(Decision decision, ToDoubleFunction<Draw> of) {
        return IntStream.range(0, DRAWS)
                .mapToDouble(number -> of.applyAsDouble(decision.draw(42, number)))
                .average()
                .orElseThrow();
    }
}
