package io.github.culturekit.catalog.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.culturekit.model.organisation.Organisation;
import io.github.culturekit.model.organisation.UnitId;
import io.github.culturekit.model.profile.Measurement;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PrecisionWeightsTest {

    private static final boolean[] TREATED = new boolean[12];
    private static final double[] CHANGES = {.9, .2, 1.1, .4, .7, .1, -.3, .5, .2, -.6, .3, .8};
    private static final double[] VARIANCES = {.05, .02, .08, .03, .04, .06, .02, .05, .03, .09, .04, .05};

    static {
        Arrays.fill(TREATED, 0, 5, true);
    }

    @Test
    void unitsDifferByMoreThanTheirErrors() {
        // NumPy 2.4.6: (Q - 10) / tr(P) for weighted least squares on an intercept and the arm
        double between = 0.12395068064618615;

        double[] weights = PrecisionWeights.of(TREATED, CHANGES, VARIANCES);

        for (int i = 0; i < 12; i++) {
            assertThat(1 / weights[i]).isCloseTo(VARIANCES[i] + between, within(1e-12));
        }
    }

    @Test
    void unitsThatDifferByLessThanTheirErrorsCountByThoseAlone() {
        double[] steady = Arrays.stream(CHANGES).map(change -> 0.05 * change).toArray();

        double[] weights = PrecisionWeights.of(TREATED, steady, VARIANCES);

        for (int i = 0; i < 12; i++) {
            assertThat(1 / weights[i]).isCloseTo(VARIANCES[i], within(1e-15));
        }
    }

    @Test
    void aUnitsVarianceIsThatOfBothItsWaves() {
        Map<UnitId, Measurement> before = new LinkedHashMap<>();
        Map<UnitId, Measurement> after = new LinkedHashMap<>();
        for (int i = 0; i < 12; i++) {
            double ofThat = VARIANCES[i] * (i % 3 + 1) / 4;
            before.put(SmallWaves.team(i), SmallWaves.measured(1, Math.sqrt(25 * ofThat), 25));
            after.put(
                    SmallWaves.team(i),
                    SmallWaves.measured(1 + CHANGES[i], Math.sqrt(25 * (VARIANCES[i] - ofThat)), 25));
        }
        Organisation organisation = SmallWaves.organisation(new int[12]);

        ArmDifference effect = DifferenceInDifferences.withDefaults()
                .withWeighting(UnitWeighting.PRECISION)
                .of(
                        List.of(
                                SmallWaves.profile("w1", organisation, before),
                                SmallWaves.profile("w2", organisation, after)),
                        SmallWaves.rollout(5, "w2"),
                        SmallWaves.TRUST)
                .getEffect();

        double[] weights = PrecisionWeights.of(TREATED, CHANGES, VARIANCES);
        assertThat(effect.getDifference().getValue())
                .isCloseTo(mean(weights, 0, 5) - mean(weights, 5, 12), within(1e-12));
    }

    private static double mean(double[] weights, int from, int to) {
        double sum = 0;
        double total = 0;
        for (int i = from; i < to; i++) {
            sum += weights[i] * CHANGES[i];
            total += weights[i];
        }
        return sum / total;
    }

    @Test
    void anArmWithoutUnitsCountsForNothing() {
        assertThat(PrecisionWeights.of(new boolean[] {true}, new double[] {1}, new double[] {0.25}))
                .containsExactly(4);
    }
}
