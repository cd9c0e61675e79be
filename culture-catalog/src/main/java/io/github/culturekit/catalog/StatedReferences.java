package io.github.culturekit.catalog;

import io.github.culturekit.model.construct.ConstructId;
import io.github.culturekit.model.intervention.ConstructEffect;
import io.github.culturekit.model.intervention.Intervention;
import java.util.List;

/**
 * What an intervention, or an extension of one, refers to, in the order in which it stands there.
 *
 * @param actsOn effects on constructs
 * @param competencies constructs
 * @param dacOutcomes constructs
 * @param evidence ids of evidence
 * @param requires ids of interventions
 */
record StatedReferences(
        List<ConstructEffect> actsOn,
        List<ConstructId> competencies,
        List<ConstructId> dacOutcomes,
        List<String> evidence,
        List<String> requires) {

    static final StatedReferences NONE = new StatedReferences(List.of(), List.of(), List.of(), List.of(), List.of());

    static StatedReferences of(Object stated) {
        if (stated instanceof Intervention one) {
            return new StatedReferences(
                    one.getActsOn(), one.getCompetencies(), one.getDacOutcomes(), one.getEvidence(), one.getRequires());
        }
        if (stated instanceof InterventionExtension more) {
            return new StatedReferences(more.getActsOn(), List.of(), List.of(), more.getEvidence(), more.getRequires());
        }
        return NONE;
    }
}
