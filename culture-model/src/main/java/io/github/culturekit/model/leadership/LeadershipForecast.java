package io.github.culturekit.model.leadership;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.culturekit.model.value.Validity;
import io.github.culturekit.model.value.ValueType;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;

/**
 * How many leaders of each kind an organisation will have over the years of its strategy, beside how many it
 * needs: what an annual update of the leadership forecast looks at.
 *
 * <p>Each leader in post leaves within a year with the supply's leaving rate, independently of the others;
 * joiners come at the end of each year and stay at least into the next. That is the simplest push model of
 * manpower planning (Bartholomew, Forbes and McClean, 1991, Statistical techniques for manpower planning):
 * numbers in post are sums of binomial counts, whose mean and standard deviation are exact.
 *
 * <p>Immutable and thread-safe.
 */
@ValueType
@Value.Immutable
public abstract class LeadershipForecast {

    LeadershipForecast() {}

    /**
     * Starts a forecast.
     *
     * @return an empty builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * The strategy.
     *
     * @return its id
     */
    @NotBlank
    public abstract String getStrategy();

    /**
     * The forecast.
     *
     * @return role by role in the order of the supplies, year by year
     */
    public abstract List<@NotNull ForecastYear> getYears();

    /**
     * Roles that the strategy needs and of which no supply is known, so that nothing can be forecast.
     *
     * @return roles in the order of the strategy, possibly none
     */
    public abstract List<@NotBlank String> getWithoutSupply();

    /**
     * Forecasts the leaders of a strategy.
     *
     * @param strategy what is needed
     * @param supplies what there is, each role once; also of roles that the strategy does not need
     * @return the forecast
     * @throws IllegalArgumentException if a role has two supplies
     */
    public static LeadershipForecast of(LeadershipStrategy strategy, Collection<LeaderSupply> supplies) {
        Set<String> supplied = new HashSet<>();
        for (LeaderSupply supply : supplies) {
            if (!supplied.add(supply.getRole())) {
                throw new IllegalArgumentException("Role '" + supply.getRole()
                        + "' has two supplies. Maybe add them up: a forecast is for all places together.");
            }
        }
        return builder()
                .strategy(strategy.getId())
                .years(supplies.stream()
                        .flatMap(supply -> SupplyProjection.of(strategy, supply))
                        .toList())
                .withoutSupply(strategy.getNeeds().stream()
                        .map(LeadershipNeed::getRole)
                        .distinct()
                        .filter(role -> !supplied.contains(role))
                        .toList())
                .build();
    }

    /**
     * Looks a year up.
     *
     * @param role a role
     * @param year a year
     * @return the forecast, or empty if there is none
     */
    public final Optional<ForecastYear> find(String role, int year) {
        return getYears().stream()
                .filter(each -> each.getRole().equals(role) && each.getYear() == year)
                .findFirst();
    }

    @Value.Check
    void check() {
        Validity.require(this);
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    @SuppressWarnings("deprecation") // the generated JSON form
    static LeadershipForecast fromJson(ImmutableLeadershipForecast.Json json) {
        return ImmutableLeadershipForecast.fromJson(json);
    }

    /** Builds a {@link LeadershipForecast}; not thread-safe. */
    public static final class Builder extends ImmutableLeadershipForecast.Builder {
        Builder() {}
    }
}
