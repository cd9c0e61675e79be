package io.github.culturekit.scoring.reliability;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.culturekit.model.profile.Statistic;
import io.github.culturekit.model.value.Validity;
import io.github.culturekit.model.value.ValueType;
import jakarta.validation.constraints.NotNull;
import org.immutables.value.Value;

/**
 * The greatest lower bound to the reliability of a scale's sum.
 *
 * <p>Immutable and thread-safe.
 *
 * @see GreatestLowerBound
 */
@ValueType
@Value.Immutable
public abstract class LowerBoundResult implements ReliabilityResult {

    LowerBoundResult() {}

    /**
     * Starts a lower bound result.
     *
     * @return an empty builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * The bound.
     *
     * @return at most 1, or why there is none; undefined where an item is a weighted sum of the others
     */
    @NotNull
    public abstract Statistic getGreatestLowerBound();

    @Value.Check
    void check() {
        Validity.require(this);
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    @SuppressWarnings("deprecation") // the generated JSON form
    static LowerBoundResult fromJson(ImmutableLowerBoundResult.Json json) {
        return ImmutableLowerBoundResult.fromJson(json);
    }

    /** Builds a {@link LowerBoundResult}; not thread-safe. */
    public static final class Builder extends ImmutableLowerBoundResult.Builder {
        Builder() {}
    }
}
