package io.github.culturekit.catalog.portfolio;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.culturekit.model.intervention.Effort;
import io.github.culturekit.model.value.Finite;
import io.github.culturekit.model.value.Validity;
import io.github.culturekit.model.value.ValueType;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.PositiveOrZero;
import java.util.Optional;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * An intervention in the best set, and what it brings there.
 *
 * <p>Immutable and thread-safe.
 */
@ValueType
@Value.Immutable
public abstract class ChosenOption {

    ChosenOption() {}

    /**
     * Starts a chosen option.
     *
     * @return an empty builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * The intervention.
     *
     * @return its id
     */
    @NotNull
    @Pattern(regexp = "[a-z0-9][a-z0-9-]*")
    public abstract String getOption();

    /**
     * What it would be worth if it were the only one.
     *
     * @return weighted standard deviations of gaps closed, less its burden
     */
    @NotNull
    @Finite
    public abstract Double getAlone();

    /**
     * What the set would lose without it. Interventions that close the same gap share what they close, so that these do
     * not add up to the value of the set.
     *
     * @return 0 or more, in the unit of the value
     */
    @NotNull
    @Finite
    public abstract Double getMarginal();

    /**
     * What it costs.
     *
     * @return the cost to expect, if anybody has said
     */
    public final Optional<@PositiveOrZero @Finite Double> getCost() {
        return Optional.ofNullable(cost());
    }

    /**
     * The staff time that it takes.
     *
     * @return days, if anybody has said
     */
    public final Optional<@PositiveOrZero @Finite Double> getStaffDays() {
        return Optional.ofNullable(staffDays());
    }

    /**
     * How much effort it asks.
     *
     * @return the effort, if anybody has said
     */
    public final Optional<Effort> getEffort() {
        return Optional.ofNullable(effort());
    }

    abstract @Nullable Double cost();

    abstract @Nullable Double staffDays();

    abstract @Nullable Effort effort();

    @Value.Check
    void check() {
        Validity.require(this);
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    @SuppressWarnings("deprecation") // the generated JSON form
    static ChosenOption fromJson(ImmutableChosenOption.Json json) {
        return ImmutableChosenOption.fromJson(json);
    }

    /** Builds a {@link ChosenOption}; not thread-safe. */
    public static final class Builder extends ImmutableChosenOption.Builder {
        Builder() {}
    }
}
