package io.github.culturekit.model.atlas;

import io.github.culturekit.model.construct.Construct;
import io.github.culturekit.model.construct.ConstructId;
import io.github.culturekit.model.construct.ConstructLink;
import io.github.culturekit.model.construct.Crosswalk;
import io.github.culturekit.model.construct.CrosswalkLink;
import io.github.culturekit.model.construct.Frameworks;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The relations between concepts, without those that would break the integrity conditions of SKOS: what is related is not
 * broader as well, not even by steps (S27), and what is an exact match is neither broader nor related, not even by steps
 * (S46). A pair has one relation, the closest that is stated.
 */
final class SkosRelations {

    private final Map<ConstructId, Map<SkosRelation, SortedSet<ConstructId>>> byStart = new TreeMap<>();
    private final Map<ConstructId, Set<ConstructId>> broader = new HashMap<>();
    private final Map<ConstructId, Set<ConstructId>> same = new HashMap<>();
    private final Set<Set<ConstructId>> pairs = new HashSet<>();

    private SkosRelations() {}

    static SkosRelations of(Frameworks frameworks) {
        List<Stated> stated = new ArrayList<>();
        frameworks.getFrameworks().stream()
                .flatMap(framework -> framework.getConstructs().stream())
                .forEach(construct -> stated(construct, stated));
        frameworks.getCrosswalks().forEach(crosswalk -> stated(crosswalk, stated));
        SkosRelations relations = new SkosRelations();
        stated.stream()
                .filter(each -> frameworks.find(each.to()).isPresent())
                .sorted(Comparator.comparing(Stated::relation)
                        .thenComparing(Stated::from)
                        .thenComparing(Stated::to))
                .forEach(relations::add);
        return relations;
    }

    private static void stated(Construct construct, List<Stated> stated) {
        ConstructId from = construct.getId();
        for (ConstructLink link : construct.getLinks()) {
            boolean within = link.getTo().getFramework().equals(from.getFramework());
            stated.add(new Stated(from, SkosRelation.of(link.getRelation(), within), link.getTo()));
        }
    }

    private static void stated(Crosswalk crosswalk, List<Stated> stated) {
        for (CrosswalkLink link : crosswalk.getLinks()) {
            stated.add(new Stated(link.getFrom(), SkosRelation.of(link.getRelation()), link.getTo()));
        }
    }

    private void add(Stated each) {
        if (contradicts(each) || !pairs.add(Set.of(each.from(), each.to()))) {
            return;
        }
        switch (each.relation()) {
            case EXACT_MATCH -> {
                put(same, each.from(), each.to());
                put(same, each.to(), each.from());
            }
            case BROADER, BROAD_MATCH -> put(broader, each.from(), each.to());
            case NARROW_MATCH -> put(broader, each.to(), each.from());
            case CLOSE_MATCH, RELATED, RELATED_MATCH -> {
                // nothing follows from it
            }
        }
        byStart.computeIfAbsent(each.from(), id -> new EnumMap<>(SkosRelation.class))
                .computeIfAbsent(each.relation(), relation -> new TreeSet<>())
                .add(each.to());
    }

    private boolean contradicts(Stated each) {
        return switch (each.relation()) {
            case EXACT_MATCH, CLOSE_MATCH -> false;
            case BROADER, BROAD_MATCH ->
                reaches(same, each.from(), each.to()) || reaches(broader, each.to(), each.from());
            case NARROW_MATCH -> reaches(same, each.from(), each.to()) || reaches(broader, each.from(), each.to());
            case RELATED, RELATED_MATCH ->
                reaches(same, each.from(), each.to())
                        || reaches(broader, each.from(), each.to())
                        || reaches(broader, each.to(), each.from());
        };
    }

    private static void put(Map<ConstructId, Set<ConstructId>> steps, ConstructId from, ConstructId to) {
        steps.computeIfAbsent(from, id -> new TreeSet<>()).add(to);
    }

    private static boolean reaches(Map<ConstructId, Set<ConstructId>> steps, ConstructId from, ConstructId to) {
        Set<ConstructId> seen = new HashSet<>();
        Deque<ConstructId> next = new ArrayDeque<>(steps.getOrDefault(from, Set.of()));
        while (!next.isEmpty()) {
            ConstructId at = next.pop();
            if (at.equals(to)) {
                return true;
            }
            if (seen.add(at)) {
                next.addAll(steps.getOrDefault(at, Set.of()));
            }
        }
        return false;
    }

    /** The relations that start at a concept, the closest first. */
    Map<SkosRelation, SortedSet<ConstructId>> from(ConstructId id) {
        return byStart.getOrDefault(id, Map.of());
    }

    /** Whether a concept is part of none in its own framework. */
    boolean isTop(ConstructId id) {
        return !from(id).containsKey(SkosRelation.BROADER);
    }

    private record Stated(ConstructId from, SkosRelation relation, ConstructId to) {}
}
