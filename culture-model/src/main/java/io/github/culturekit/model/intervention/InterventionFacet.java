package io.github.culturekit.model.intervention;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Collection;
import java.util.Optional;
import java.util.function.Function;

/**
 * A statement that an intervention makes and that rests on a {@link Basis} of its own. Ordered by
 * {@linkplain #getKey() key}.
 */
public enum InterventionFacet {
    /** {@link Intervention#getActsOn()}. */
    ACTS_ON("actsOn", Intervention::getActsOn),
    /** {@link Intervention#getCautions()}. */
    CAUTIONS("cautions", Intervention::getCautions),
    /** {@link Intervention#getCompetencies()}. */
    COMPETENCIES("competencies", Intervention::getCompetencies),
    /** {@link Intervention#getDacOutcomes()}. */
    DAC_OUTCOMES("dacOutcomes", Intervention::getDacOutcomes),
    /** {@link Intervention#getDuration()}. */
    DURATION("duration", Intervention::getDuration),
    /** {@link Intervention#getEffort()}. */
    EFFORT("effort", Intervention::getEffort),
    /** {@link Intervention#getEvidence()}. */
    EVIDENCE("evidence", Intervention::getEvidence),
    /** {@link Intervention#getLabel()}. */
    LABEL("label", Intervention::getLabel),
    /** {@link Intervention#getLevel()}. */
    LEVEL("level", Intervention::getLevel),
    /** {@link Intervention#getPrerequisites()}. */
    PREREQUISITES("prerequisites", Intervention::getPrerequisites),
    /** {@link Intervention#getRequires()}. */
    REQUIRES("requires", Intervention::getRequires),
    /** {@link Intervention#getSummary()}. */
    SUMMARY("summary", Intervention::getSummary),
    /** {@link Intervention#getTargets()}. */
    TARGETS("targets", Intervention::getTargets);

    private final String key;
    private final Function<Intervention, Object> accessor;

    InterventionFacet(String key, Function<Intervention, Object> accessor) {
        this.key = key;
        this.accessor = accessor;
    }

    /**
     * The facet's key in JSON.
     *
     * @return the name of the intervention's attribute
     */
    @JsonValue
    public String getKey() {
        return key;
    }

    /**
     * Whether an intervention says anything on this facet.
     *
     * @param intervention the intervention
     * @return false where the attribute is absent or empty
     */
    public boolean isPresentIn(Intervention intervention) {
        Object value = accessor.apply(intervention);
        if (value instanceof Collection<?> elements) {
            return !elements.isEmpty();
        }
        return value instanceof Optional<?> optional ? optional.isPresent() : value != null;
    }

    /**
     * The key, so that a property path reads as the JSON does.
     *
     * @return {@link #getKey()}
     */
    @Override
    public String toString() {
        return key;
    }
}
