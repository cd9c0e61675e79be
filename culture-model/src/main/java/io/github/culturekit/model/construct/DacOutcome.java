package io.github.culturekit.model.construct;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonTypeName;
import io.github.culturekit.model.value.Validity;
import io.github.culturekit.model.value.ValueType;
import jakarta.validation.constraints.NotNull;
import org.immutables.value.Value;

/**
 * One of the three outcomes that leadership brings about: direction, alignment, commitment.
 *
 * <p>Immutable and thread-safe.
 */
@ValueType
@JsonTypeName(DacOutcome.KIND)
@Value.Immutable
public abstract class DacOutcome extends Construct {

    static final String KIND = "dac-outcome";

    DacOutcome() {}

    /** Which of the three. */
    public enum Outcome {
        /** Agreement on what the collective is trying to achieve together. */
        DIRECTION,
        /** Work, knowledge and resources fit together. */
        ALIGNMENT,
        /** People put the collective's success before their own part's. */
        COMMITMENT
    }

    /**
     * Starts an outcome.
     *
     * @return an empty builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Which of the three outcomes it is.
     *
     * @return the outcome
     */
    @NotNull
    public abstract Outcome getOutcome();

    @Override
    public final String getKind() {
        return KIND;
    }

    @Value.Check
    void check() {
        Validity.require(this);
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    @SuppressWarnings("deprecation") // the generated JSON form
    static DacOutcome fromJson(ImmutableDacOutcome.Json json) {
        return ImmutableDacOutcome.fromJson(json);
    }

    /** Builds a {@link DacOutcome}; not thread-safe. */
    public static final class Builder extends ImmutableDacOutcome.Builder {
        Builder() {}
    }
}
