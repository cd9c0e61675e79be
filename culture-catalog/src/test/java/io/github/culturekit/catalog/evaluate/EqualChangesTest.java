package io.github.culturekit.catalog.evaluate;

import static io.github.culturekit.catalog.evaluate.SmallWaves.TRUST;
import static io.github.culturekit.catalog.evaluate.SmallWaves.rollout;
import static io.github.culturekit.catalog.evaluate.SmallWaves.waves;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.culturekit.model.profile.UndefinedReason;
import org.junit.jupiter.api.Test;

/** Units that all changed alike, though their scores are rounded in the last digit. */
class EqualChangesTest {

    private static final double[] BEFORE = {700.1, 13.7, 401.3, 55.9, 0.7, 912.6, 333.3, 78.4};

    @Test
    void whatOnlyRoundingTellsApartHasNoVariance() {
        double[][] means = new double[BEFORE.length][];
        for (int unit = 0; unit < means.length; unit++) {
            means[unit] = new double[] {BEFORE[unit], BEFORE[unit] + (unit < 4 ? 0.3 : 0.1)};
        }
        assertThat(means[0][1] - means[0][0]).as("rounded").isNotEqualTo(means[1][1] - means[1][0]);

        ArmDifference effect = DifferenceInDifferences.withDefaults()
                .of(waves(means), rollout(4, "w2"), TRUST)
                .getEffect();

        assertThat(effect.getDifference().getValue()).isCloseTo(0.2, within(1e-12));
        assertThat(effect.getStandardError().getReason()).contains(UndefinedReason.NO_VARIANCE);
        assertThat(effect.getInterval()).isEmpty();
    }
}
