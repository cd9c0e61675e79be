package io.github.culturekit.model.intervention;

import static io.github.culturekit.model.intervention.Interventions.effect;
import static io.github.culturekit.model.intervention.OutcomeDirection.HIGHER;
import static io.github.culturekit.model.intervention.OutcomeDirection.LOWER;
import static io.github.culturekit.model.intervention.OutcomeDirection.MIXED;
import static io.github.culturekit.model.intervention.OutcomeDirection.NO_DIFFERENCE;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.culturekit.model.construct.ConstructId;
import io.github.culturekit.model.construct.Outcome;
import org.junit.jupiter.api.Test;

class OutcomeDirectionTest {

    private static final Outcome MORTALITY = outcome(Outcome.Better.LOWER);
    private static final Outcome SATISFACTION = outcome(Outcome.Better.HIGHER);

    @Test
    void aFallInMortalityIsForTheBetter() {
        assertThat(LOWER.isBetterFor(MORTALITY)).isTrue();
        assertThat(HIGHER.isWorseFor(MORTALITY)).isTrue();
        assertThat(LOWER.isWorseFor(MORTALITY)).isFalse();
    }

    @Test
    void aFallInSatisfactionIsForTheWorse() {
        assertThat(LOWER.isWorseFor(SATISFACTION)).isTrue();
        assertThat(HIGHER.isBetterFor(SATISFACTION)).isTrue();
        assertThat(HIGHER.isWorseFor(SATISFACTION)).isFalse();
    }

    @Test
    void whatGoesNoWayIsNeitherBetterNorWorse() {
        for (OutcomeDirection direction : new OutcomeDirection[] {NO_DIFFERENCE, MIXED}) {
            assertThat(direction.isBetterFor(SATISFACTION)).isFalse();
            assertThat(direction.isWorseFor(SATISFACTION)).isFalse();
        }
    }

    @Test
    void anEffectAgreesByItsSideOfNoEffect() {
        EffectSize half = effect(EffectMetric.ODDS_RATIO, 0.5).build();
        assertThat(LOWER.agreesWith(half)).isTrue();
        assertThat(HIGHER.agreesWith(half)).isFalse();
        assertThat(MIXED.agreesWith(half)).isTrue();
        assertThat(HIGHER.agreesWith(effect(EffectMetric.COHENS_D, 0.5).build()))
                .isTrue();
        assertThat(HIGHER.agreesWith(effect(EffectMetric.COHENS_D, 0).build())).isFalse();
    }

    @Test
    void noDifferenceAsksForAnIntervalThatHoldsNoEffect() {
        EffectSize.Builder small = effect(EffectMetric.COHENS_D, 0.1);
        assertThat(NO_DIFFERENCE.agreesWith(small.build())).isTrue();
        assertThat(NO_DIFFERENCE.agreesWith(small.lower(-0.1).upper(0.3).build()))
                .isTrue();
        assertThat(NO_DIFFERENCE.agreesWith(small.lower(0.05).upper(0.3).build()))
                .isFalse();
    }

    private static Outcome outcome(Outcome.Better better) {
        return Outcome.builder()
                .id(ConstructId.parse("own:outcome"))
                .label("Outcome")
                .definition("What comes of it.")
                .better(better)
                .build();
    }
}
