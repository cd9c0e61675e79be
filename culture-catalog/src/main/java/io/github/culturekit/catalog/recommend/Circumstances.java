package io.github.culturekit.catalog.recommend;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.culturekit.model.intervention.InterventionLevel;
import io.github.culturekit.model.value.Validity;
import io.github.culturekit.model.value.ValueType;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.SortedMap;
import org.immutables.value.Value;

/**
 * What those who act know about their own place and no catalogue can: what is in their power, what is not there yet, and
 * how well things would work here.
 *
 * <p>Immutable and thread-safe.
 */
@ValueType
@Value.Immutable
public abstract class Circumstances {

    private static final Circumstances ANY = builder().build();

    Circumstances() {}

    /**
     * Starts circumstances.
     *
     * @return an empty builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Everything can be done, and works as it did elsewhere.
     *
     * @return the circumstances
     */
    public static Circumstances any() {
        return ANY;
    }

    /**
     * At which levels one can act: a team's leader would name individuals and teams.
     *
     * @return levels; none stands for all
     */
    public abstract List<@NotNull InterventionLevel> getLevels();

    /**
     * What is not in place.
     *
     * @return {@linkplain io.github.culturekit.model.intervention.Intervention#getPrerequisites() prerequisites} in the
     *     words of the catalogue
     */
    public abstract List<@NotBlank String> getMissingPrerequisites();

    /**
     * How much of its effect found elsewhere an intervention can have here.
     *
     * @return shares from 0 to 1 by the intervention's id; one that is not named has all, and one of 0 does not fit
     */
    @Value.NaturalOrder
    public abstract SortedMap<String, @NotNull @DecimalMin("0") @DecimalMax("1") Double> getContextMatch();

    /**
     * How likely it is that an intervention would be carried out here as it is meant.
     *
     * @return probabilities by the intervention's id; one that is not named is certain, and one of 0 is not considered
     */
    @Value.NaturalOrder
    public abstract SortedMap<String, @NotNull @DecimalMin("0") @DecimalMax("1") Double> getProbability();

    @Value.Check
    void check() {
        Validity.require(this);
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    @SuppressWarnings("deprecation") // the generated JSON form
    static Circumstances fromJson(ImmutableCircumstances.Json json) {
        return ImmutableCircumstances.fromJson(json);
    }

    /** Builds some {@link Circumstances}; not thread-safe. */
    public static final class Builder extends ImmutableCircumstances.Builder {
        Builder() {}
    }
}
