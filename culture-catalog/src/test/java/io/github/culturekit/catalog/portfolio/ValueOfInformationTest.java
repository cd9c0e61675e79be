package io.github.culturekit.catalog.portfolio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import io.github.culturekit.catalog.decision.Concern;
import io.github.culturekit.catalog.decision.Decision;
import io.github.culturekit.catalog.decision.Effect;
import io.github.culturekit.catalog.decision.Option;
import io.github.culturekit.catalog.decision.SmallDecisions;
import io.github.culturekit.catalog.decision.WeightOrder;
import org.apache.commons.statistics.distribution.NormalDistribution;
import org.junit.jupiter.api.Test;

class ValueOfInformationTest {

    private static final ValueOfInformation VALUE =
            ValueOfInformation.withDefaults().withDraws(40_000).withThreads(2);

    /**
     * Of two options with effects N(m1, s1) and N(m2, s2) on a gap that neither closes, knowing what makes their difference
     * N(m, s) is worth E max(0, difference) - max(0, m) = s phi(m/s) - |m| Phi(-|m|/s) (Raiffa and Schlaifer, 1961, Applied
     * Statistical Decision Theory, chapter 5).
     */
    private static double unitLoss(double m, double s) {
        NormalDistribution standard = NormalDistribution.of(0, 1);
        double distance = Math.abs(m) / s;
        return s * standard.density(distance) - Math.abs(m) * standard.cumulativeProbability(-distance);
    }

    private static Decision twoOptions(double m1, double s1, double m2, double s2) {
        return Decision.builder()
                .addConcern(Concern.of(SmallDecisions.construct(0), 100, 0))
                .addOption(option("first", m1, s1))
                .addOption(option("second", m2, s2))
                .build();
    }

    private static Option option(String id, double mean, double deviation) {
        return Option.builder()
                .id(id)
                .addEffect(Effect.on(SmallDecisions.construct(0), mean, deviation))
                .build();
    }

    @Test
    void knowingEverythingIsWorthWhatTheFormulaSays() {
        InformationValues values = VALUE.of(twoOptions(10.1, 0.3, 10, 0.4));

        assertThat(values.getBaseline()).containsExactly("first");
        assertThat(values.getPerfect()).isCloseTo(unitLoss(0.1, 0.5), within(4 * values.getPerfectError()));
    }

    @Test
    void knowingOneEffectIsWorthWhatTheFormulaSays() {
        InformationValues values = VALUE.of(twoOptions(10.1, 0.3, 10, 0.4));

        InformationValue first = values.find(InputKind.EFFECT, "first").orElseThrow();
        InformationValue second = values.find(InputKind.EFFECT, "second").orElseThrow();
        assertThat(first.getValue()).isCloseTo(unitLoss(0.1, 0.3), within(4 * first.getError()));
        assertThat(second.getValue()).isCloseTo(unitLoss(0.1, 0.4), within(4 * second.getError()));
        assertThat(values.getInputs().get(0)).isEqualTo(second);
        assertThat(first.getHigher()).isBetween(first.getValue(), first.getValue() + 2 * first.getError());
    }

    @Test
    void whatIsKnownIsNoInput() {
        InformationValues values = VALUE.withDraws(200).of(twoOptions(10.1, 0.3, 10, 0));

        assertThat(values.getInputs()).extracting(InformationValue::getKind).containsExactly(InputKind.EFFECT);
        assertThat(values.find(InputKind.EFFECT, "second")).isEmpty();
    }

    @Test
    void whereOneOptionIsAlwaysBetterNothingIsWorthKnowing() {
        InformationValues values = VALUE.withDraws(1000).of(twoOptions(20, 0.3, 10, 0.3));

        assertThat(values.getPerfect()).isZero();
        assertThat(values.getInputs())
                .allSatisfy(one -> assertThat(one.getHigher()).isZero());
        assertThat(values.toSentences()).last().asString().startsWith("No single thing");
    }

    @Test
    void weightsAreWorthKnowingWhereOptionsServeDifferentConstructs() {
        Decision decision = SmallDecisions.of(new double[] {5, 5}, 0, new double[][] {{1, 0}, {0, 1}}, 0.05)
                .withPriorities(WeightOrder.open());

        InformationValues values = VALUE.withDraws(10_000).of(decision);

        InformationValue weights = values.getInputs().get(0);
        assertThat(weights.getKind()).isEqualTo(InputKind.WEIGHTS);
        // of two uniform weights the larger is 3/4 on average, and choosing blindly gets 1/2
        assertThat(weights.getValue()).isCloseTo(0.25, within(4 * weights.getError() + 0.002));
        assertThat(values.toSentences().get(1)).startsWith("Agree on how much each construct matters");
    }

    @Test
    void aGapIsWorthKnowingWhereItDecides() {
        Decision decision = Decision.builder()
                .addConcern(Concern.of(SmallDecisions.construct(0), 0.5, 0.3))
                .addConcern(Concern.of(SmallDecisions.construct(1), 5, 0))
                .addOption(option("first", 1, 0))
                .addOption(Option.builder()
                        .id("second")
                        .addEffect(Effect.on(SmallDecisions.construct(1), 0.5, 0))
                        .build())
                .build();

        InformationValues values = VALUE.of(decision);

        InformationValue gap = values.find(InputKind.GAP, "own:d0").orElseThrow();
        assertThat(gap.getValue()).isLessThanOrEqualTo(values.getPerfect());
        assertThat(gap.getValue()).isGreaterThan(0.97 * values.getPerfect());
    }

    @Test
    void ofSetsTheSameIsKnownAsOfTheBestSetsOfTheDraws() {
        PortfolioChoice choice = PortfolioChoice.withDefaults().withBudget(60);

        InformationValues values = VALUE.withDraws(2000).of(SmallPortfolios.decision(), choice);

        assertThat(values.getBaseline()).containsExactly("o1", "o2");
        assertThat(values.getPerfect()).isPositive();
        assertThat(values.getInputs()).allSatisfy(one -> {
            assertThat(one.getValue()).isBetween(0.0, values.getPerfect());
            assertThat(one.getHigher()).isBetween(one.getValue(), values.getPerfect());
        });
    }

    @Test
    void setsThatAreNotComparedAreCounted() {
        InformationValues all = VALUE.withDraws(500).of(SmallPortfolios.decision(), PortfolioChoice.withDefaults());
        InformationValues few =
                VALUE.withDraws(500).withChoices(2).of(SmallPortfolios.decision(), PortfolioChoice.withDefaults());

        assertThat(all.getChoicesLeftOut()).isZero();
        assertThat(few.getChoices()).isEqualTo(2);
        assertThat(few.getChoicesLeftOut()).isEqualTo(all.getChoices() - 2);
    }

    @Test
    void theNumberOfThreadsChangesNothing() {
        ValueOfInformation value = ValueOfInformation.withDefaults().withDraws(1000);

        assertThat(value.withThreads(4).of(SmallPortfolios.decision())).isEqualTo(value.of(SmallPortfolios.decision()));
    }

    @Test
    void tooFewDrawsAreRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> VALUE.withDraws(99))
                .withMessageContaining("100");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> VALUE.withChoices(0))
                .withMessageContaining("choices");
    }
}
