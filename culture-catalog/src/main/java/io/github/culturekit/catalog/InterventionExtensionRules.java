package io.github.culturekit.catalog;

import io.github.culturekit.model.intervention.InterventionFacet;
import io.github.culturekit.model.value.Breaches;
import io.github.culturekit.model.value.CrossCheck;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** An extension adds something, each thing once, and says what it rests on. */
final class InterventionExtensionRules implements CrossCheck<InterventionExtension> {

    @Override
    public void check(InterventionExtension extension, Breaches breaches) {
        Map<InterventionFacet, List<?>> lists = lists(extension);
        if (lists.values().stream().allMatch(List::isEmpty)) {
            breaches.add(
                    "",
                    "the extension adds nothing. Maybe add to 'actsOn', 'cautions', 'evidence',"
                            + " 'prerequisites' or 'requires', or remove the extension.");
        }
        lists.forEach((facet, list) -> basis(extension, facet, !list.isEmpty(), breaches));
        extension.getBasis().keySet().stream()
                .filter(facet -> !lists.containsKey(facet))
                .forEach(facet -> breaches.add(
                        "basis[" + facet.getKey() + "]",
                        "'basis' names '" + facet.getKey()
                                + "', which an extension cannot change. Maybe override the intervention instead."));
        once("actsOn", extension.getActsOn(), effect -> effect.getConstruct(), breaches);
        once("evidence", extension.getEvidence(), Function.identity(), breaches);
        once("requires", extension.getRequires(), Function.identity(), breaches);
    }

    static Map<InterventionFacet, List<?>> lists(InterventionExtension extension) {
        Map<InterventionFacet, List<?>> lists = new EnumMap<>(InterventionFacet.class);
        lists.put(InterventionFacet.ACTS_ON, extension.getActsOn());
        lists.put(InterventionFacet.CAUTIONS, extension.getCautions());
        lists.put(InterventionFacet.EVIDENCE, extension.getEvidence());
        lists.put(InterventionFacet.PREREQUISITES, extension.getPrerequisites());
        lists.put(InterventionFacet.REQUIRES, extension.getRequires());
        return lists;
    }

    private static void basis(
            InterventionExtension extension, InterventionFacet facet, boolean present, Breaches breaches) {
        boolean based = extension.getBasis().containsKey(facet);
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
                    "'basis' names '" + facet.getKey() + "', but the extension adds nothing to it. Maybe remove it from"
                            + " 'basis'.");
        }
    }

    private static <T> void once(String property, List<T> elements, Function<T, ?> identity, Breaches breaches) {
        Set<Object> seen = new HashSet<>();
        for (int i = 0; i < elements.size(); i++) {
            if (elements.get(i) != null && !seen.add(identity.apply(elements.get(i)))) {
                breaches.add(
                        property + "[" + i + "]",
                        "'" + identity.apply(elements.get(i)) + "' stands in '" + property
                                + "' twice. Maybe remove the second.");
            }
        }
    }
}
