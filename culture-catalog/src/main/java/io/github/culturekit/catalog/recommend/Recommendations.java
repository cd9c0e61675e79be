package io.github.culturekit.catalog.recommend;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.culturekit.model.construct.ConstructId;
import io.github.culturekit.model.organisation.UnitId;
import io.github.culturekit.model.profile.InstrumentReference;
import io.github.culturekit.model.value.CrossChecked;
import io.github.culturekit.model.value.Validity;
import io.github.culturekit.model.value.ValueType;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.PositiveOrZero;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What to do first in a unit about what one wave showed: interventions in order, those whose effect nobody has measured
 * apart from them, and what played no part and why.
 *
 * <p>Immutable and thread-safe.
 */
@ValueType
@Value.Immutable
@CrossChecked(by = RecommendationsRules.class)
public abstract class Recommendations {

    /** The schema that the JSON follows. */
    public static final String SCHEMA = "https://culturekit.github.io/schema/recommendations-1.json";

    Recommendations() {}

    /**
     * Starts recommendations.
     *
     * @return an empty builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * The schema of the JSON form; always {@link #SCHEMA}.
     *
     * @return the schema's address
     */
    @Value.Default
    @Value.Auxiliary
    @JsonProperty("$schema")
    @Pattern(regexp = "https://culturekit\\.github\\.io/schema/recommendations-1\\.json")
    public String getSchema() {
        return SCHEMA;
    }

    /**
     * The unit that is recommended for.
     *
     * @return its id
     */
    @NotNull
    public abstract UnitId getUnit();

    /**
     * The wave that the needs were seen in.
     *
     * @return the wave's name
     */
    @NotBlank
    public abstract String getWave();

    /**
     * The questionnaire that the needs were measured with.
     *
     * @return the instrument
     */
    @NotNull
    public abstract InstrumentReference getInstrument();

    /**
     * The catalogue that was chosen from.
     *
     * @return its id
     */
    @NotBlank
    public abstract String getCatalogId();

    /**
     * The version of that catalogue.
     *
     * @return a semantic version
     */
    @NotBlank
    public abstract String getCatalogVersion();

    /**
     * The judgements behind the numbers.
     *
     * @return the assumptions
     */
    @NotNull
    public abstract Assumptions getAssumptions();

    /**
     * What is particular about the place that is recommended for.
     *
     * @return the circumstances, any unless stated
     */
    @NotNull
    @Value.Default
    public Circumstances getCircumstances() {
        return Circumstances.any();
    }

    /**
     * The needs of the unit, also those that are 0.
     *
     * @return each construct that counts once, in the order of the profile
     */
    public abstract List<@NotNull Need> getNeeds();

    /**
     * The interventions, best first.
     *
     * @return recommendations with ranks from 1; ties are in the order of the ids
     */
    public abstract List<@NotNull Recommendation> getRecommendations();

    /**
     * How many interventions could be ranked, before the list was cut to the number asked for.
     *
     * @return a count
     */
    @NotNull
    @PositiveOrZero
    public abstract Integer getRanked();

    /**
     * The interventions that bear on a need but whose effect nobody has measured.
     *
     * @return entries in the order of the ids, which is no order of merit
     */
    public abstract List<@NotNull InsufficientEvidence> getInsufficientEvidence();

    /**
     * What played no part.
     *
     * @return constructs in the order of the profile, then interventions in the order of the ids
     */
    public abstract List<@NotNull NotConsidered> getNotConsidered();

    /**
     * Looks a recommendation up.
     *
     * @param intervention an intervention's id
     * @return the recommendation, or empty if the intervention is not in the list
     */
    public final Optional<Recommendation> find(String intervention) {
        return getRecommendations().stream()
                .filter(one -> one.getIntervention().getId().equals(intervention))
                .findFirst();
    }

    /**
     * Looks a need up.
     *
     * @param construct a construct that was measured
     * @return the need, which may be 0, or empty if the construct does not count here
     */
    public final Optional<Need> findNeed(ConstructId construct) {
        return getNeeds().stream()
                .filter(need -> need.getConstruct().equals(construct))
                .findFirst();
    }

    @Value.Check
    void check() {
        Validity.require(this);
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    @SuppressWarnings("deprecation") // the generated JSON form
    static Recommendations fromJson(ImmutableRecommendations.Json json) {
        return ImmutableRecommendations.fromJson(json);
    }

    /** Builds {@link Recommendations}; not thread-safe. */
    public static final class Builder extends ImmutableRecommendations.Builder {
        Builder() {}
    }
}
