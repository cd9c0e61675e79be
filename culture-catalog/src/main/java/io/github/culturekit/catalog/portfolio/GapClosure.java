package io.github.culturekit.catalog.portfolio;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.culturekit.model.construct.ConstructId;
import io.github.culturekit.model.value.Finite;
import io.github.culturekit.model.value.Validity;
import io.github.culturekit.model.value.ValueType;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import org.immutables.value.Value;

/**
 * How much of the gap of a construct the best set is expected to close.
 *
 * <p>Immutable and thread-safe.
 */
@ValueType
@Value.Immutable
public abstract class GapClosure {

    GapClosure() {}

    /**
     * Starts a gap closure.
     *
     * @return an empty builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * The construct.
     *
     * @return its id
     */
    @NotNull
    public abstract ConstructId getConstruct();

    /**
     * How much it matters.
     *
     * @return its share of all weights
     */
    @NotNull
    @PositiveOrZero
    @DecimalMax("1")
    public abstract Double getWeight();

    /**
     * How far it is below its target.
     *
     * @return standard deviations
     */
    @NotNull
    @PositiveOrZero
    @Finite
    public abstract Double getGap();

    /**
     * How far the set is expected to move it.
     *
     * @return standard deviations; more than the gap counts no more than the gap, and below 0 is harm
     */
    @NotNull
    @Finite
    public abstract Double getMoved();

    /**
     * How much of the gap is closed.
     *
     * @return standard deviations: what it is moved by, at most the gap
     */
    public final double getClosed() {
        return Math.min(getGap(), getMoved());
    }

    @Value.Check
    void check() {
        Validity.require(this);
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    @SuppressWarnings("deprecation") // the generated JSON form
    static GapClosure fromJson(ImmutableGapClosure.Json json) {
        return ImmutableGapClosure.fromJson(json);
    }

    /** Builds a {@link GapClosure}; not thread-safe. */
    public static final class Builder extends ImmutableGapClosure.Builder {
        Builder() {}
    }
}
