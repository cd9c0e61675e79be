package io.github.culturekit.model.atlas;

import io.github.culturekit.model.construct.ConstructId;
import io.github.culturekit.model.intervention.Intervention;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Gathers what bears on a construct or on its counterparts, nearest first. */
final class BearingSearch {

    private final Atlas atlas;
    private final Map<EntryId, Bearing<?>> found = new LinkedHashMap<>();

    private BearingSearch(Atlas atlas) {
        this.atlas = atlas;
    }

    static Bearings of(Atlas atlas, ConstructId construct) {
        BearingSearch search = new BearingSearch(atlas);
        Counterparts.of(atlas, construct).forEach(search::gather);
        return new Bearings(construct, new ArrayList<>(search.found.values()));
    }

    private void gather(Counterpart counterpart) {
        List<AtlasLink> links = atlas.linksOf(counterpart.construct());
        links.forEach(link -> add(link.getStatedBy(), link, counterpart));
        links.forEach(link -> add(link.getFrom(), link, counterpart));
        for (AtlasLink link : links) {
            atlas.find(link.getFrom())
                    .flatMap(entry -> entry.as(Intervention.class))
                    .ifPresent(entry -> restsOn(entry, counterpart));
        }
    }

    private void restsOn(AtlasEntry<Intervention> entry, Counterpart counterpart) {
        for (AtlasLink link : atlas.linksFrom(entry.getId())) {
            if (link.getTo().getSort() == EntrySort.EVIDENCE) {
                add(link.getTo(), link, counterpart);
            }
        }
    }

    private void add(EntryId id, AtlasLink link, Counterpart counterpart) {
        boolean bears = switch (id.getSort()) {
            case INTERVENTION, EVIDENCE, OUTCOME_LINK, FACT, CASE_STUDY -> true;
            case FRAMEWORK, CONSTRUCT, CROSSWALK -> false;
        };
        if (bears && !found.containsKey(id)) {
            atlas.find(id).ifPresent(entry -> found.put(id, new Bearing<>(entry, link, counterpart)));
        }
    }
}
