package io.github.culturekit.model.leadership;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import io.github.culturekit.model.organisation.UnitId;
import java.util.List;
import org.junit.jupiter.api.Test;

class LeadershipForecastTest {

    private final LeadershipStrategy strategy = LeadershipStrategies.fiveYears();

    @Test
    void leadersLeaveAtTheRateAndJoinersComeAtTheEndOfTheYear() {
        LeadershipForecast forecast = LeadershipForecast.of(strategy, List.of(supply("ward manager", 20, 0.1, 1)));
        ForecastYear first = forecast.find("ward manager", 2026).orElseThrow();
        assertThat(first.getExpected()).isCloseTo(19, within(1e-12));
        assertThat(first.getStandardDeviation()).isCloseTo(Math.sqrt(20 * 0.9 * 0.1), within(1e-12));
        assertThat(first.getNeeded()).contains(20);
        assertThat(first.getGap().orElseThrow()).isCloseTo(1, within(1e-12));
        ForecastYear second = forecast.find("ward manager", 2027).orElseThrow();
        assertThat(second.getExpected()).isCloseTo(18.1, within(1e-12));
        assertThat(second.getStandardDeviation()).isCloseTo(Math.sqrt(20 * 0.81 * 0.19 + 0.9 * 0.1), within(1e-12));
    }

    @Test
    void theForecastRunsOverTheStrategysYears() {
        assertThat(LeadershipForecast.of(strategy, List.of(supply("ward manager", 20, 0, 0)))
                        .getYears())
                .extracting(ForecastYear::getYear)
                .containsExactly(2026, 2027, 2028, 2029, 2030);
    }

    @Test
    void withoutLeaversThereIsNoChance() {
        ForecastYear last = LeadershipForecast.of(strategy, List.of(supply("ward manager", 20, 0, 2)))
                .find("ward manager", 2030)
                .orElseThrow();
        assertThat(last.getExpected()).isEqualTo(30);
        assertThat(last.getStandardDeviation()).isZero();
        assertThat(last.getGap()).contains(-6.0);
    }

    @Test
    void needsOfOneRoleInSeveralPlacesAddUpUnlessOneIsNotPlanned() {
        LeadershipStrategy two = LeadershipStrategy.builder()
                .copying(strategy)
                .addNeed(LeadershipNeed.builder()
                        .role("ward manager")
                        .unit(UnitId.of("south"))
                        .putNumber(2026, 5)
                        .build())
                .build();
        LeadershipForecast forecast = LeadershipForecast.of(two, List.of(supply("ward manager", 20, 0, 0)));
        assertThat(forecast.find("ward manager", 2026).flatMap(ForecastYear::getNeeded))
                .contains(25);
        assertThat(forecast.find("ward manager", 2027).orElseThrow().getGap()).isEmpty();
    }

    @Test
    void aRoleWithoutSupplyIsNamedAndOneWithoutNeedIsForecast() {
        LeadershipForecast forecast = LeadershipForecast.of(strategy, List.of(supply("coach", 4, 0.5, 0)));
        assertThat(forecast.getWithoutSupply()).containsExactly("ward manager");
        assertThat(forecast.find("coach", 2026).orElseThrow().getNeeded()).isEmpty();
        assertThat(forecast.find("ward manager", 2026)).isEmpty();
    }

    @Test
    void twoSuppliesOfOneRoleAreRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> LeadershipForecast.of(
                        strategy, List.of(supply("ward manager", 1, 0, 0), supply("ward manager", 2, 0, 0))))
                .withMessageStartingWith("Role 'ward manager' has two supplies.");
    }

    private static LeaderSupply supply(String role, int inPost, double leavingRate, int joiners) {
        return LeaderSupply.builder()
                .role(role)
                .inPost(inPost)
                .leavingRate(leavingRate)
                .joinersPerYear(joiners)
                .build();
    }
}
