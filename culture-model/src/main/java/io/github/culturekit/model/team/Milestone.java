package io.github.culturekit.model.team;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.culturekit.model.value.Validity;
import io.github.culturekit.model.value.ValueType;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import org.immutables.value.Value;

/**
 * A number of days without harm that a team celebrates.
 *
 * <p>Immutable and thread-safe.
 */
@ValueType
@Value.Immutable
public abstract class Milestone {

    Milestone() {}

    /**
     * Starts a milestone.
     *
     * @return an empty builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * The name that people read.
     *
     * @return such as "bronze"
     */
    @NotBlank
    public abstract String getLabel();

    /**
     * How many days without harm it takes.
     *
     * @return 1 or more
     */
    @NotNull
    @Positive
    public abstract Integer getDays();

    @Value.Check
    void check() {
        Validity.require(this);
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    @SuppressWarnings("deprecation") // the generated JSON form
    static Milestone fromJson(ImmutableMilestone.Json json) {
        return ImmutableMilestone.fromJson(json);
    }

    /** Builds a {@link Milestone}; not thread-safe. */
    public static final class Builder extends ImmutableMilestone.Builder {
        Builder() {}
    }
}
