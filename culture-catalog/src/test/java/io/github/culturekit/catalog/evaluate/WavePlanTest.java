package io.github.culturekit.catalog.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import org.apache.commons.statistics.distribution.NormalDistribution;
import org.junit.jupiter.api.Test;

class WavePlanTest {

    private final WavePlan plan = WavePlan.withDefaults();

    @Test
    void twoSamplesAreThoseOfRsPowerTTest() {
        assertThat(plan.powerOfMeans(1, 1, 20)).isCloseTo(0.8689530277239897, within(1e-12));
        assertThat(plan.respondentsForMeans(0.5, 1)).isEqualTo(64);
    }

    @Test
    void pairsAreOneSampleOfDifferences() {
        // pwr.t.test(d = 0.2, n = 60, sig.level = 0.10, type = "one.sample"), an example of R's pwr: 0.4555818
        WavePlan pairs = plan.withSignificance(0.10).withSamePeople(0.5);

        assertThat(pairs.powerOfMeans(0.2, 1, 60)).isCloseTo(0.4555817640839706, within(1e-12));
    }

    @Test
    void theBetterPeopleAreRememberedTheFewerAreNeeded() {
        // Faul and others (2007), G*Power: matched pairs of dz = 0.5 need 34
        assertThat(plan.withSamePeople(0.5).respondentsForMeans(0.5, 1)).isEqualTo(34);
        assertThat(plan.withSamePeople(0.8).respondentsForMeans(0.5, 1)).isLessThan(34);
    }

    @Test
    void sharesAreThoseOfRsPowerPropTest() {
        // power.prop.test(n = 50, p1 = .50, p2 = .75) = 0.7401659 and (p1 = .50, p2 = .75, power = .90): n = 76.7
        assertThat(plan.powerOfShares(0.5, 0.75, 50)).isCloseTo(0.7401659013313878, within(1e-12));
        assertThat(plan.withPower(0.9).respondentsForShares(0.5, 0.75)).isEqualTo(77);
    }

    @Test
    void pairedSharesAreThoseOfMcNemarsTest() {
        // half the people at each wave, uncorrelated: 0.5 * 0.75 + 0.5 * 0.25 = 0.5 of them move
        double moving = 0.5;
        double expected = (0.25 * Math.sqrt(50) - 1.959963984540054 * Math.sqrt(moving)) / Math.sqrt(moving - 0.0625);

        double power = plan.withSamePeople(0).powerOfShares(0.5, 0.75, 50);

        assertThat(power).isCloseTo(NormalDistribution.of(0, 1).cumulativeProbability(expected), within(1e-12));
        // a correlation of 0.4 leaves 0.5 - 2 * 0.4 * sqrt(0.5 * 0.5 * 0.75 * 0.25) of them moving
        double fewer = 0.5 - 0.8 * Math.sqrt(0.046875);
        assertThat(plan.withSamePeople(0.4).powerOfShares(0.5, 0.75, 50))
                .isCloseTo(
                        NormalDistribution.of(0, 1)
                                .cumulativeProbability((0.25 * Math.sqrt(50) - 1.959963984540054 * Math.sqrt(fewer))
                                        / Math.sqrt(fewer - 0.0625)),
                        within(1e-12));
    }

    @Test
    void aDesignEffectDividesTheRespondents() {
        assertThat(plan.withDesignEffect(2).powerOfMeans(0.4, 1, 120))
                .isCloseTo(plan.powerOfMeans(0.4, 1, 60), within(1e-12));
        assertThat(plan.withDesignEffect(2).powerOfShares(0.4, 0.6, 120))
                .isCloseTo(plan.powerOfShares(0.4, 0.6, 60), within(1e-12));
    }

    @Test
    void theDetectableChangeIsFoundWithThePower() {
        double change = plan.detectableChange(2, 90);

        assertThat(plan.powerOfMeans(change, 2, 90)).isCloseTo(0.8, within(1e-10));
    }

    @Test
    void sharesMayGoTogetherAsFarAsTheyCan() {
        // all of the fifth are of the half: 0.2 = 0.1 + 0.5 * sqrt(0.16 * 0.25); so only 0.3 of the people move
        double oneWay = 0.3;
        double root = Math.sqrt(oneWay - 0.09);
        double expected = (0.3 * Math.sqrt(50) - 1.959963984540054 * Math.sqrt(oneWay)) / root;
        assertThat(plan.withSamePeople(0.5).powerOfShares(0.2, 0.5, 50))
                .isCloseTo(NormalDistribution.of(0, 1).cumulativeProbability(expected), within(1e-12));
        // as few as possible are of both: 0.3 = 0.8 + 0.5 - 1
        assertThat(plan.withSamePeople(-0.5).powerOfShares(0.8, 0.5, 50)).isBetween(0.0, 1.0);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> plan.withSamePeople(0.5001).powerOfShares(0.2, 0.5, 50));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> plan.withSamePeople(-0.5001).powerOfShares(0.8, 0.5, 50));
    }

    @Test
    void numbersThatCannotBeAreRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> plan.withDesignEffect(5).powerOfMeans(1, 1, 5))
                .withMessage(
                        "5 respondents with a design effect of 5.0 are worth 1.0, but more than 1 is needed. Maybe the"
                                + " design effect is of larger clusters than these.");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> plan.withSamePeople(0.9).powerOfShares(0.1, 0.9, 50))
                .withMessageContaining("cannot have a correlation of 0.9");
        assertThatIllegalArgumentException().isThrownBy(() -> plan.withSamePeople(1));
        assertThatIllegalArgumentException().isThrownBy(() -> plan.withSamePeople(-1.5));
        assertThatIllegalArgumentException().isThrownBy(() -> plan.withDesignEffect(0));
        assertThatIllegalArgumentException().isThrownBy(() -> plan.withSignificance(0.9));
        assertThatIllegalArgumentException().isThrownBy(() -> plan.withPower(0.01));
        assertThatIllegalArgumentException().isThrownBy(() -> plan.powerOfMeans(Double.POSITIVE_INFINITY, 1, 20));
        assertThatIllegalArgumentException().isThrownBy(() -> plan.powerOfMeans(1, 0, 20));
        assertThatIllegalArgumentException().isThrownBy(() -> plan.respondentsForMeans(0, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> plan.powerOfShares(0.5, 1, 20));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> plan.withSamePeople(-0.9).powerOfShares(0.9, 0.8, 50));
        assertThatIllegalArgumentException().isThrownBy(() -> plan.respondentsForShares(0.5, 0.5));
        assertThatIllegalArgumentException().isThrownBy(() -> plan.powerOfShares(0, 0.5, 20));
    }
}
