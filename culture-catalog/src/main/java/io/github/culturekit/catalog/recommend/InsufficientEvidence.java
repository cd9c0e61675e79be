package io.github.culturekit.catalog.recommend;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.culturekit.model.intervention.Intervention;
import io.github.culturekit.model.value.Validity;
import io.github.culturekit.model.value.ValueType;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.immutables.value.Value;

/**
 * An intervention that bears on a need but cannot be ranked, since none of its effects on a need has a known size. It may
 * be better or worse than those that are ranked.
 *
 * <p>Immutable and thread-safe.
 */
@ValueType
@Value.Immutable
public abstract class InsufficientEvidence {

    InsufficientEvidence() {}

    /**
     * Starts an entry.
     *
     * @return an empty builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * The intervention, as the catalogue holds it.
     *
     * @return the intervention
     */
    @NotNull
    public abstract Intervention getIntervention();

    /**
     * The effects, with the needs that they bear on and why their size is not known.
     *
     * @return at least one
     */
    @NotEmpty
    public abstract List<@NotNull UnknownEffect> getUnknownEffects();

    @Value.Check
    void check() {
        Validity.require(this);
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    @SuppressWarnings("deprecation") // the generated JSON form
    static InsufficientEvidence fromJson(ImmutableInsufficientEvidence.Json json) {
        return ImmutableInsufficientEvidence.fromJson(json);
    }

    /** Builds an {@link InsufficientEvidence}; not thread-safe. */
    public static final class Builder extends ImmutableInsufficientEvidence.Builder {
        Builder() {}
    }
}
