package io.github.culturekit.catalog;

import io.github.culturekit.model.construct.Citation;
import io.github.culturekit.model.value.InvalidValueException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Makes a catalogue of merged layers that fit together. */
final class MergedCatalog {

    private static final Pattern INTERVENTION = Pattern.compile("interventions\\[(\\d+)].*");

    private MergedCatalog() {}

    static LayeredCatalog of(List<LaidLayer> layers, MergedEntries entries) {
        if (entries.interventionsInUse().isEmpty()) {
            throw new IllegalArgumentException("Layers "
                    + layers.stream().map(layer -> "'" + layer.id() + "'").toList()
                    + " leave no intervention in use. Maybe lay them over CatalogLayers.standard().");
        }
        return LayeredCatalog.builder()
                .catalog(catalog(layers, entries))
                .layers(layers.stream().map(MergedCatalog::reference).toList())
                .provenance(entries.all().map(MergedEntry::provenance).toList())
                .build();
    }

    private static InterventionCatalog catalog(List<LaidLayer> layers, MergedEntries entries) {
        CatalogLayer top = layers.get(layers.size() - 1).layer();
        Set<Citation> citations = new LinkedHashSet<>();
        layers.forEach(layer -> citations.addAll(layer.layer().getCitations()));
        try {
            return InterventionCatalog.builder()
                    .id(layers.stream().map(LaidLayer::id).collect(Collectors.joining("--")))
                    .version(top.getVersion())
                    .label(top.getLabel())
                    .description(description(layers))
                    .citations(citations)
                    .evidence(MergedEntries.values(entries.evidenceInUse()))
                    .interventions(MergedEntries.values(entries.interventionsInUse()))
                    .build();
        } catch (InvalidValueException e) {
            throw new CatalogLayersException(located(e, entries));
        }
    }

    private static String description(List<LaidLayer> layers) {
        CatalogLayer top = layers.get(layers.size() - 1).layer();
        if (layers.size() == 1) {
            return top.getDescription();
        }
        return top.getDescription() + " Laid over "
                + layers.subList(0, layers.size() - 1).stream()
                        .map(layer -> layer.id() + " " + layer.layer().getVersion())
                        .collect(Collectors.joining(", "))
                + ".";
    }

    /** A rule of the whole, such as that none requires itself, is broken by whoever changed the intervention last. */
    private static List<CatalogLayersException.Problem> located(InvalidValueException refusal, MergedEntries entries) {
        List<CatalogLayersException.Problem> problems = new ArrayList<>();
        for (InvalidValueException.Breach breach : refusal.getBreaches()) {
            Matcher matcher = INTERVENTION.matcher(breach.property());
            if (!matcher.matches()) {
                throw refusal;
            }
            problems.add(entries.interventionsInUse()
                    .get(Integer.parseInt(matcher.group(1)))
                    .lastStatement()
                    .problem("", breach.message()));
        }
        return problems;
    }

    private static LayerReference reference(LaidLayer layer) {
        return LayerReference.builder()
                .id(layer.id())
                .version(layer.layer().getVersion())
                .label(layer.layer().getLabel())
                .build();
    }
}
