package io.github.culturekit.catalog;

import io.github.culturekit.catalog.MergedEntry.Statement;
import io.github.culturekit.model.atlas.EntryId;
import io.github.culturekit.model.atlas.EntrySort;
import io.github.culturekit.model.construct.Frameworks;
import io.github.culturekit.model.intervention.Evidence;
import io.github.culturekit.model.intervention.Intervention;
import io.github.culturekit.model.value.InvalidValueException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** Lays layers over each other, the lowest first. */
final class LayerMerge {

    private final MergedEntries entries = MergedEntries.none();
    private final List<CatalogLayersException.Problem> problems = new ArrayList<>();

    private LayerMerge() {}

    static LayeredCatalog of(List<LaidLayer> layers, Frameworks frameworks) {
        LayerMerge merge = new LayerMerge();
        Set<String> below = new HashSet<>();
        for (LaidLayer layer : layers) {
            merge.problems.addAll(LayerOrder.missing(layer, below));
            merge.lay(layer);
            below.add(layer.id());
        }
        merge.problems.addAll(LayerReferences.problems(layers, merge.entries, frameworks));
        if (!merge.problems.isEmpty()) {
            throw new CatalogLayersException(merge.problems);
        }
        return MergedCatalog.of(layers, merge.entries);
    }

    private void lay(LaidLayer layer) {
        retire(layer);
        Map<EntryId, CatalogOverride> overrides = overrides(layer);
        bring(layer, EntrySort.EVIDENCE, layer.layer().getEvidence(), Evidence::getId, entries.evidence(), overrides);
        bring(
                layer,
                EntrySort.INTERVENTION,
                layer.layer().getInterventions(),
                Intervention::getId,
                entries.interventions(),
                overrides);
        extend(layer);
    }

    private void retire(LaidLayer layer) {
        List<CatalogRetirement> retirements = layer.layer().getRetirements();
        for (int i = 0; i < retirements.size(); i++) {
            CatalogRetirement retirement = retirements.get(i);
            String path = "retirements[" + i + "]";
            MergedEntry<?> entry = entries.find(retirement.getEntry());
            if (entry == null) {
                add(layer, path + ".entry", notBelow(layer, "retires", retirement.getEntry()));
                continue;
            }
            entry.retire(
                    Statement.of(layer, path, retirement),
                    step(layer, LayerChange.RETIRED)
                            .reason(retirement.getReason())
                            .instead(retirement.getInstead())
                            .build());
        }
    }

    private Map<EntryId, CatalogOverride> overrides(LaidLayer layer) {
        Map<EntryId, CatalogOverride> byEntry = new LinkedHashMap<>();
        List<CatalogOverride> overrides = layer.layer().getOverrides();
        for (int i = 0; i < overrides.size(); i++) {
            EntryId id = overrides.get(i).getEntry();
            byEntry.put(id, overrides.get(i));
            if (entries.find(id) == null) {
                add(layer, "overrides[" + i + "].entry", notBelow(layer, "overrides", id));
            }
        }
        return byEntry;
    }

    private <T> void bring(
            LaidLayer layer,
            EntrySort sort,
            List<T> brought,
            Function<T, String> name,
            Map<EntryId, MergedEntry<T>> known,
            Map<EntryId, CatalogOverride> overrides) {
        for (int i = 0; i < brought.size(); i++) {
            T value = brought.get(i);
            String path = (sort == EntrySort.EVIDENCE ? "evidence[" : "interventions[") + i + "]";
            Statement statement = Statement.of(layer, path, value);
            EntryId id = EntryId.of(sort, name.apply(value));
            MergedEntry<T> before = known.get(id);
            CatalogOverride override = overrides.get(id);
            if (before == null) {
                MergedEntry<T> entry = new MergedEntry<>(id);
                entry.bring(value, statement, step(layer, LayerChange.ADDED).build());
                known.put(id, entry);
            } else if (override == null) {
                add(layer, path + ".id", inSilence(layer, before));
            } else {
                LayerChange change = before.isRetired() ? LayerChange.RESTORED : LayerChange.OVERRIDDEN;
                before.bring(
                        value,
                        statement,
                        step(layer, change).reason(override.getReason()).build());
            }
        }
    }

    private void extend(LaidLayer layer) {
        List<InterventionExtension> extensions = layer.layer().getExtensions();
        for (int i = 0; i < extensions.size(); i++) {
            InterventionExtension extension = extensions.get(i);
            String path = "extensions[" + i + "]";
            EntryId id = EntryId.of(EntrySort.INTERVENTION, extension.getIntervention());
            MergedEntry<Intervention> before = entries.interventions().get(id);
            Intervention value = before == null ? null : before.value();
            if (before == null || value == null) {
                add(layer, path + ".intervention", notBelow(layer, "extends", id));
                continue;
            }
            ProvenanceStep step = step(layer, LayerChange.EXTENDED)
                    .reason(extension.getReason())
                    .build();
            try {
                before.extend(extension.addTo(value), Statement.of(layer, path, extension), step);
            } catch (InvalidValueException e) {
                e.getBreaches().forEach(breach -> add(layer, path, breach.message()));
            }
        }
    }

    private void add(LaidLayer layer, String path, String message) {
        problems.add(layer.problem(path, message));
    }

    private String notBelow(LaidLayer layer, String verb, EntryId id) {
        MergedEntry<?> entry = entries.find(id);
        String why = entry == null
                ? "which no layer below has. Maybe mend the id, or lay the layer that has it below this one."
                : "which is retired: " + entry.lastStep().getReason().orElse("")
                        + " Maybe override it to bring it back.";
        return "layer '" + layer.id() + "' " + verb + " " + id + ", " + why;
    }

    private static String inSilence(LaidLayer layer, MergedEntry<?> before) {
        String other = before.lastStep().getLayer();
        return "layer '" + layer.id() + "' brings " + before.id() + ", which layer '" + other
                + (before.isRetired() ? "' retired" : "' has as well")
                + ", and does not say that it overrides it. Maybe give it another id, or add it to 'overrides' with the"
                + " reason.";
    }

    private static ProvenanceStep.Builder step(LaidLayer layer, LayerChange change) {
        return ProvenanceStep.builder().layer(layer.id()).change(change);
    }
}
