package io.github.culturekit.catalog;

import io.github.culturekit.model.atlas.EntryId;
import io.github.culturekit.model.atlas.EntrySort;
import io.github.culturekit.model.intervention.Evidence;
import io.github.culturekit.model.intervention.Intervention;
import io.github.culturekit.model.value.Breaches;
import io.github.culturekit.model.value.CrossCheck;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;

/** What a layer brings stands in it once; it overrides only what it brings, and extends or retires only what it does not. */
final class CatalogLayerRules implements CrossCheck<CatalogLayer> {

    @Override
    public void check(CatalogLayer layer, Breaches breaches) {
        Rules rules = new Rules(layer, breaches);
        rules.each("evidence", ".id", layer.getEvidence(), Evidence::getId, rules::nothing);
        rules.each("interventions", ".id", layer.getInterventions(), Intervention::getId, rules::nothing);
        rules.each("over", "", layer.getOver(), Function.identity(), rules::over);
        rules.each("overrides", ".entry", layer.getOverrides(), CatalogOverride::getEntry, rules::override);
        rules.each("retirements", ".entry", layer.getRetirements(), CatalogRetirement::getEntry, rules::retirement);
        rules.each(
                "extensions",
                ".intervention",
                layer.getExtensions(),
                InterventionExtension::getIntervention,
                rules::extension);
    }

    private record Rules(CatalogLayer layer, Breaches breaches) {

        /** Names what stands twice, and what a further rule has against an element. */
        <T, I> void each(
                String property,
                String part,
                List<T> elements,
                Function<T, I> identity,
                BiFunction<T, I, String> problem) {
            Set<Object> seen = new HashSet<>();
            for (int i = 0; i < elements.size(); i++) {
                I id = elements.get(i) == null ? null : identity.apply(elements.get(i));
                if (id == null) {
                    continue;
                }
                String path = property + "[" + i + "]" + part;
                if (!seen.add(id)) {
                    breaches.add(path, "'" + id + "' stands in '" + property + "' twice. Maybe remove the second.");
                }
                String found = problem.apply(elements.get(i), id);
                if (!found.isEmpty()) {
                    breaches.add(path, found);
                }
            }
        }

        String nothing(Object element, String id) {
            return "";
        }

        String over(String element, String id) {
            return id.equals(layer.getId()) ? "layer '" + id + "' cannot lie over itself. Maybe remove it." : "";
        }

        String override(CatalogOverride override, EntryId entry) {
            return holds(entry)
                    ? ""
                    : entry + " is to be overridden, but the layer has nothing to put in its place. Maybe add it to the"
                            + " layer, mend the id, or retire it instead.";
        }

        String retirement(CatalogRetirement retirement, EntryId entry) {
            if (entry.getSort() != EntrySort.INTERVENTION && entry.getSort() != EntrySort.EVIDENCE) {
                return entry
                        + " is to be retired, but a catalogue holds interventions and evidence only. Maybe write it"
                        + " like 'intervention/team-goals'.";
            }
            return holds(entry)
                    ? entry
                            + " is to be retired, but the layer brings it itself. Maybe remove one of the two, or override"
                            + " it."
                    : "";
        }

        String extension(InterventionExtension extension, String id) {
            if (holdsIntervention(id)) {
                return "intervention '" + id
                        + "' is to be extended, but the layer brings it itself. Maybe write what is" + " added there.";
            }
            boolean retired = layer.getRetirements().stream()
                    .anyMatch(retirement -> retirement != null
                            && retirement.getEntry().toString().equals("intervention/" + id));
            return retired
                    ? "intervention '" + id
                            + "' is to be extended, but the layer retires it. Maybe remove one of the two."
                    : "";
        }

        private boolean holds(EntryId entry) {
            return switch (entry.getSort()) {
                case INTERVENTION -> holdsIntervention(entry.getName());
                case EVIDENCE ->
                    layer.getEvidence().stream()
                            .anyMatch(one -> one != null && one.getId().equals(entry.getName()));
                default -> false;
            };
        }

        private boolean holdsIntervention(String id) {
            return layer.getInterventions().stream()
                    .anyMatch(one -> one != null && one.getId().equals(id));
        }
    }
}
