package io.github.culturekit.model.atlas;

import io.github.culturekit.model.construct.ConstructId;
import io.github.culturekit.model.construct.ConstructLink;
import io.github.culturekit.model.construct.CrosswalkLink;
import io.github.culturekit.model.construct.LinkRelation;
import io.github.culturekit.model.intervention.Intervention;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Gathers what bears on a construct or on its counterparts, nearest first. */
final class BearingSearch {

    private final Atlas atlas;
    private final Map<EntryId, Bearing<?>> found = new LinkedHashMap<>();

    private BearingSearch(Atlas atlas) {
        this.atlas = atlas;
    }

    static Bearings of(Atlas atlas, ConstructId construct) {
        BearingSearch search = new BearingSearch(atlas);
        search.gather(construct, null);
        search.counterparts(construct)
                .forEach(link -> search.gather(
                        ConstructId.parse(link.other(EntryId.of(construct)).getName()), link));
        return new Bearings(construct, new ArrayList<>(search.found.values()));
    }

    /** Links to what stands for the construct in other frameworks, the closest first. */
    private List<AtlasLink> counterparts(ConstructId construct) {
        return touching(EntryId.of(construct))
                .filter(link -> closeness(link) > 0)
                .sorted(Comparator.comparingDouble(BearingSearch::closeness).reversed())
                .toList();
    }

    private static double closeness(AtlasLink link) {
        if (link.getStatement() instanceof CrosswalkLink match) {
            return match.getStrength();
        }
        boolean same =
                link.getStatement() instanceof ConstructLink stated && stated.getRelation() == LinkRelation.SAME_AS;
        return same ? 1 : 0;
    }

    private void gather(ConstructId construct, @Nullable AtlasLink through) {
        List<AtlasLink> links = touching(EntryId.of(construct)).toList();
        links.forEach(link -> add(link.getStatedBy(), link, construct, through));
        links.forEach(link -> add(link.getFrom(), link, construct, through));
        for (AtlasLink link : links) {
            atlas.find(link.getFrom())
                    .flatMap(entry -> entry.as(Intervention.class))
                    .ifPresent(entry -> restsOn(entry, construct, through));
        }
    }

    private void restsOn(AtlasEntry<Intervention> entry, ConstructId construct, @Nullable AtlasLink through) {
        for (AtlasLink link : atlas.linksFrom(entry.getId())) {
            if (link.getTo().getSort() == EntrySort.EVIDENCE) {
                add(link.getTo(), link, construct, through);
            }
        }
    }

    private void add(EntryId id, AtlasLink link, ConstructId construct, @Nullable AtlasLink through) {
        boolean bears = switch (id.getSort()) {
            case INTERVENTION, EVIDENCE, OUTCOME_LINK, FACT, CASE_STUDY -> true;
            case FRAMEWORK, CONSTRUCT, CROSSWALK -> false;
        };
        if (bears && !found.containsKey(id)) {
            atlas.find(id).ifPresent(entry -> found.put(id, new Bearing<>(entry, link, construct, through)));
        }
    }

    private Stream<AtlasLink> touching(EntryId id) {
        return Stream.concat(atlas.linksFrom(id).stream(), atlas.linksTo(id).stream());
    }
}
