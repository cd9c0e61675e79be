package io.github.culturekit.model.leadership;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonTypeName;
import io.github.culturekit.model.profile.WithheldReason;
import io.github.culturekit.model.value.Validity;
import io.github.culturekit.model.value.ValueType;
import jakarta.validation.constraints.NotNull;
import org.immutables.value.Value;

/**
 * A group among leaders of which nothing is shown.
 *
 * <p>Immutable and thread-safe.
 */
@ValueType
@JsonTypeName("withheld")
@Value.Immutable
public abstract class WithheldGroup extends GroupRepresentation {

    WithheldGroup() {}

    /**
     * Starts a withheld group.
     *
     * @return an empty builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Why not.
     *
     * @return the reason
     */
    @NotNull
    public abstract WithheldReason getReason();

    @Value.Check
    void check() {
        Validity.require(this);
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    @SuppressWarnings("deprecation") // the generated JSON form
    static WithheldGroup fromJson(ImmutableWithheldGroup.Json json) {
        return ImmutableWithheldGroup.fromJson(json);
    }

    /** Builds a {@link WithheldGroup}; not thread-safe. */
    public static final class Builder extends ImmutableWithheldGroup.Builder {
        Builder() {}
    }
}
