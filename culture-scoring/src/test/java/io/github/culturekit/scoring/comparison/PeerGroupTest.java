package io.github.culturekit.scoring.comparison;

import static io.github.culturekit.scoring.comparison.TwoGroupsTest.assertUndefined;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.github.culturekit.model.construct.ConstructId;
import io.github.culturekit.model.profile.Benchmark;
import io.github.culturekit.model.profile.UndefinedReason;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PeerGroupTest {

    private final PeerGroup peers = PeerGroup.of(Map.of("Elm", 5.0, "Oak", 6.0, "Ash", 6.0, "Yew", 9.0));

    @Test
    void theGroupIsDescribed() {
        assertThat(peers.getMembers())
                .containsExactly(
                        Map.entry("Ash", 6.0), Map.entry("Elm", 5.0), Map.entry("Oak", 6.0), Map.entry("Yew", 9.0));
        assertThat(peers.getMean()).isEqualTo(6.5);
        assertThat(peers.getStandardDeviation().getValue()).isCloseTo(Math.sqrt(3), within(1e-15));
        assertThat(peers.getMedianAbsoluteDeviation()).isEqualTo(0.5);
        assertThat(peers.get(PeerPoint.MEDIAN)).isEqualTo(6);
    }

    @Test
    void whichEndIsBestDependsOnTheMeasure() {
        assertThat(peers.isHigherBetter()).isTrue();
        assertThat(peers.get(PeerPoint.BEST)).isEqualTo(9);
        assertThat(peers.get(PeerPoint.WORST)).isEqualTo(5);
        assertThat(peers.withLowerIsBetter().isHigherBetter()).isFalse();
        assertThat(peers.withLowerIsBetter().get(PeerPoint.BEST)).isEqualTo(5);
        assertThat(peers.withLowerIsBetter().get(PeerPoint.WORST)).isEqualTo(9);
    }

    /** R: {@code quantile(c(5, 6, 6, 9), 0.9, type = n)}. */
    @Test
    void quantilesGoByTheirRule() {
        assertThat(peers.getQuantile(0.9, QuantileRule.TYPE_4)).isCloseTo(7.8, within(1e-14));
        assertThat(peers.getQuantile(0.9, QuantileRule.TYPE_5)).isEqualTo(9);
        assertThat(peers.getQuantile(0.9, QuantileRule.TYPE_6)).isEqualTo(9);
        assertThat(peers.getQuantile(0.9, QuantileRule.TYPE_7)).isCloseTo(8.1, within(1e-14));
        assertThat(peers.getQuantile(0.6, QuantileRule.TYPE_8)).isCloseTo(6, within(1e-14));
        assertThat(peers.getQuantile(0.7, QuantileRule.TYPE_8))
                .isCloseTo(6 + 3 * (0.7 * (4 + 1 / 3.0) + 1 / 3.0 - 3), within(1e-13));
        assertThat(peers.getQuantile(0.7, QuantileRule.TYPE_9))
                .isCloseTo(6 + 3 * (0.7 * 4.25 + 0.375 - 3), within(1e-13));
        assertThat(peers.getQuantile(0, QuantileRule.TYPE_7)).isEqualTo(5);
        assertThat(peers.getQuantile(1, QuantileRule.TYPE_7)).isEqualTo(9);
        assertThat(peers.getQuantile(0, QuantileRule.TYPE_6)).isEqualTo(5);
    }

    @Test
    void aPlaceThatIsWholeButForRoundingIsWhole() {
        double[] steps = {0, 0, 0, 1000, 1000, 1000, 1000, 1000, 1000, 1000, 1000};

        assertThat(Quantile.ofSorted(steps, 0.3 - Math.ulp(0.3), QuantileRule.TYPE_7))
                .isEqualTo(1000);
    }

    @Test
    void aPointBecomesABenchmark() {
        Benchmark best = peers.benchmark(ConstructId.of("acme", "trust"), PeerPoint.BEST);

        assertThat(best.getLabel()).isEqualTo("best of 4 peers");
        assertThat(best.getValue()).isEqualTo(9);
        assertThat(best.getConstruct()).isEqualTo(ConstructId.of("acme", "trust"));
    }

    @Test
    void onePeerHasNoSpread() {
        assertUndefined(PeerGroup.of(Map.of("Elm", 5.0)).getStandardDeviation(), UndefinedReason.TOO_FEW_RESPONDENTS);
    }

    @Test
    void noPeersAreRefused() {
        assertThatThrownBy(() -> PeerGroup.of(Map.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("A group of peers is empty");
    }

    @Test
    void aPercentageForAShareIsRefused() {
        for (double share : new double[] {25, -0.1, Double.NaN}) {
            assertThatThrownBy(() -> peers.getQuantile(share, QuantileRule.TYPE_7))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("The share below a quantile is " + share);
        }
    }

    @Test
    void itSaysWhatItIs() {
        assertThat(peers).hasToString("PeerGroup{4 peers, median 6.0}");
    }
}
