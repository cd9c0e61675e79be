package io.github.culturekit.catalog;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.culturekit.model.atlas.EntryId;
import io.github.culturekit.model.value.Validity;
import io.github.culturekit.model.value.ValueType;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.immutables.value.Value;

/**
 * That a layer takes an intervention or a piece of evidence of a lower layer out of use, and why.
 *
 * <p>Immutable and thread-safe.
 */
@ValueType
@Value.Immutable
public abstract class CatalogRetirement {

    CatalogRetirement() {}

    /**
     * Starts a retirement.
     *
     * @return an empty builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * What is retired.
     *
     * @return an id such as {@code intervention/safety-huddle} or {@code evidence/kluger-1996}
     */
    @NotNull
    public abstract EntryId getEntry();

    /**
     * What serves the same end.
     *
     * @return ids of entries of this layer or of those below, each once; none where nothing does
     */
    public abstract List<@NotNull EntryId> getInstead();

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
    static CatalogRetirement fromJson(ImmutableCatalogRetirement.Json json) {
        return ImmutableCatalogRetirement.fromJson(json);
    }

    /** Builds a {@link CatalogRetirement}; not thread-safe. */
    public static final class Builder extends ImmutableCatalogRetirement.Builder {
        Builder() {}
    }
}
