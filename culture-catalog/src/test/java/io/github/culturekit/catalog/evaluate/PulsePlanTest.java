package io.github.culturekit.catalog.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class PulsePlanTest {

    private final PulsePlan plan = PulsePlan.withDefaults();

    @Test
    void fivePointsEitherWayTakeTheWellKnownNumbers() {
        // Krejcie and Morgan (1970), table 1, for a population of 1,000; Cochran (1977) without end
        assertThat(plan.respondentsForShare(0.5, 0.05)).isEqualTo(385);
        assertThat(plan.withPopulation(1000).respondentsForShare(0.5, 0.05)).isEqualTo(278);
    }

    @Test
    void theMarginOfAMeanIsThatOfTheNormalInterval() {
        assertThat(plan.marginOfMean(2, 100)).isCloseTo(1.959963984540054 * 0.2, within(1e-12));
        assertThat(plan.withConfidence(0.9).marginOfMean(2, 100)).isCloseTo(1.6448536269514722 * 0.2, within(1e-12));
    }

    @Test
    void theRespondentsKeepTheMarginAndOneFewerDoesNot() {
        PulsePlan small = plan.withPopulation(400).withDesignEffect(1.6);
        int respondents = small.respondentsForMean(2, 0.3);

        assertThat(small.marginOfMean(2, respondents)).isLessThanOrEqualTo(0.3);
        assertThat(small.marginOfMean(2, respondents - 1)).isGreaterThan(0.3);
    }

    @Test
    void whoAsksEveryoneHasNoMargin() {
        assertThat(plan.withPopulation(50).marginOfMean(2, 50)).isZero();
        assertThat(plan.withPopulation(50).respondentsForShare(0.5, 1e-9)).isEqualTo(50);
    }

    @Test
    void aDesignEffectWidensTheMarginByItsRoot() {
        assertThat(plan.withDesignEffect(4).marginOfShare(0.3, 200))
                .isCloseTo(2 * plan.marginOfShare(0.3, 200), within(1e-12));
    }

    @Test
    void clustersAreCountedByKishAndEldridge() {
        assertThat(ClusterDesignEffect.of(21, 0.05)).isCloseTo(2, within(1e-12));
        // 1 + ((1 + 0.25) * 20 - 1) * 0.1
        assertThat(ClusterDesignEffect.of(20, 0.5, 0.1)).isCloseTo(3.4, within(1e-12));
        assertThatIllegalArgumentException().isThrownBy(() -> ClusterDesignEffect.of(20, 1.2));
        assertThatIllegalArgumentException().isThrownBy(() -> ClusterDesignEffect.of(0.5, 0.1));
        assertThatIllegalArgumentException().isThrownBy(() -> ClusterDesignEffect.of(20, -0.1, 0.1));
        assertThatIllegalArgumentException().isThrownBy(() -> ClusterDesignEffect.of(20, -0.1));
    }

    @Test
    void numbersThatCannotBeAreRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> plan.withPopulation(40).marginOfMean(1, 41))
                .withMessage("There are 41 respondents among 40 people. Maybe the population is that of another unit.");
        assertThatIllegalArgumentException().isThrownBy(() -> plan.marginOfShare(1.5, 10));
        assertThatIllegalArgumentException().isThrownBy(() -> plan.marginOfShare(-0.5, 10));
        assertThatIllegalArgumentException().isThrownBy(() -> plan.marginOfShare(0.5, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> plan.marginOfMean(-1, 10));
        assertThatIllegalArgumentException().isThrownBy(() -> plan.withConfidence(95));
        assertThatIllegalArgumentException().isThrownBy(() -> plan.withDesignEffect(0));
        assertThatIllegalArgumentException().isThrownBy(() -> plan.respondentsForMean(1, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> plan.withPopulation(1));
    }
}
