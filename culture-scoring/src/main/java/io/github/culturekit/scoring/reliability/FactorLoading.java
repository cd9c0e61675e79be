package io.github.culturekit.scoring.reliability;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.culturekit.model.profile.Statistic;
import io.github.culturekit.model.value.Validity;
import io.github.culturekit.model.value.ValueType;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import org.immutables.value.Value;

/**
 * What an item shares with the common factor of its scale.
 *
 * <p>Immutable and thread-safe.
 *
 * @see McDonaldOmega
 */
@ValueType
@Value.Immutable
public abstract class FactorLoading {

    FactorLoading() {}

    /**
     * Starts a factor loading.
     *
     * @return an empty builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Which item.
     *
     * @return the item's name
     */
    @NotBlank
    public abstract String getItem();

    /**
     * The standardised loading: the correlation of the item with the factor.
     *
     * @return a number, or why there is none
     */
    @NotNull
    public abstract Statistic getLoading();

    /**
     * The share of the item's variance that is its own, error included.
     *
     * @return 0 to 1, or why there is none
     */
    @NotNull
    public abstract Statistic getUniqueness();

    @Value.Check
    void check() {
        Validity.require(this);
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    @SuppressWarnings("deprecation") // the generated JSON form
    static FactorLoading fromJson(ImmutableFactorLoading.Json json) {
        return ImmutableFactorLoading.fromJson(json);
    }

    /** Builds a {@link FactorLoading}; not thread-safe. */
    public static final class Builder extends ImmutableFactorLoading.Builder {
        Builder() {}
    }
}
