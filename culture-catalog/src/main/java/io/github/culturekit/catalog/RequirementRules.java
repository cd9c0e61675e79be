package io.github.culturekit.catalog;

import io.github.culturekit.model.intervention.Intervention;
import io.github.culturekit.model.value.Breaches;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** What an intervention requires is in the catalogue, and none requires itself, not by way of others either. */
final class RequirementRules {

    private final Map<String, Intervention> byId = new HashMap<>();

    private RequirementRules(List<Intervention> interventions) {
        interventions.stream().filter(Objects::nonNull).forEach(one -> byId.putIfAbsent(one.getId(), one));
    }

    static void check(List<Intervention> interventions, Breaches breaches) {
        RequirementRules rules = new RequirementRules(interventions);
        for (int i = 0; i < interventions.size(); i++) {
            if (interventions.get(i) != null) {
                rules.check("interventions[" + i + "].requires", interventions.get(i), breaches);
            }
        }
    }

    private void check(String property, Intervention intervention, Breaches breaches) {
        List<String> requires = intervention.getRequires();
        for (int i = 0; i < requires.size(); i++) {
            String required = requires.get(i);
            if (!byId.containsKey(required)) {
                breaches.add(
                        property + "[" + i + "]",
                        "intervention '" + intervention.getId() + "' requires '" + required
                                + "', which the catalogue does not hold. Maybe add it to 'interventions', or say in"
                                + " 'prerequisites' what must be there.");
            } else if (reaches(required, intervention.getId())) {
                breaches.add(
                        property + "[" + i + "]",
                        "intervention '" + intervention.getId() + "' requires '" + required
                                + "', which in the end requires '" + intervention.getId()
                                + "': neither could come first. Maybe remove one of the two.");
            }
        }
    }

    private boolean reaches(String from, String to) {
        Deque<String> open = new ArrayDeque<>(List.of(from));
        Set<String> seen = new HashSet<>();
        while (!open.isEmpty()) {
            String id = open.pop();
            if (id.equals(to)) {
                return true;
            }
            if (seen.add(id) && byId.containsKey(id)) {
                open.addAll(byId.get(id).getRequires());
            }
        }
        return false;
    }
}
