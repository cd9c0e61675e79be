package io.github.culturekit.model.intervention;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.culturekit.model.construct.Citation;
import io.github.culturekit.model.construct.ConstructId;
import io.github.culturekit.model.value.CrossChecked;
import io.github.culturekit.model.value.Validity;
import io.github.culturekit.model.value.ValueType;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * That an outcome goes with a cause: what a source says of patients, staff or the organisation where there is more of a
 * construct, or where an intervention is made.
 *
 * <p>A number is stated in one place only. It stands here as the {@link #getEffect() effect}, or it stands in a catalogue's
 * {@link Evidence} and the link {@linkplain #getQuantifiedBy() points to it}. Without either the size is unknown, which is
 * not the same as none. Immutable and thread-safe.
 */
@ValueType
@Value.Immutable
@CrossChecked(by = OutcomeLinkRules.class)
public abstract class OutcomeLink {

    private static final String TEXT = "(?s).*\\S.*";

    OutcomeLink() {}

    /**
     * Starts a link.
     *
     * @return an empty builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * The link's identity.
     *
     * @return lower-case letters, digits and hyphens
     */
    @NotNull
    @Pattern(regexp = "[a-z0-9][a-z0-9-]*")
    public abstract String getId();

    /**
     * The construct that is the cause.
     *
     * @return its id; present unless an {@link #getIntervention() intervention} is the cause
     */
    public final Optional<ConstructId> getCause() {
        return Optional.ofNullable(cause());
    }

    /**
     * The intervention that is the cause.
     *
     * @return its id in a catalogue; present unless a {@link #getCause() construct} is the cause
     */
    public final Optional<@Pattern(regexp = "[a-z0-9][a-z0-9-]*") String> getIntervention() {
        return Optional.ofNullable(intervention());
    }

    /**
     * The outcome.
     *
     * @return the id of the construct that is affected
     */
    @NotNull
    public abstract ConstructId getOutcome();

    /**
     * Which way the outcome goes.
     *
     * @return the direction
     */
    @NotNull
    public abstract OutcomeDirection getDirection();

    /**
     * What the source says, in our own words or those of whoever made the evidence base.
     *
     * @return one or two sentences
     */
    @NotBlank
    public abstract String getStatement();

    /**
     * How large the effect is, where this link is the place that says so.
     *
     * @return the effect on the outcome, in its direction
     */
    public final Optional<EffectSize> getEffect() {
        return Optional.ofNullable(effect());
    }

    /**
     * What the effect compares: how much more of the cause, or which groups.
     *
     * @return a short text, if the source is that precise
     */
    public final Optional<@Pattern(regexp = TEXT) String> getContrast() {
        return Optional.ofNullable(contrast());
    }

    /**
     * How significant the effect is: the probability of one as large, or larger, if there were none at all (the p value).
     *
     * @return a number above 0, at most 1, if the source gives it
     */
    public final Optional<@DecimalMin(value = "0", inclusive = false) @DecimalMax("1") Double> getSignificance() {
        return Optional.ofNullable(significance());
    }

    /**
     * The effects in a catalogue's evidence that put a number to this link.
     *
     * @return references, each once, to evidence that the link lists
     */
    public abstract List<@NotNull EffectReference> getQuantifiedBy();

    /**
     * The evidence in a catalogue that speaks of this link.
     *
     * @return ids of evidence, each once
     */
    public abstract List<@NotNull @Pattern(regexp = "[a-z0-9][a-z0-9-]*") String> getEvidence();

    /**
     * How the source came to know.
     *
     * @return the design of the best study that the source rests on, or expert opinion where it names none
     */
    @NotNull
    public abstract StudyDesign getDesign();

    /**
     * Who or what was studied.
     *
     * @return a short text, if the source tells
     */
    public final Optional<@Pattern(regexp = TEXT) String> getPopulation() {
        return Optional.ofNullable(population());
    }

    /**
     * Where it is said.
     *
     * @return at least one citation
     */
    @NotEmpty
    public abstract List<@NotNull Citation> getCitations();

    /**
     * The entries of the extraction from the founding documents that this link represents.
     *
     * @return entry ids, none for links from elsewhere
     */
    public abstract List<@NotBlank String> getSeedEntry();

    abstract @Nullable ConstructId cause();

    abstract @Nullable String intervention();

    abstract @Nullable EffectSize effect();

    abstract @Nullable String contrast();

    abstract @Nullable Double significance();

    abstract @Nullable String population();

    @Value.Check
    void check() {
        Validity.require(this);
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    @SuppressWarnings("deprecation") // the generated JSON form
    static OutcomeLink fromJson(ImmutableOutcomeLink.Json json) {
        return ImmutableOutcomeLink.fromJson(json);
    }

    /** Builds an {@link OutcomeLink}; not thread-safe. */
    public static final class Builder extends ImmutableOutcomeLink.Builder {
        Builder() {}
    }
}
