package io.github.culturekit.model.construct;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonTypeName;
import io.github.culturekit.model.value.Validity;
import io.github.culturekit.model.value.ValueType;
import jakarta.validation.constraints.NotNull;
import org.immutables.value.Value;

/**
 * Something that leadership and culture make better or worse for patients, for staff or for the organisation, such as
 * mortality, absence or innovation.
 *
 * <p>Immutable and thread-safe.
 */
@ValueType
@JsonTypeName(Outcome.KIND)
@Value.Immutable
public abstract class Outcome extends Construct {

    static final String KIND = "outcome";

    Outcome() {}

    /** Which way is the better one. */
    public enum Better {
        /** More of it is better. */
        HIGHER,
        /** Less of it is better. */
        LOWER
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
     * Which way is the better one, so that a fall in mortality is not taken for a loss.
     *
     * @return the direction
     */
    @NotNull
    public abstract Better getBetter();

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
    static Outcome fromJson(ImmutableOutcome.Json json) {
        return ImmutableOutcome.fromJson(json);
    }

    /** Builds an {@link Outcome}; not thread-safe. */
    public static final class Builder extends ImmutableOutcome.Builder {
        Builder() {}
    }
}
