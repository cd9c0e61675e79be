package io.github.culturekit.scoring.comparison;

import static io.github.culturekit.scoring.comparison.TwoGroupsTest.assertUndefined;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.github.culturekit.model.profile.Statistic;
import io.github.culturekit.model.profile.UndefinedReason;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PeerStandingTest {

    private final PeerStanding calculator = PeerStanding.withDefaults();
    private final PeerGroup peers = PeerGroup.of(Map.of("Elm", 5.0, "Oak", 6.0, "Ash", 6.0, "Yew", 9.0));

    @Test
    void tiesCountByTheirRule() {
        assertThat(calculator.of("Oak", peers).getPercentileRank()).isEqualTo(Statistic.of(50));
        assertThat(calculator.withTies(TieRule.AT_OR_BELOW).of("Oak", peers).getPercentileRank())
                .isEqualTo(Statistic.of(75));
        assertThat(calculator.withTies(TieRule.BELOW).of("Oak", peers).getPercentileRank())
                .isEqualTo(Statistic.of(25));
    }

    @Test
    void aMemberMayBeLeftOut() {
        assertThat(calculator.withoutSelf().of("Oak", peers).getPercentileRank())
                .isEqualTo(Statistic.of(50));
        assertThat(calculator.withoutSelf().of("Yew", peers).getPercentileRank())
                .isEqualTo(Statistic.of(100));
        assertThat(calculator
                        .withoutSelf()
                        .withTies(TieRule.AT_OR_BELOW)
                        .of("Elm", peers)
                        .getPercentileRank())
                .isEqualTo(Statistic.of(0));
        assertUndefined(
                calculator
                        .withoutSelf()
                        .of("Elm", PeerGroup.of(Map.of("Elm", 5.0)))
                        .getPercentileRank(),
                UndefinedReason.NO_ANSWERS);
    }

    @Test
    void anOutsiderIsPlacedWithoutCounting() {
        StandingResult place = calculator.withoutSelf().of(6, peers);

        assertThat(place.getPercentileRank()).isEqualTo(Statistic.of(50));
        assertThat(place.getPeers()).isEqualTo(4);
        assertThat(calculator.of(10, peers).getRank()).isEqualTo(1);
        assertThat(calculator.of(1, peers).getRank()).isEqualTo(5);
    }

    @Test
    void theDistancesAreToBestMedianAndWorst() {
        StandingResult place = calculator.of("Ash", peers);

        assertThat(place.getScore()).isEqualTo(6);
        assertThat(place.getDifferenceFromBest()).isEqualTo(-3);
        assertThat(place.getDifferenceFromMedian()).isZero();
        assertThat(place.getDifferenceFromWorst()).isEqualTo(1);
        assertThat(place.getWayToBest()).isEqualTo(Statistic.of(0.25));
        assertThat(place.getZ().getValue()).isCloseTo(-0.5 / Math.sqrt(3), within(1e-15));
        assertThat(place.getRank()).isEqualTo(2);
    }

    @Test
    void whereLowerIsBetterTheRanksTurn() {
        StandingResult place = calculator.of("Elm", peers.withLowerIsBetter());

        assertThat(place.getRank()).isEqualTo(1);
        assertThat(place.getWayToBest()).isEqualTo(Statistic.of(1));
        assertThat(place.getPercentileRank()).isEqualTo(Statistic.of(12.5));
        assertThat(calculator.of("Yew", peers.withLowerIsBetter()).getRank()).isEqualTo(4);
        assertThat(calculator.of("Oak", peers.withLowerIsBetter()).getWayToBest())
                .isEqualTo(Statistic.of(0.75));
    }

    @Test
    void peersThatAreAllTheSameLeaveNoWay() {
        StandingResult place = calculator.of("Elm", PeerGroup.of(Map.of("Elm", 5.0, "Oak", 5.0)));

        assertUndefined(place.getWayToBest(), UndefinedReason.NO_VARIANCE);
        assertUndefined(place.getZ(), UndefinedReason.NO_VARIANCE);
    }

    @Test
    void onePeerHasNoSpread() {
        assertUndefined(
                calculator.of("Elm", PeerGroup.of(Map.of("Elm", 5.0))).getZ(), UndefinedReason.TOO_FEW_RESPONDENTS);
    }

    @Test
    void aStrangerIsRefused() {
        assertThatThrownBy(() -> calculator.of("Fir", peers))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("'Fir' is not among the 4 peers");
    }
}
