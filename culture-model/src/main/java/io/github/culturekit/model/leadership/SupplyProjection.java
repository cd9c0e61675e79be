package io.github.culturekit.model.leadership;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The leaders of one kind from year to year. */
final class SupplyProjection {

    private final LeadershipStrategy strategy;
    private final LeaderSupply supply;

    private SupplyProjection(LeadershipStrategy strategy, LeaderSupply supply) {
        this.strategy = strategy;
        this.supply = supply;
    }

    static Stream<ForecastYear> of(LeadershipStrategy strategy, LeaderSupply supply) {
        SupplyProjection projection = new SupplyProjection(strategy, supply);
        return IntStream.rangeClosed(strategy.getFirstYear(), strategy.getLastYear())
                .mapToObj(projection::endOf);
    }

    private ForecastYear endOf(int year) {
        int years = year - strategy.getFirstYear() + 1;
        double staying = Math.pow(1 - supply.getLeavingRate(), years);
        double expected = supply.getInPost() * staying;
        double variance = supply.getInPost() * staying * (1 - staying);
        for (int since = 0; since < years; since++) {
            double stillHere = Math.pow(1 - supply.getLeavingRate(), since);
            expected += supply.getJoinersPerYear() * stillHere;
            variance += supply.getJoinersPerYear() * stillHere * (1 - stillHere);
        }
        ForecastYear.Builder forecast = ForecastYear.builder()
                .role(supply.getRole())
                .year(year)
                .expected(expected)
                .standardDeviation(Math.sqrt(variance));
        needed(year).ifPresent(forecast::needed);
        return forecast.build();
    }

    private Optional<Integer> needed(int year) {
        List<LeadershipNeed> needs = strategy.getNeeds().stream()
                .filter(need -> need.getRole().equals(supply.getRole()))
                .toList();
        boolean known = !needs.isEmpty()
                && needs.stream().allMatch(need -> need.getNumbers().containsKey(year));
        return known
                ? Optional.of(needs.stream()
                        .mapToInt(need -> need.getNumbers().get(year))
                        .sum())
                : Optional.empty();
    }
}
