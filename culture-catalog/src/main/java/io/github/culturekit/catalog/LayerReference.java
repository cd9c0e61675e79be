package io.github.culturekit.catalog;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.culturekit.model.value.Validity;
import io.github.culturekit.model.value.ValueType;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import org.immutables.value.Value;

/**
 * Which layer, in which version, a catalogue was merged from.
 *
 * <p>Immutable and thread-safe.
 */
@ValueType
@Value.Immutable
public abstract class LayerReference {

    LayerReference() {}

    /**
     * Starts a reference.
     *
     * @return an empty builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * The layer's identity.
     *
     * @return lower-case letters, digits and hyphens
     */
    @NotNull
    @Pattern(regexp = "[a-z0-9][a-z0-9-]*")
    public abstract String getId();

    /**
     * The layer's version.
     *
     * @return a semantic version, as in {@code 1.0.0}
     */
    @NotNull
    @Pattern(regexp = "\\d+\\.\\d+\\.\\d+")
    public abstract String getVersion();

    /**
     * The name that people read.
     *
     * @return a short text
     */
    @NotBlank
    public abstract String getLabel();

    @Value.Check
    void check() {
        Validity.require(this);
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    @SuppressWarnings("deprecation") // the generated JSON form
    static LayerReference fromJson(ImmutableLayerReference.Json json) {
        return ImmutableLayerReference.fromJson(json);
    }

    /** Builds a {@link LayerReference}; not thread-safe. */
    public static final class Builder extends ImmutableLayerReference.Builder {
        Builder() {}
    }
}
