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
 * Constructs none of which is said to matter more than another of them.
 *
 * <p>Immutable and thread-safe.
 */
@ValueType
@Value.Immutable
public abstract class WeightTier {

    WeightTier() {}

    /**
     * Starts a tier.
     *
     * @return an empty builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * A tier of constructs.
     *
     * @param constructs at least one
     * @return the tier
     * @throws IllegalArgumentException if there is none
     */
    public static WeightTier of(ConstructId... constructs) {
        return builder().constructs(List.of(constructs)).build();
    }

    /**
     * The constructs.
     *
     * @return at least one
     */
    @NotEmpty
    public abstract List<@NotNull ConstructId> getConstructs();

    @Value.Check
    void check() {
        Validity.require(this);
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    @SuppressWarnings("deprecation") // the generated JSON form
    static WeightTier fromJson(ImmutableWeightTier.Json json) {
        return ImmutableWeightTier.fromJson(json);
    }

    /** Builds a {@link WeightTier}; not thread-safe. */
    public static final class Builder extends ImmutableWeightTier.Builder {
        Builder() {}
    }
}
