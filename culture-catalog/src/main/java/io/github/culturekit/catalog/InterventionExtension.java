package io.github.culturekit.catalog;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.culturekit.model.intervention.Basis;
import io.github.culturekit.model.intervention.ConstructEffect;
import io.github.culturekit.model.intervention.Intervention;
import io.github.culturekit.model.intervention.InterventionFacet;
import io.github.culturekit.model.value.CrossChecked;
import io.github.culturekit.model.value.Validity;
import io.github.culturekit.model.value.ValueType;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.util.List;
import java.util.SortedMap;
import org.immutables.value.Value;

/**
 * What a layer adds to an intervention of a lower layer, which otherwise stays as it is: an effect that the organisation
 * measured itself, a caution from its own experience.
 *
 * <p>Immutable and thread-safe.
 */
@ValueType
@Value.Immutable
@CrossChecked(by = InterventionExtensionRules.class)
public abstract class InterventionExtension {

    InterventionExtension() {}

    /**
     * Starts an extension.
     *
     * @return an empty builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * What is extended.
     *
     * @return the id of an intervention of a lower layer
     */
    @NotNull
    @Pattern(regexp = "[a-z0-9][a-z0-9-]*")
    public abstract String getIntervention();

    /**
     * Why.
     *
     * @return a sentence
     */
    @NotBlank
    public abstract String getReason();

    /**
     * Constructs that it acts on as well, or further effects on one that it is known to act on.
     *
     * @return effects, each construct once
     */
    public abstract List<@NotNull ConstructEffect> getActsOn();

    /**
     * What else can go wrong.
     *
     * @return short texts
     */
    public abstract List<@NotBlank String> getCautions();

    /**
     * Further evidence that speaks of it.
     *
     * @return ids of evidence, each once
     */
    public abstract List<@NotNull @Pattern(regexp = "[a-z0-9][a-z0-9-]*") String> getEvidence();

    /**
     * What else has to be there first, for people to read.
     *
     * @return short texts
     */
    public abstract List<@NotBlank String> getPrerequisites();

    /**
     * Further interventions that must come first.
     *
     * @return ids of interventions, each once
     */
    public abstract List<@NotNull @Pattern(regexp = "[a-z0-9][a-z0-9-]*") String> getRequires();

    /**
     * What each of the lists above rests on. Where the intervention has such a list already, the weaker basis holds for the
     * whole: what rests in part on judgement rests on judgement.
     *
     * @return a basis for every list that is not empty and for no other, in the order of the facets' keys
     */
    @Value.NaturalOrder
    public abstract SortedMap<InterventionFacet, @NotNull Basis> getBasis();

    /**
     * Adds this to an intervention.
     *
     * @param intervention the intervention, as lower layers have it
     * @return the intervention with what this adds; what it has already is not added again
     * @throws io.github.culturekit.model.value.InvalidValueException if an effect is of evidence that neither lists
     */
    public final Intervention addTo(Intervention intervention) {
        return ExtendedIntervention.of(intervention, this);
    }

    @Value.Check
    void check() {
        Validity.require(this);
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    @SuppressWarnings("deprecation") // the generated JSON form
    static InterventionExtension fromJson(ImmutableInterventionExtension.Json json) {
        return ImmutableInterventionExtension.fromJson(json);
    }

    /** Builds an {@link InterventionExtension}; not thread-safe. */
    public static final class Builder extends ImmutableInterventionExtension.Builder {
        Builder() {}
    }
}
