package io.github.culturekit.catalog;

import io.github.culturekit.model.construct.ConstructId;
import io.github.culturekit.model.intervention.ConstructEffect;
import io.github.culturekit.model.intervention.EffectReference;
import io.github.culturekit.model.intervention.Evidence;
import io.github.culturekit.model.intervention.Intervention;
import io.github.culturekit.model.value.Breaches;
import io.github.culturekit.model.value.CrossCheck;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Ids are unique, and whatever an intervention refers to is in the catalogue. That an effect is of evidence which the
 * intervention lists is the intervention's own rule.
 */
final class InterventionCatalogRules implements CrossCheck<InterventionCatalog> {

    private static final String DAC = "dac";

    @Override
    public void check(InterventionCatalog catalog, Breaches breaches) {
        Map<String, Evidence> evidence = evidence(catalog.getEvidence(), breaches);
        Set<String> seen = new HashSet<>();
        List<Intervention> interventions = catalog.getInterventions();
        for (int i = 0; i < interventions.size(); i++) {
            Intervention intervention = interventions.get(i);
            if (intervention == null) {
                continue;
            }
            String property = "interventions[" + i + "]";
            if (!seen.add(intervention.getId())) {
                breaches.add(property + ".id", repeated("intervention", intervention.getId()));
            }
            listedEvidence(intervention, property, evidence, breaches);
            effects(intervention, property, evidence, breaches);
            outcomes(intervention, property, breaches);
        }
        RequirementRules.check(interventions, breaches);
    }

    private static Map<String, Evidence> evidence(List<Evidence> evidence, Breaches breaches) {
        Map<String, Evidence> byId = new HashMap<>();
        for (int i = 0; i < evidence.size(); i++) {
            Evidence one = evidence.get(i);
            if (one != null && byId.putIfAbsent(one.getId(), one) != null) {
                breaches.add("evidence[" + i + "].id", repeated("evidence", one.getId()));
            }
        }
        return byId;
    }

    private static void listedEvidence(
            Intervention intervention, String property, Map<String, Evidence> evidence, Breaches breaches) {
        List<String> listed = intervention.getEvidence();
        for (int i = 0; i < listed.size(); i++) {
            if (!evidence.containsKey(listed.get(i))) {
                breaches.add(
                        property + ".evidence[" + i + "]",
                        "intervention '" + intervention.getId() + "' lists evidence '" + listed.get(i)
                                + "', which the catalogue does not hold. Maybe add it to 'evidence', or correct the"
                                + " id.");
            }
        }
    }

    private static void effects(
            Intervention intervention, String property, Map<String, Evidence> evidence, Breaches breaches) {
        List<ConstructEffect> actsOn = intervention.getActsOn();
        for (int i = 0; i < actsOn.size(); i++) {
            List<EffectReference> effects = actsOn.get(i).getEffects();
            for (int j = 0; j < effects.size(); j++) {
                EffectReference reference = effects.get(j);
                Evidence source = evidence.get(reference.getEvidence());
                if (source != null && source.find(reference.getEffect()).isEmpty()) {
                    breaches.add(
                            property + ".actsOn[" + i + "].effects[" + j + "]",
                            "intervention '" + intervention.getId() + "' refers to effect '" + reference
                                    + "', but evidence '" + source.getId() + "' has no effect '"
                                    + reference.getEffect()
                                    + "'. Maybe add it to that evidence's 'effects', or correct the id.");
                }
            }
        }
    }

    private static void outcomes(Intervention intervention, String property, Breaches breaches) {
        List<ConstructId> outcomes = intervention.getDacOutcomes();
        for (int i = 0; i < outcomes.size(); i++) {
            if (!outcomes.get(i).getFramework().equals(DAC)) {
                breaches.add(
                        property + ".dacOutcomes[" + i + "]",
                        "intervention '" + intervention.getId() + "' names '" + outcomes.get(i)
                                + "' as an outcome; it must be one of direction, alignment and commitment, and start"
                                + " with 'dac:'. Maybe it belongs in 'actsOn'.");
            }
        }
    }

    private static String repeated(String what, String id) {
        return what + " '" + id + "' stands in the catalogue twice. Maybe remove the second, or give it another id.";
    }
}
