package io.github.culturekit.model.atlas;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** All links of an atlas by either end. */
final class LinkIndex {

    private final List<AtlasLink> links = new ArrayList<>();
    private final Map<EntryId, List<AtlasLink>> byStart = new HashMap<>();
    private final Map<EntryId, List<AtlasLink>> byEnd = new HashMap<>();

    private LinkIndex() {}

    static LinkIndex of(Collection<AtlasEntry<?>> entries) {
        LinkIndex index = new LinkIndex();
        entries.forEach(entry -> StatedLinks.of(entry, index::add));
        return index;
    }

    private void add(AtlasLink link) {
        links.add(link);
        byStart.computeIfAbsent(link.getFrom(), id -> new ArrayList<>()).add(link);
        byEnd.computeIfAbsent(link.getTo(), id -> new ArrayList<>()).add(link);
    }

    List<AtlasLink> all() {
        return List.copyOf(links);
    }

    List<AtlasLink> from(EntryId id) {
        return List.copyOf(byStart.getOrDefault(id, List.of()));
    }

    List<AtlasLink> to(EntryId id) {
        return List.copyOf(byEnd.getOrDefault(id, List.of()));
    }
}
