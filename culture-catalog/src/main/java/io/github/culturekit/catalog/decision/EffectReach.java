package io.github.culturekit.catalog.decision;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.culturekit.model.construct.ConstructId;
import io.github.culturekit.model.value.Validity;
import io.github.culturekit.model.value.ValueType;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import org.immutables.value.Value;

/**
 * A construct that an effect reaches, and the part of the effect that arrives there.
 *
 * <p>Immutable and thread-safe.
 */
@ValueType
@Value.Immutable
public abstract class EffectReach {

    EffectReach() {}

    /**
     * Starts a reach.
     *
     * @return an empty builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * A reach of its parts.
     *
     * @param construct the construct that is reached
     * @param share the part of the effect that arrives, above 0 and at most 1
     * @return the reach
     * @throws IllegalArgumentException if the share is out of range
     */
    public static EffectReach of(ConstructId construct, double share) {
        return builder().construct(construct).share(share).build();
    }

    /**
     * The construct that is reached.
     *
     * @return its id
     */
    @NotNull
    public abstract ConstructId getConstruct();

    /**
     * The part of the effect that arrives.
     *
     * @return a share, above 0 and at most 1
     */
    @NotNull
    @Positive
    @DecimalMax("1")
    public abstract Double getShare();

    @Value.Check
    void check() {
        Validity.require(this);
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    @SuppressWarnings("deprecation") // the generated JSON form
    static EffectReach fromJson(ImmutableEffectReach.Json json) {
        return ImmutableEffectReach.fromJson(json);
    }

    /** Builds an {@link EffectReach}; not thread-safe. */
    public static final class Builder extends ImmutableEffectReach.Builder {
        Builder() {}
    }
}
