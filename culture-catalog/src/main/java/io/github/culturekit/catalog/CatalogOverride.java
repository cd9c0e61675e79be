package io.github.culturekit.catalog;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.culturekit.model.atlas.EntryId;
import io.github.culturekit.model.value.Validity;
import io.github.culturekit.model.value.ValueType;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import org.immutables.value.Value;

/**
 * That a layer's own intervention or piece of evidence takes the place of one below, and why.
 *
 * <p>Immutable and thread-safe.
 */
@ValueType
@Value.Immutable
public abstract class CatalogOverride {

    CatalogOverride() {}

    /**
     * Starts an override.
     *
     * @return an empty builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * What is overridden; the layer holds another of the same id.
     *
     * @return an id such as {@code intervention/team-goals} or {@code evidence/kluger-1996}
     */
    @NotNull
    public abstract EntryId getEntry();

    /**
     * Why.
     *
     * @return a sentence
     */
    @NotBlank
    public abstract String getReason();

    @Value.Check
    void check() {
        Validity.require(this);
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    @SuppressWarnings("deprecation") // the generated JSON form
    static CatalogOverride fromJson(ImmutableCatalogOverride.Json json) {
        return ImmutableCatalogOverride.fromJson(json);
    }

    /** Builds a {@link CatalogOverride}; not thread-safe. */
    public static final class Builder extends ImmutableCatalogOverride.Builder {
        Builder() {}
    }
}
