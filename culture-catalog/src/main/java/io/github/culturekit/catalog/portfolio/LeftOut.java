package io.github.culturekit.catalog.portfolio;

import io.github.culturekit.catalog.decision.Decision;
import io.github.culturekit.catalog.decision.Draw;
import io.github.culturekit.catalog.decision.Option;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Why options are not in the best set: what would happen if each were added, with all that it needs. */
final class LeftOut {

    private final Decision decision;
    private final PortfolioLimits limits;
    private final Candidates candidates;
    private final Draw expected;
    private final World all;
    private final Set<String> chosen;
    private final double value;
    private final double resolution;

    LeftOut(Decision decision, PortfolioLimits limits, Candidates candidates, Draw expected, Selection best) {
        this.decision = decision;
        this.limits = limits;
        this.candidates = candidates;
        this.expected = expected;
        int[] everywhere = new int[decision.getOptions().size()];
        Arrays.setAll(everywhere, place -> place);
        this.all = new World(expected, everywhere);
        this.chosen = Set.copyOf(candidates.ids(best.chosen()));
        this.value = value(chosen);
        this.resolution = candidates.problem(expected).resolution();
    }

    List<LeftOutOption> options() {
        return decision.getOptions().stream()
                .filter(option -> !chosen.contains(option.getId()))
                .map(this::leftOut)
                .toList();
    }

    private LeftOutOption leftOut(Option option) {
        Set<String> missing = missing(option.getId());
        Set<String> together = new TreeSet<>(chosen);
        together.add(option.getId());
        together.addAll(missing);
        double gain = value(together) - value;
        Set<String> others = new TreeSet<>(excluding(option.getId(), together));
        List<LeftOutReason> reasons = new ArrayList<>(Candidates.unknowns(option, limits));
        if (gain < resolution) {
            reasons.add(0, LeftOutReason.NO_GAIN);
        }
        if (!missing.isEmpty()) {
            reasons.add(LeftOutReason.PREREQUISITE);
        }
        if (!others.isEmpty()) {
            reasons.add(LeftOutReason.CONFLICT);
        }
        reasons.addAll(beyond(together));
        if (reasons.isEmpty()) {
            reasons.add(LeftOutReason.NOT_PROVEN);
        }
        others.addAll(missing);
        return LeftOutOption.builder()
                .option(option.getId())
                .reasons(reasons)
                .others(others)
                .gain(gain)
                .build();
    }

    /** What it needs, and what that needs, and is not there. */
    private Set<String> missing(String option) {
        Set<String> missing = new TreeSet<>();
        Deque<String> open = new ArrayDeque<>(List.of(option));
        while (!open.isEmpty()) {
            String next = open.remove();
            limits.getPrerequisites().stream()
                    .filter(pair -> pair.getOption().equals(next))
                    .map(OptionPair::getOther)
                    .filter(needed -> !needed.equals(option) && !chosen.contains(needed) && missing.add(needed))
                    .forEach(open::add);
        }
        return missing;
    }

    private Set<String> excluding(String option, Collection<String> together) {
        Set<String> excluding = new TreeSet<>();
        for (OptionPair pair : limits.getConflicts()) {
            if (together.contains(pair.getOption()) && together.contains(pair.getOther())) {
                excluding.add(chosen.contains(pair.getOption()) ? pair.getOption() : pair.getOther());
            }
        }
        excluding.remove(option);
        return excluding;
    }

    private List<LeftOutReason> beyond(Collection<String> together) {
        boolean[] set = new boolean[candidates.count()];
        for (String id : together) {
            if (candidates.find(id) < 0) {
                return List.of();
            }
            set[candidates.find(id)] = true;
        }
        return limits.getKinds().stream()
                .filter(kind -> use(kind, set) > Candidates.limit(kind, limits) * (1 + 1e-12))
                .map(LeftOut::reason)
                .toList();
    }

    private double use(LimitKind kind, boolean[] set) {
        double[] uses = candidates.uses(kind, expected);
        double use = 0;
        for (int i = 0; i < set.length; i++) {
            use += set[i] ? uses[i] : 0;
        }
        return use;
    }

    private static LeftOutReason reason(LimitKind kind) {
        return switch (kind) {
            case BUDGET -> LeftOutReason.BUDGET;
            case STAFF_TIME -> LeftOutReason.STAFF_TIME;
            case EFFORT -> LeftOutReason.EFFORT;
            case NUMBER -> LeftOutReason.NUMBER;
        };
    }

    private double value(Collection<String> options) {
        boolean[] set = new boolean[decision.getOptions().size()];
        options.forEach(id -> decision.findIndex(id).ifPresent(place -> set[place] = true));
        return all.value(set);
    }
}
