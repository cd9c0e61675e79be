package io.github.culturekit.catalog.portfolio;

import io.github.culturekit.catalog.decision.Decision;
import io.github.culturekit.catalog.decision.Draw;
import io.github.culturekit.catalog.decision.Option;
import io.github.culturekit.model.intervention.Effort;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The options of a decision that can be chosen under some limits: those of which all is known that the limits ask. */
final class Candidates {

    private final Decision decision;
    private final PortfolioLimits limits;
    private final int[] places;
    private final Map<String, Integer> byId = new HashMap<>();
    private final Relations relations;

    private Candidates(Decision decision, PortfolioLimits limits) {
        this.decision = decision;
        this.limits = limits;
        List<Option> options = new ArrayList<>(decision.getOptions());
        options.removeIf(option -> !unknowns(option, limits).isEmpty());
        removeThoseInNeedOfOthers(options);
        places = options.stream()
                .mapToInt(option -> decision.findIndex(option.getId()).orElseThrow())
                .toArray();
        options.forEach(option -> byId.put(option.getId(), byId.size()));
        relations = Relations.of(places.length, pairs(limits.getPrerequisites()), pairs(limits.getConflicts()));
    }

    static Candidates of(Decision decision, PortfolioLimits limits) {
        return new Candidates(decision, limits);
    }

    private void removeThoseInNeedOfOthers(List<Option> options) {
        boolean fewer = true;
        while (fewer) {
            Set<String> there = options.stream().map(Option::getId).collect(Collectors.toSet());
            fewer = options.removeIf(option -> limits.getPrerequisites().stream()
                    .anyMatch(pair -> pair.getOption().equals(option.getId()) && !there.contains(pair.getOther())));
        }
    }

    /** What the limits ask and nobody has said. */
    static List<LeftOutReason> unknowns(Option option, PortfolioLimits limits) {
        List<LeftOutReason> unknown = new ArrayList<>();
        if (limits.getBudget().isPresent() && option.getCost().isEmpty()) {
            unknown.add(LeftOutReason.COST_UNKNOWN);
        }
        if (limits.getStaffTime().isPresent() && !limits.getStaffDays().containsKey(option.getId())) {
            unknown.add(LeftOutReason.STAFF_TIME_UNKNOWN);
        }
        if (limits.getEffort().isPresent() && !limits.getEfforts().containsKey(option.getId())) {
            unknown.add(LeftOutReason.EFFORT_UNKNOWN);
        }
        return unknown;
    }

    private List<int[]> pairs(List<OptionPair> pairs) {
        return pairs.stream()
                .filter(pair -> byId.containsKey(pair.getOption()) && byId.containsKey(pair.getOther()))
                .map(pair -> new int[] {byId.get(pair.getOption()), byId.get(pair.getOther())})
                .toList();
    }

    int count() {
        return places.length;
    }

    /** The place in the decision of a candidate. */
    int place(int candidate) {
        return places[candidate];
    }

    String id(int candidate) {
        return option(candidate).getId();
    }

    private Option option(int candidate) {
        return decision.getOptions().get(places[candidate]);
    }

    /** The candidate of an id, or -1. */
    int find(String id) {
        return byId.getOrDefault(id, -1);
    }

    List<String> ids(boolean[] chosen) {
        return IntStream.range(0, chosen.length)
                .filter(i -> chosen[i])
                .mapToObj(this::id)
                .toList();
    }

    Relations relations() {
        return relations;
    }

    /** The candidates in one world. */
    World in(Draw draw) {
        return new World(draw, places);
    }

    SelectionProblem problem(Draw draw) {
        return problem(draw, draw, limits);
    }

    /** The choice in one world with the costs of another, under these limits on the same candidates. */
    SelectionProblem problem(Draw draw, Draw costs, PortfolioLimits under) {
        World world = in(draw);
        return SelectionProblem.of(
                new SelectionProblem.Numbers(
                        world.gains(),
                        world.gaps(),
                        world.burdens(),
                        prices(costs),
                        under.getKinds().stream()
                                .filter(kind -> kind != LimitKind.NUMBER)
                                .map(kind -> uses(kind, costs))
                                .toArray(double[][]::new),
                        under.getKinds().stream()
                                .filter(kind -> kind != LimitKind.NUMBER)
                                .mapToDouble(kind -> limit(kind, under))
                                .toArray()),
                under.getNumber().orElse(places.length),
                relations);
    }

    /** What of two sets of the same value is the cheaper one: by cost if all are known, else by effort. */
    private double[] prices(Draw draw) {
        if (Arrays.stream(places)
                .allMatch(place -> decision.getOptions().get(place).getCost().isPresent())) {
            return uses(LimitKind.BUDGET, draw);
        }
        return byId.keySet().stream().allMatch(limits.getEfforts()::containsKey)
                ? uses(LimitKind.EFFORT, draw)
                : new double[places.length];
    }

    double[] uses(LimitKind kind, Draw draw) {
        return IntStream.range(0, places.length)
                .mapToDouble(candidate -> switch (kind) {
                    case BUDGET -> draw.getCost(places[candidate]);
                    case STAFF_TIME -> limits.getStaffDays().get(id(candidate));
                    case EFFORT -> points(limits.getEfforts().get(id(candidate)));
                    case NUMBER -> 1;
                })
                .toArray();
    }

    static double limit(LimitKind kind, PortfolioLimits limits) {
        return switch (kind) {
            case BUDGET -> limits.getBudget().orElse(Double.POSITIVE_INFINITY);
            case STAFF_TIME -> limits.getStaffTime().orElse(Double.POSITIVE_INFINITY);
            case EFFORT -> limits.getEffort().map(Integer::doubleValue).orElse(Double.POSITIVE_INFINITY);
            case NUMBER -> limits.getNumber().map(Integer::doubleValue).orElse(Double.POSITIVE_INFINITY);
        };
    }

    private static double points(Effort effort) {
        return switch (effort) {
            case LOW -> 1;
            case MEDIUM -> 2;
            case HIGH -> 4;
        };
    }
}
