package io.github.culturekit.catalog;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Sorts layers so that each stands above those that it lies over, and else by their ids. */
final class LayerOrder {

    private LayerOrder() {}

    /** The lowest first. The first of the list, the standard catalogue, stays the lowest. */
    static List<LaidLayer> of(List<LaidLayer> layers) {
        Set<String> known = ids(layers);
        List<CatalogLayersException.Problem> missing = new ArrayList<>();
        layers.forEach(layer -> missing.addAll(missing(layer, known)));
        if (!missing.isEmpty()) {
            throw new CatalogLayersException(missing);
        }
        List<LaidLayer> sorted = new ArrayList<>(layers.subList(0, 1));
        sorted.addAll(sort(layers.subList(1, layers.size())));
        return sorted;
    }

    /** The lowest first; layers that are not among them are not looked for. */
    static List<LaidLayer> amongThemselves(List<LaidLayer> layers) {
        return sort(layers);
    }

    static List<CatalogLayersException.Problem> missing(LaidLayer layer, Set<String> below) {
        List<CatalogLayersException.Problem> problems = new ArrayList<>();
        List<String> over = layer.layer().getOver();
        for (int i = 0; i < over.size(); i++) {
            if (!below.contains(over.get(i))) {
                problems.add(layer.problem(
                        "over[" + i + "]",
                        "layer '" + layer.id() + "' lies over layer '" + over.get(i)
                                + "', which is not below it. Maybe lay that one first, or mend the id."));
            }
        }
        return problems;
    }

    private static List<LaidLayer> sort(List<LaidLayer> layers) {
        List<LaidLayer> open = new ArrayList<>(layers);
        open.sort(Comparator.comparing(LaidLayer::id));
        List<LaidLayer> sorted = new ArrayList<>();
        while (!open.isEmpty()) {
            Set<String> waiting = ids(open);
            LaidLayer next = open.stream()
                    .filter(layer -> layer.layer().getOver().stream().noneMatch(waiting::contains))
                    .findFirst()
                    .orElseThrow(() -> circle(open));
            open.remove(next);
            sorted.add(next);
        }
        return sorted;
    }

    private static CatalogLayersException circle(List<LaidLayer> layers) {
        return new CatalogLayersException(layers.stream()
                .map(layer -> layer.problem(
                        "over",
                        "layer '" + layer.id() + "' and others lie over each other. Maybe remove one from 'over'."))
                .toList());
    }

    private static Set<String> ids(List<LaidLayer> layers) {
        return layers.stream().map(LaidLayer::id).collect(Collectors.toCollection(HashSet::new));
    }
}
