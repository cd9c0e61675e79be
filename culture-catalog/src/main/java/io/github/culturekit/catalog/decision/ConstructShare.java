package io.github.culturekit.catalog.decision;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.culturekit.model.construct.ConstructId;
import io.github.culturekit.model.value.Finite;
import io.github.culturekit.model.value.Validity;
import io.github.culturekit.model.value.ValueType;
import jakarta.validation.constraints.NotNull;
import org.immutables.value.Value;

/**
 * What falls to one construct of a whole, such as of a score or of all weights.
 *
 * <p>Immutable and thread-safe.
 */
@ValueType
@Value.Immutable
public abstract class ConstructShare {

    ConstructShare() {}

    /**
     * Starts a share.
     *
     * @return an empty builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * A share of its parts.
     *
     * @param construct the construct
     * @param value what falls to it
     * @return the share
     * @throws IllegalArgumentException if the value is not finite
     */
    public static ConstructShare of(ConstructId construct, double value) {
        return builder().construct(construct).value(value).build();
    }

    /**
     * The construct.
     *
     * @return its id
     */
    @NotNull
    public abstract ConstructId getConstruct();

    /**
     * What falls to it.
     *
     * @return a finite number, in the unit of the whole
     */
    @NotNull
    @Finite
    public abstract Double getValue();

    @Value.Check
    void check() {
        Validity.require(this);
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    @SuppressWarnings("deprecation") // the generated JSON form
    static ConstructShare fromJson(ImmutableConstructShare.Json json) {
        return ImmutableConstructShare.fromJson(json);
    }

    /** Builds a {@link ConstructShare}; not thread-safe. */
    public static final class Builder extends ImmutableConstructShare.Builder {
        Builder() {}
    }
}
