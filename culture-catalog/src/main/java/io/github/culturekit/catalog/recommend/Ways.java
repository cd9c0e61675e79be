package io.github.culturekit.catalog.recommend;

import io.github.culturekit.model.construct.ConstructId;
import io.github.culturekit.model.construct.Crosswalk;
import io.github.culturekit.model.construct.CrosswalkLink;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * All ways between the constructs of several frameworks.
 *
 * <p>Within one framework a construct leads only to itself. Between two frameworks that a crosswalk links, only its links
 * count: whoever made it looked at the pair. Between two others a way leads over one framework that both are linked to,
 * and no further, since each link loses meaning. Links are used in both directions with the same strength: it says how
 * much the two have in common. Of several ways between two constructs the strongest counts.
 */
final class Ways {

    private static final Comparator<Route> STRONGEST_FIRST = Comparator.comparingDouble(Route::strength)
            .reversed()
            .thenComparing(route -> route.crosswalks().toString())
            .thenComparing(route -> route.constructs().toString());

    private final Map<ConstructId, List<Step>> steps = new HashMap<>();
    private final Set<Pair> linked = new HashSet<>();

    Ways(List<Crosswalk> crosswalks) {
        for (Crosswalk crosswalk : crosswalks) {
            linked.add(new Pair(crosswalk.getFrom(), crosswalk.getTo()));
            linked.add(new Pair(crosswalk.getTo(), crosswalk.getFrom()));
            for (CrosswalkLink link : crosswalk.getLinks()) {
                add(link.getFrom(), link.getTo(), link.getStrength(), crosswalk.getId());
                add(link.getTo(), link.getFrom(), link.getStrength(), crosswalk.getId());
            }
        }
    }

    private void add(ConstructId from, ConstructId to, double strength, String crosswalk) {
        steps.computeIfAbsent(from, none -> new ArrayList<>()).add(new Step(to, strength, crosswalk));
    }

    /** The ways from a construct to those of others that it leads to; their shares add up to at most 1. */
    List<Way> from(ConstructId construct, Collection<ConstructId> measured) {
        List<Route> routes = measured.stream()
                .sorted()
                .flatMap(to -> strongest(construct, to).stream())
                .toList();
        double total = Math.max(1, routes.stream().mapToDouble(Route::strength).sum());
        return routes.stream().map(route -> route.toWay(total)).toList();
    }

    private Optional<Route> strongest(ConstructId from, ConstructId to) {
        if (from.equals(to)) {
            return Optional.of(new Route(List.of(from), List.of(), 1));
        }
        if (from.getFramework().equals(to.getFramework())) {
            return Optional.empty();
        }
        Stream<Route> routes = linked.contains(new Pair(from.getFramework(), to.getFramework()))
                ? direct(from, to)
                : overOneFramework(from, to);
        return routes.min(STRONGEST_FIRST);
    }

    private Stream<Route> direct(ConstructId from, ConstructId to) {
        return stepsFrom(from)
                .filter(step -> step.to().equals(to))
                .map(step -> new Route(List.of(from, to), List.of(step.crosswalk()), step.strength()));
    }

    private Stream<Route> overOneFramework(ConstructId from, ConstructId to) {
        return stepsFrom(from)
                .flatMap(first -> stepsFrom(first.to())
                        .filter(second -> second.to().equals(to))
                        .map(second -> new Route(
                                List.of(from, first.to(), to),
                                List.of(first.crosswalk(), second.crosswalk()),
                                first.strength() * second.strength())));
    }

    private Stream<Step> stepsFrom(ConstructId construct) {
        return steps.getOrDefault(construct, List.of()).stream();
    }

    private record Pair(String from, String to) {}

    private record Step(ConstructId to, double strength, String crosswalk) {}

    private record Route(List<ConstructId> constructs, List<String> crosswalks, double strength) {

        Way toWay(double total) {
            return Way.builder()
                    .constructs(constructs)
                    .crosswalks(crosswalks)
                    .strength(strength)
                    .share(strength / total)
                    .build();
        }
    }
}
