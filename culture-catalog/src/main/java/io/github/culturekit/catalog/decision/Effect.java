package io.github.culturekit.catalog.decision;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.culturekit.model.construct.ConstructId;
import io.github.culturekit.model.value.Validity;
import io.github.culturekit.model.value.ValueType;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.immutables.value.Value;

/**
 * One effect of an option: its size, and the constructs that it reaches. Where it reaches several, they gain or lose by it
 * together: there is one size, however little is known of it.
 *
 * <p>Immutable and thread-safe.
 */
@ValueType
@Value.Immutable
public abstract class Effect {

    Effect() {}

    /**
     * Starts an effect.
     *
     * @return an empty builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * An effect on one construct.
     *
     * @param construct the construct that is acted on
     * @param mean the size to expect, in standard deviations
     * @param standardDeviation how uncertain it is
     * @return the effect
     * @throws IllegalArgumentException if a number is not finite, or the standard deviation is negative
     */
    public static Effect on(ConstructId construct, double mean, double standardDeviation) {
        return builder()
                .size(Belief.of(mean, standardDeviation))
                .addReach(EffectReach.of(construct, 1))
                .build();
    }

    /**
     * The size.
     *
     * @return standard deviations; above 0 where the construct gains
     */
    @NotNull
    public abstract Belief getSize();

    /**
     * The constructs that it reaches.
     *
     * @return at least one
     */
    @NotEmpty
    public abstract List<@NotNull EffectReach> getReach();

    @Value.Check
    void check() {
        Validity.require(this);
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    @SuppressWarnings("deprecation") // the generated JSON form
    static Effect fromJson(ImmutableEffect.Json json) {
        return ImmutableEffect.fromJson(json);
    }

    /** Builds an {@link Effect}; not thread-safe. */
    public static final class Builder extends ImmutableEffect.Builder {
        Builder() {}
    }
}
