package io.github.culturekit.model.leadership;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.culturekit.model.value.Validity;
import io.github.culturekit.model.value.ValueType;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import org.immutables.value.Value;

/**
 * Leaders of one kind that an organisation has, and how they come and go.
 *
 * <p>Immutable and thread-safe.
 */
@ValueType
@Value.Immutable
public abstract class LeaderSupply {

    LeaderSupply() {}

    /**
     * Starts a supply.
     *
     * @return an empty builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Of what kind they are.
     *
     * @return a role in the words of the strategy
     */
    @NotBlank
    public abstract String getRole();

    /**
     * How many there are when the strategy's first year starts.
     *
     * @return 0 or more
     */
    @NotNull
    @PositiveOrZero
    public abstract Integer getInPost();

    /**
     * The share of them that leaves within a year, for whatever reason.
     *
     * @return 0 to 1
     */
    @NotNull
    @DecimalMin("0")
    @DecimalMax("1")
    public abstract Double getLeavingRate();

    /**
     * How many become such leaders by the end of each year, from within or without.
     *
     * @return 0 or more
     */
    @NotNull
    @PositiveOrZero
    public abstract Integer getJoinersPerYear();

    @Value.Check
    void check() {
        Validity.require(this);
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    @SuppressWarnings("deprecation") // the generated JSON form
    static LeaderSupply fromJson(ImmutableLeaderSupply.Json json) {
        return ImmutableLeaderSupply.fromJson(json);
    }

    /** Builds a {@link LeaderSupply}; not thread-safe. */
    public static final class Builder extends ImmutableLeaderSupply.Builder {
        Builder() {}
    }
}
