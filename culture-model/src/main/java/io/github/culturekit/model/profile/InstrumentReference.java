package io.github.culturekit.model.profile;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.culturekit.model.value.Validity;
import io.github.culturekit.model.value.ValueType;
import jakarta.validation.constraints.NotBlank;
import org.immutables.value.Value;

/**
 * The questionnaire that a profile was measured with.
 *
 * <p>Immutable and thread-safe.
 */
@ValueType
@Value.Immutable
public abstract class InstrumentReference {

    InstrumentReference() {}

    /**
     * Starts an instrument reference.
     *
     * @return an empty builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * The instrument's identity.
     *
     * @return its id
     */
    @NotBlank
    public abstract String getId();

    /**
     * The instrument's version.
     *
     * @return its version
     */
    @NotBlank
    public abstract String getVersion();

    /**
     * The name that people read.
     *
     * @return a short text
     */
    @NotBlank
    public abstract String getLabel();

    /**
     * A reference of its parts.
     *
     * @param id the instrument's id
     * @param version its version
     * @param label its label
     * @return the reference
     */
    public static InstrumentReference of(String id, String version, String label) {
        return builder().id(id).version(version).label(label).build();
    }

    @Value.Check
    void check() {
        Validity.require(this);
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    @SuppressWarnings("deprecation") // the generated JSON form
    static InstrumentReference fromJson(ImmutableInstrumentReference.Json json) {
        return ImmutableInstrumentReference.fromJson(json);
    }

    /** Builds an {@link InstrumentReference}; not thread-safe. */
    public static final class Builder extends ImmutableInstrumentReference.Builder {
        Builder() {}
    }
}
