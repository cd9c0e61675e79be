package io.github.culturekit.model.intervention;

import io.github.culturekit.model.value.Breaches;
import io.github.culturekit.model.value.CrossCheck;
import java.util.List;
import java.util.function.Function;

/** Every statement has its basis, every effect its evidence, and nothing is named twice. */
final class InterventionRules implements CrossCheck<Intervention> {

    @Override
    public void check(Intervention intervention, Breaches breaches) {
        basis(intervention, breaches);
        effectsAreOfListedEvidence(intervention, breaches);
        Repetitions.report("actsOn", intervention.getActsOn(), "construct", ConstructEffect::getConstruct, breaches);
        Repetitions.report("competencies", intervention.getCompetencies(), "construct", Function.identity(), breaches);
        Repetitions.report("dacOutcomes", intervention.getDacOutcomes(), "construct", Function.identity(), breaches);
        Repetitions.report("evidence", intervention.getEvidence(), "evidence", Function.identity(), breaches);
    }

    private static void basis(Intervention intervention, Breaches breaches) {
        for (InterventionFacet facet : InterventionFacet.values()) {
            boolean present = facet.isPresentIn(intervention);
            boolean based = intervention.getBasis().containsKey(facet);
            String property = "basis[" + facet.getKey() + "]";
            if (present && !based) {
                breaches.add(
                        property,
                        "'" + facet.getKey() + "' has no basis; every statement has one. Maybe add '" + facet.getKey()
                                + "' to 'basis' as DOCUMENT, EVIDENCE or JUDGEMENT.");
            }
            if (based && !present) {
                breaches.add(
                        property,
                        "'basis' names '" + facet.getKey()
                                + "', but the intervention says nothing on it. Maybe remove it" + " from 'basis'.");
            }
        }
    }

    private static void effectsAreOfListedEvidence(Intervention intervention, Breaches breaches) {
        List<ConstructEffect> actsOn = intervention.getActsOn();
        for (int i = 0; i < actsOn.size(); i++) {
            if (actsOn.get(i) != null) {
                EvidenceReferences.report(
                        "actsOn[" + i + "].effects",
                        actsOn.get(i).getEffects(),
                        intervention.getEvidence(),
                        "intervention",
                        breaches);
            }
        }
    }
}
