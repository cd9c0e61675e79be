package io.github.culturekit.catalog.decision;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.culturekit.model.construct.ConstructId;
import io.github.culturekit.model.value.Finite;
import io.github.culturekit.model.value.Validity;
import io.github.culturekit.model.value.ValueType;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import org.immutables.value.Value;

/**
 * A construct that counts in a decision: how far it is below its target, and how much it matters.
 *
 * <p>Immutable and thread-safe.
 */
@ValueType
@Value.Immutable
public abstract class Concern {

    Concern() {}

    /**
     * Starts a concern.
     *
     * @return an empty builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * A concern that weighs as much as any other.
     *
     * @param construct the construct
     * @param gap how far it is below its target, in standard deviations
     * @param standardDeviation how uncertain the gap is
     * @return the concern
     * @throws IllegalArgumentException if a number is not finite, or the standard deviation is negative
     */
    public static Concern of(ConstructId construct, double gap, double standardDeviation) {
        return builder()
                .construct(construct)
                .gap(Belief.of(gap, standardDeviation))
                .build();
    }

    /**
     * The construct.
     *
     * @return its id
     */
    @NotNull
    public abstract ConstructId getConstruct();

    /**
     * How far the construct is below its target.
     *
     * @return standard deviations of people's scores; below 0 where it is above its target
     */
    @NotNull
    public abstract Belief getGap();

    /**
     * How much the decision makers say that it matters; only the proportions count.
     *
     * @return a weight above 0, 1 unless stated
     */
    @NotNull
    @Positive
    @Finite
    @Value.Default
    public Double getWeight() {
        return 1.0;
    }

    /**
     * How much goes with it in the outcome that the organisation cares for, such as engagement, where that was estimated;
     * only the proportions count.
     *
     * @return an importance, 1 for certain unless stated
     */
    @NotNull
    @Value.Default
    public Belief getImportance() {
        return Belief.certain(1);
    }

    @Value.Check
    void check() {
        Validity.require(this);
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    @SuppressWarnings("deprecation") // the generated JSON form
    static Concern fromJson(ImmutableConcern.Json json) {
        return ImmutableConcern.fromJson(json);
    }

    /** Builds a {@link Concern}; not thread-safe. */
    public static final class Builder extends ImmutableConcern.Builder {
        Builder() {}
    }
}
