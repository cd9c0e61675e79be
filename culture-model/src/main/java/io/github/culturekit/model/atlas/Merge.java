package io.github.culturekit.model.atlas;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Lays a layer over the entries of those below. */
final class Merge {

    private final AtlasLayer layer;
    private final Map<EntryId, AtlasEntry<?>> entries;

    private Merge(Map<EntryId, AtlasEntry<?>> below, AtlasLayer layer) {
        this.entries = new LinkedHashMap<>(below);
        this.layer = layer;
    }

    /**
     * Lays a layer over entries.
     *
     * @throws IllegalArgumentException if it has an entry that is below and does not say that it replaces it, or says so of
     *     one that is not below
     */
    static Map<EntryId, AtlasEntry<?>> of(Map<EntryId, AtlasEntry<?>> below, AtlasLayer layer) {
        Merge merge = new Merge(below, layer);
        merge.requireConsent();
        merge.lay();
        return merge.entries;
    }

    private void requireConsent() {
        Set<EntryId> replaces = new HashSet<>(layer.getReplaces());
        Map<EntryId, String> silent = new TreeMap<>();
        new LayerEntries(layer).whole().map(AtlasEntry::getId).forEach(id -> {
            AtlasEntry<?> before = entries.get(id);
            if (before != null && !replaces.contains(id)) {
                silent.put(id, id + " of layer '" + before.getLayer() + "'");
            }
        });
        if (!silent.isEmpty()) {
            throw new IllegalArgumentException("Layer '" + layer.getId() + "' has " + String.join(", ", silent.values())
                    + " as well, and does not say that it replaces it. Maybe rename yours, or call replacing(\""
                    + silent.keySet().iterator().next() + "\").");
        }
        List<EntryId> absent = replaces.stream()
                .filter(id -> !entries.containsKey(id))
                .sorted()
                .toList();
        if (!absent.isEmpty()) {
            throw new IllegalArgumentException("Layer '" + layer.getId() + "' replaces " + absent.get(0)
                    + ", which no layer below has. Maybe it is new: leave it out of what the layer replaces.");
        }
    }

    private void lay() {
        Map<EntryId, AtlasEntry<?>> before = new HashMap<>(entries);
        Set<String> replacedFrameworks = new HashSet<>();
        layer.getReplaces().stream()
                .filter(id -> id.getSort() == EntrySort.FRAMEWORK)
                .forEach(id -> replacedFrameworks.add(id.getName()));
        entries.values()
                .removeIf(entry -> entry.getId().getSort() == EntrySort.CONSTRUCT
                        && entry.getFramework()
                                .filter(replacedFrameworks::contains)
                                .isPresent());
        List<AtlasEntry<?>> added =
                new ArrayList<>(new LayerEntries(layer).whole().toList());
        added.addAll(new LayerEntries(layer).constructs().toList());
        added.forEach(entry -> entries.put(entry.getId(), entry.replacing(before.get(entry.getId()))));
    }
}
