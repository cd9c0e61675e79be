package io.github.culturekit.model.profile;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonTypeName;
import io.github.culturekit.model.value.Validity;
import io.github.culturekit.model.value.ValueType;
import jakarta.validation.constraints.NotNull;
import org.immutables.value.Value;

/**
 * A score that is not shown: neither its mean, nor its interval, nor how many people it rests on.
 *
 * <p>Immutable and thread-safe.
 */
@ValueType
@JsonTypeName("withheld")
@Value.Immutable
public abstract class Withheld extends Measurement {

    Withheld() {}

    /**
     * Starts a withheld.
     *
     * @return an empty builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Why it is not shown.
     *
     * @return the reason
     */
    @NotNull
    public abstract WithheldReason getReason();

    /**
     * A withheld score.
     *
     * @param reason why it is not shown
     * @return the measurement
     */
    public static Withheld of(WithheldReason reason) {
        return builder().reason(reason).build();
    }

    @Value.Check
    void check() {
        Validity.require(this);
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    @SuppressWarnings("deprecation") // the generated JSON form
    static Withheld fromJson(ImmutableWithheld.Json json) {
        return ImmutableWithheld.fromJson(json);
    }

    /** Builds a {@link Withheld}; not thread-safe. */
    public static final class Builder extends ImmutableWithheld.Builder {
        Builder() {}
    }
}
