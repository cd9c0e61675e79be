package io.github.culturekit.catalog.portfolio;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.culturekit.model.value.CrossChecked;
import io.github.culturekit.model.value.Validity;
import io.github.culturekit.model.value.ValueType;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import org.immutables.value.Value;

/**
 * Two interventions of which the one depends on the other: it needs it first, or excludes it.
 *
 * <p>Immutable and thread-safe.
 */
@ValueType
@Value.Immutable
@CrossChecked(by = OptionPairRules.class)
public abstract class OptionPair {

    OptionPair() {}

    /**
     * Starts a option pair.
     *
     * @return an empty builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * A pair.
     *
     * @param option the one
     * @param other the other
     * @return the pair
     * @throws IllegalArgumentException if the two are the same, or one is no id
     */
    public static OptionPair of(String option, String other) {
        return builder().option(option).other(other).build();
    }

    /**
     * The one.
     *
     * @return an intervention's id
     */
    @NotNull
    @Pattern(regexp = "[a-z0-9][a-z0-9-]*")
    public abstract String getOption();

    /**
     * The other.
     *
     * @return an intervention's id, not the same
     */
    @NotNull
    @Pattern(regexp = "[a-z0-9][a-z0-9-]*")
    public abstract String getOther();

    @Value.Check
    void check() {
        Validity.require(this);
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    @SuppressWarnings("deprecation") // the generated JSON form
    static OptionPair fromJson(ImmutableOptionPair.Json json) {
        return ImmutableOptionPair.fromJson(json);
    }

    /** Builds an {@link OptionPair}; not thread-safe. */
    public static final class Builder extends ImmutableOptionPair.Builder {
        Builder() {}
    }
}
