package io.github.culturekit.catalog.roadmap;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.culturekit.model.value.Validity;
import io.github.culturekit.model.value.ValueType;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import org.immutables.value.Value;

/**
 * An intervention that was chosen and has no place in the roadmap, and why.
 *
 * <p>Immutable and thread-safe.
 */
@ValueType
@Value.Immutable
public abstract class NotScheduled {

    NotScheduled() {}

    /**
     * Starts one.
     *
     * @return an empty builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * The intervention.
     *
     * @return its id in the catalogue
     */
    @NotNull
    @Pattern(regexp = "[a-z0-9][a-z0-9-]*")
    public abstract String getIntervention();

    /**
     * The name that people read.
     *
     * @return a short text
     */
    @NotBlank
    public abstract String getLabel();

    /**
     * Why, in one word for programs.
     *
     * @return the reason
     */
    @NotNull
    public abstract NotScheduledReason getReason();

    /**
     * Why, in a sentence with the values that decide, and what to do.
     *
     * @return a sentence or two
     */
    @NotBlank
    public abstract String getExplanation();

    @Value.Check
    void check() {
        Validity.require(this);
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    @SuppressWarnings("deprecation") // the generated JSON form
    static NotScheduled fromJson(ImmutableNotScheduled.Json json) {
        return ImmutableNotScheduled.fromJson(json);
    }

    /** Builds a {@link NotScheduled}; not thread-safe. */
    public static final class Builder extends ImmutableNotScheduled.Builder {
        Builder() {}
    }
}
