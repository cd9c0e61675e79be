package io.github.culturekit.model.intervention;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.culturekit.model.construct.Citation;
import io.github.culturekit.model.construct.ConstructId;
import io.github.culturekit.model.value.CrossChecked;
import io.github.culturekit.model.value.Validity;
import io.github.culturekit.model.value.ValueType;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * Something that an organisation can do about its culture, such as action learning or values-based recruitment.
 *
 * <p>Each statement that it makes, a {@link InterventionFacet facet}, carries its {@link Basis}, so that a reader tells a
 * finding from an opinion. Immutable and thread-safe.
 */
@ValueType
@Value.Immutable
@CrossChecked(by = InterventionRules.class)
public abstract class Intervention {

    Intervention() {}

    /**
     * Starts an intervention.
     *
     * @return an empty builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * The intervention's identity.
     *
     * @return lower-case letters, digits and hyphens
     */
    @NotNull
    @Pattern(regexp = "[a-z0-9][a-z0-9-]*")
    public abstract String getId();

    /**
     * The name that people read.
     *
     * @return a short text
     */
    @NotBlank
    public abstract String getLabel();

    /**
     * What is done.
     *
     * @return one or two sentences
     */
    @NotBlank
    public abstract String getSummary();

    /**
     * Where in an organisation it works.
     *
     * @return the level
     */
    @NotNull
    public abstract InterventionLevel getLevel();

    /**
     * The constructs that it acts on, with what is known of the effect on each.
     *
     * @return effects, each construct once
     */
    public abstract List<@NotNull ConstructEffect> getActsOn();

    /**
     * The competencies that it builds.
     *
     * @return construct ids, each once
     */
    public abstract List<@NotNull ConstructId> getCompetencies();

    /**
     * Which of direction, alignment and commitment it serves.
     *
     * @return construct ids, each once
     */
    public abstract List<@NotNull ConstructId> getDacOutcomes();

    /**
     * The evidence that speaks of it.
     *
     * @return ids of evidence, each once
     */
    public abstract List<@NotNull @Pattern(regexp = "[a-z0-9][a-z0-9-]*") String> getEvidence();

    /**
     * The practices of the organisation that it changes, such as recruitment.
     *
     * @return short texts
     */
    public abstract List<@NotBlank String> getTargets();

    /**
     * What has to be there first, for people to read; see {@link #getRequires()} for what a plan can follow.
     *
     * @return short texts
     */
    public abstract List<@NotBlank String> getPrerequisites();

    /**
     * The interventions that must have been carried out before this one, unless the organisation has what they bring about.
     *
     * @return ids of interventions of the same catalogue, each once; none where it can come first
     */
    public abstract List<@NotNull @Pattern(regexp = "[a-z0-9][a-z0-9-]*") String> getRequires();

    /**
     * What can go wrong.
     *
     * @return short texts
     */
    public abstract List<@NotBlank String> getCautions();

    /**
     * How much it asks of the organisation.
     *
     * @return the effort, if known
     */
    public final Optional<Effort> getEffort() {
        return Optional.ofNullable(effort());
    }

    /**
     * How long it takes.
     *
     * @return the duration, if known
     */
    public final Optional<ImplementationDuration> getDuration() {
        return Optional.ofNullable(duration());
    }

    /**
     * What each statement above rests on.
     *
     * @return a basis for every facet that is present and for no other, in the order of the facets' keys
     */
    @Value.NaturalOrder
    public abstract SortedMap<InterventionFacet, @NotNull Basis> getBasis();

    /**
     * Where the intervention is set out.
     *
     * @return the citations, possibly none
     */
    public abstract List<@NotNull Citation> getCitations();

    /**
     * The entries of the extraction from the founding documents that this intervention represents.
     *
     * @return entry ids, none for interventions from elsewhere
     */
    public abstract List<@NotBlank String> getSeedEntry();

    /**
     * Looks up what is known of the effect on a construct.
     *
     * @param construct the construct's id
     * @return the effect, or empty where the intervention is not said to act on it
     */
    public final Optional<ConstructEffect> findEffectOn(ConstructId construct) {
        return getActsOn().stream()
                .filter(effect -> effect.getConstruct().equals(construct))
                .findFirst();
    }

    abstract @Nullable Effort effort();

    abstract @Nullable ImplementationDuration duration();

    @Value.Check
    void check() {
        Validity.require(this);
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    @SuppressWarnings("deprecation") // the generated JSON form
    static Intervention fromJson(ImmutableIntervention.Json json) {
        return ImmutableIntervention.fromJson(json);
    }

    /** Builds an {@link Intervention}; not thread-safe. */
    public static final class Builder extends ImmutableIntervention.Builder {
        Builder() {}
    }
}
