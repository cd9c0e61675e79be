package io.github.culturekit.scoring.quality;

import static io.github.culturekit.model.profile.UndefinedReason.NO_VARIANCE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class PairwiseTest {

    private static final double[] RISING = {1, 2, 3, 5};

    @Test
    void roundingOfLargeNumbersIsNoVariance() {
        double large = 1e9;
        double[] rounded = {large, Math.nextUp(large), large, large};

        assertThat(Pairwise.of(rounded, RISING).correlation(2).getReason()).contains(NO_VARIANCE);
        assertThat(Pairwise.of(RISING, rounded).correlation(2).getReason()).contains(NO_VARIANCE);
    }

    @Test
    void smallNumbersVaryAsWell() {
        double[] small = {1e-20, 2e-20, 3e-20, 5e-20};

        assertThat(Pairwise.of(small, RISING).correlation(2).getValue()).isCloseTo(1, within(1e-12));
    }

    @Test
    void onlyPlacesWithBothCount() {
        Pairwise pair = Pairwise.of(new double[] {Double.NaN, 1, 2, 4}, new double[] {7, Double.NaN, 1, 3});

        assertThat(pair.count()).isEqualTo(2);
        assertThat(pair.covariance()).isEqualTo(2);
    }
}
