package io.github.culturekit.model.intervention;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.culturekit.model.construct.Citation;
import io.github.culturekit.model.value.CrossChecked;
import io.github.culturekit.model.value.Validity;
import io.github.culturekit.model.value.ValueType;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * One published source on how interventions work: what it claims, how it was done, how far it can be trusted, and the
 * effects that it quantifies.
 *
 * <p>Immutable and thread-safe.
 */
@ValueType
@Value.Immutable
@CrossChecked(by = EvidenceRules.class)
public abstract class Evidence {

    Evidence() {}

    /**
     * Starts a piece of evidence.
     *
     * @return an empty builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * The evidence's identity.
     *
     * @return lower-case letters, digits and hyphens
     */
    @NotNull
    @Pattern(regexp = "[a-z0-9][a-z0-9-]*")
    public abstract String getId();

    /**
     * Where it was published.
     *
     * @return the citation
     */
    @NotNull
    public abstract Citation getCitation();

    /**
     * What it found, in our own words or those of whoever made the catalogue.
     *
     * @return one or two sentences
     */
    @NotBlank
    public abstract String getClaim();

    /**
     * How it came about.
     *
     * @return the design
     */
    @NotNull
    public abstract StudyDesign getDesign();

    /**
     * How far it can be trusted.
     *
     * @return the grade
     */
    @NotNull
    public abstract EvidenceGrade getGrade();

    /**
     * The effects that it quantifies.
     *
     * @return effects with unique ids; none where it gives no numbers
     */
    public abstract List<@NotNull EffectSize> getEffects();

    /**
     * Looks an effect up.
     *
     * @param effect the effect's id
     * @return the effect, or empty if this evidence has no such effect
     */
    public final Optional<EffectSize> find(String effect) {
        return getEffects().stream()
                .filter(candidate -> candidate.getId().equals(effect))
                .findFirst();
    }

    @Value.Check
    void check() {
        Validity.require(this);
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    @SuppressWarnings("deprecation") // the generated JSON form
    static Evidence fromJson(ImmutableEvidence.Json json) {
        return ImmutableEvidence.fromJson(json);
    }

    /** Builds a piece of {@link Evidence}; not thread-safe. */
    public static final class Builder extends ImmutableEvidence.Builder {
        Builder() {}
    }
}
