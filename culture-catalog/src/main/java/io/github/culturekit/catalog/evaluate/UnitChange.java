package io.github.culturekit.catalog.evaluate;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.culturekit.model.organisation.UnitId;
import io.github.culturekit.model.value.Finite;
import io.github.culturekit.model.value.Validity;
import io.github.culturekit.model.value.ValueType;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.NotNull;
import org.immutables.value.Value;

/**
 * A unit in an evaluation: its score before and after, and how much it counts.
 *
 * <p>Immutable and thread-safe.
 */
@ValueType
@Value.Immutable
public abstract class UnitChange {

    UnitChange() {}

    /**
     * Starts a unit's change.
     *
     * @return an empty builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * The unit.
     *
     * @return its id
     */
    @NotNull
    public abstract UnitId getUnit();

    /**
     * Whether the unit had the intervention.
     *
     * @return true if it, or a unit above it, is one of the rollout's
     */
    @NotNull
    public abstract Boolean getTreated();

    /**
     * The cluster that chance is counted by.
     *
     * @return the unit itself, or the unit above it at the level of clusters
     */
    @NotNull
    public abstract UnitId getCluster();

    /**
     * The mean of its published scores over the waves before.
     *
     * @return a number on the range
     */
    @NotNull
    @Finite
    public abstract Double getBefore();

    /**
     * The mean of its published scores over the waves from the start on.
     *
     * @return a number on the range
     */
    @NotNull
    @Finite
    public abstract Double getAfter();

    /**
     * How much of the mean of its arm the unit makes up.
     *
     * @return a share, above 0 and at most 1; they add up to 1 in each arm
     */
    @NotNull
    @DecimalMin(value = "0", inclusive = false)
    @DecimalMax("1")
    public abstract Double getShare();

    /**
     * How the unit changed.
     *
     * @return after less before
     */
    public final double getChange() {
        return getAfter() - getBefore();
    }

    @Value.Check
    void check() {
        Validity.require(this);
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    @SuppressWarnings("deprecation") // the generated JSON form
    static UnitChange fromJson(ImmutableUnitChange.Json json) {
        return ImmutableUnitChange.fromJson(json);
    }

    /** Builds a {@link UnitChange}; not thread-safe. */
    public static final class Builder extends ImmutableUnitChange.Builder {
        Builder() {}
    }
}
