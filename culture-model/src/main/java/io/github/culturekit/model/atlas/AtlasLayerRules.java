package io.github.culturekit.model.atlas;

import io.github.culturekit.model.value.Breaches;
import io.github.culturekit.model.value.CrossCheck;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Each entry stands in a layer once, and a layer replaces only what it has. */
final class AtlasLayerRules implements CrossCheck<AtlasLayer> {

    @Override
    public void check(AtlasLayer layer, Breaches breaches) {
        Set<EntryId> ids = new HashSet<>();
        new LayerEntries(layer).whole().map(AtlasEntry::getId).forEach(id -> {
            if (!ids.add(id)) {
                breaches.add(
                        property(id.getSort()),
                        id + " stands in the layer twice. Maybe remove the second, or give it another id.");
            }
        });
        Set<EntryId> seen = new HashSet<>();
        List<EntryId> replaces = layer.getReplaces();
        for (int i = 0; i < replaces.size(); i++) {
            EntryId id = replaces.get(i);
            if (id != null && !ids.contains(id)) {
                breaches.add("replaces[" + i + "]", missing(id));
            } else if (id != null && !seen.add(id)) {
                breaches.add("replaces[" + i + "]", id + " is replaced twice. Maybe remove the second.");
            }
        }
    }

    private static String missing(EntryId id) {
        String advice = id.getSort() == EntrySort.CONSTRUCT
                ? "Maybe replace the whole framework: 'framework/"
                        + id.getName().replaceAll(":.*", "") + "'."
                : "Maybe add it to the layer, or mend the id.";
        return id + " is to be replaced, but the layer has nothing to put in its place. " + advice;
    }

    private static String property(EntrySort sort) {
        return switch (sort) {
            case FRAMEWORK, CONSTRUCT -> "frameworks";
            case CROSSWALK -> "crosswalks";
            case INTERVENTION -> "interventions";
            case EVIDENCE -> "evidence";
            case OUTCOME_LINK -> "outcomeLinks";
            case FACT -> "facts";
            case CASE_STUDY -> "caseStudies";
        };
    }
}
