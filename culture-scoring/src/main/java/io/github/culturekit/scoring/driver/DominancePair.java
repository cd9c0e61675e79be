package io.github.culturekit.scoring.driver;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.culturekit.model.value.Validity;
import io.github.culturekit.model.value.ValueType;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import org.immutables.value.Value;

/**
 * One predictor that dominates another.
 *
 * <p>Immutable and thread-safe.
 *
 * @see DominanceAnalysis
 */
@ValueType
@Value.Immutable
public abstract class DominancePair {

    DominancePair() {}

    /**
     * Starts a pair.
     *
     * @return an empty builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * The predictor that explains more.
     *
     * @return its name
     */
    @NotBlank
    public abstract String getDominant();

    /**
     * The predictor that explains less.
     *
     * @return its name
     */
    @NotBlank
    public abstract String getOther();

    /**
     * The strictest sense in which it does.
     *
     * @return the level
     */
    @NotNull
    public abstract DominanceLevel getLevel();

    @Value.Check
    void check() {
        Validity.require(this);
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    @SuppressWarnings("deprecation") // the generated JSON form
    static DominancePair fromJson(ImmutableDominancePair.Json json) {
        return ImmutableDominancePair.fromJson(json);
    }

    /** Builds a {@link DominancePair}; not thread-safe. */
    public static final class Builder extends ImmutableDominancePair.Builder {
        Builder() {}
    }
}
