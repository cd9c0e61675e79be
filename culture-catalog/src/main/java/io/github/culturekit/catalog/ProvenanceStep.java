package io.github.culturekit.catalog;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.culturekit.model.atlas.EntryId;
import io.github.culturekit.model.value.Validity;
import io.github.culturekit.model.value.ValueType;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * What one layer did to an intervention or a piece of evidence.
 *
 * <p>Immutable and thread-safe.
 */
@ValueType
@Value.Immutable
public abstract class ProvenanceStep {

    ProvenanceStep() {}

    /**
     * Starts a step.
     *
     * @return an empty builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * The layer that did it.
     *
     * @return the layer's id
     */
    @NotNull
    @Pattern(regexp = "[a-z0-9][a-z0-9-]*")
    public abstract String getLayer();

    /**
     * What it did.
     *
     * @return the change
     */
    @NotNull
    public abstract LayerChange getChange();

    /**
     * Why, in the layer's words.
     *
     * @return a sentence; empty for what was {@linkplain LayerChange#ADDED added}, which needs no reason
     */
    public final Optional<@Pattern(regexp = "(?s).*\\S.*") String> getReason() {
        return Optional.ofNullable(reason());
    }

    /**
     * What serves the same end as what was retired.
     *
     * @return ids of entries; none where nothing does, or nothing was retired
     */
    public abstract List<@NotNull EntryId> getInstead();

    abstract @Nullable String reason();

    @Value.Check
    void check() {
        Validity.require(this);
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    @SuppressWarnings("deprecation") // the generated JSON form
    static ProvenanceStep fromJson(ImmutableProvenanceStep.Json json) {
        return ImmutableProvenanceStep.fromJson(json);
    }

    /** Builds a {@link ProvenanceStep}; not thread-safe. */
    public static final class Builder extends ImmutableProvenanceStep.Builder {
        Builder() {}
    }
}
