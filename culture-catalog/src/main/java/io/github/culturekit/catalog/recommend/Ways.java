package io.github.culturekit.catalog.recommend;

import io.github.culturekit.model.construct.ConstructId;
import io.github.culturekit.model.construct.Crosswalk;
import io.github.culturekit.model.construct.CrosswalkLink;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BinaryOperator;
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
    List<Way> from(ConstructId construct, Set<ConstructId> measured) {
        Map<ConstructId, Route> strongest = new TreeMap<>();
        routesFrom(construct)
                .filter(route -> measured.contains(route.to()))
                .forEach(route -> strongest.merge(route.to(), route, BinaryOperator.minBy(STRONGEST_FIRST)));
        double total = Math.max(
                1, strongest.values().stream().mapToDouble(Route::strength).sum());
        return strongest.values().stream().map(route -> route.toWay(total)).toList();
    }

    private Stream<Route> routesFrom(ConstructId construct) {
        Route start = new Route(List.of(construct), List.of(), 1);
        List<Route> direct = next(start)
                .filter(route -> !sameFramework(construct, route.to()))
                .toList();
        Stream<Route> overOneFramework = direct.stream()
                .flatMap(this::next)
                .filter(route -> !sameFramework(construct, route.to()) && !areLinked(construct, route.to()));
        return Stream.concat(Stream.concat(Stream.of(start), direct.stream()), overOneFramework);
    }

    private Stream<Route> next(Route route) {
        return steps.getOrDefault(route.to(), List.of()).stream().map(route::then);
    }

    private static boolean sameFramework(ConstructId a, ConstructId b) {
        return a.getFramework().equals(b.getFramework());
    }

    private boolean areLinked(ConstructId a, ConstructId b) {
        return linked.contains(new Pair(a.getFramework(), b.getFramework()));
    }

    private record Pair(String from, String to) {}

    private record Step(ConstructId to, double strength, String crosswalk) {}

    private record Route(List<ConstructId> constructs, List<String> crosswalks, double strength) {

        ConstructId to() {
            return constructs.get(constructs.size() - 1);
        }

        Route then(Step step) {
            return new Route(
                    with(constructs, step.to()), with(crosswalks, step.crosswalk()), strength * step.strength());
        }

        private static <T> List<T> with(List<T> list, T next) {
            List<T> longer = new ArrayList<>(list);
            longer.add(next);
            return longer;
        }

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
