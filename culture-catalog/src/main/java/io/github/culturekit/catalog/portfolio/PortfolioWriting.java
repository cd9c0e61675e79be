package io.github.culturekit.catalog.portfolio;

import io.github.culturekit.catalog.decision.Concern;
import io.github.culturekit.catalog.decision.Decision;
import io.github.culturekit.catalog.decision.Draw;
import io.github.culturekit.catalog.decision.Option;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** Sets out what a search found, with the reasons. */
final class PortfolioWriting {

    private final Decision decision;
    private final PortfolioLimits limits;
    private final Candidates candidates;
    private final Draw expected;
    private final World world;
    private final Selection best;
    private final long steps;

    PortfolioWriting(
            Decision decision,
            PortfolioLimits limits,
            Candidates candidates,
            Draw expected,
            Selection best,
            long steps) {
        this.decision = decision;
        this.limits = limits;
        this.candidates = candidates;
        this.expected = expected;
        this.world = candidates.in(expected);
        this.best = best;
        this.steps = steps;
    }

    Portfolio portfolio(Portfolio.Builder portfolio, List<Selection> drawn) {
        double value = world.value(best.chosen());
        return portfolio
                .limits(limits)
                .value(value)
                .chosen(chosen(value))
                .leftOut(new LeftOut(decision, limits, candidates, expected, best).options())
                .closures(closures())
                .limitEffects(limits.getKinds().stream().map(this::limitEffect).toList())
                .outcome(outcome())
                .atMost(outcome() == SearchOutcome.UNFINISHED ? value + possiblyMissed() : value)
                .coreIndices(coreIndices(drawn))
                .unprovenDraws((int)
                        drawn.stream().filter(selection -> !selection.proven()).count())
                .build();
    }

    private SearchOutcome outcome() {
        if (best.proven()) {
            return SearchOutcome.BEST;
        }
        return possiblyMissed() < candidates.problem(expected).resolution()
                ? SearchOutcome.BEST_VALUE
                : SearchOutcome.UNFINISHED;
    }

    private double possiblyMissed() {
        return (best.atMost() - best.value()) * candidates.problem(expected).worthUnit();
    }

    private List<ChosenOption> chosen(double value) {
        return IntStream.range(0, candidates.count())
                .filter(i -> best.chosen()[i])
                .mapToObj(i -> chosen(i, value))
                .sorted(Comparator.comparingDouble((ChosenOption one) -> -one.getMarginal()))
                .toList();
    }

    private ChosenOption chosen(int candidate, double value) {
        Option option = decision.getOptions().get(candidates.place(candidate));
        boolean[] without = best.chosen().clone();
        without[candidate] = false;
        boolean[] alone = new boolean[without.length];
        alone[candidate] = true;
        return ChosenOption.builder()
                .option(option.getId())
                .alone(world.value(alone))
                .marginal(value - world.value(without))
                .cost(option.getCost().isPresent() ? (Double) expected.getCost(candidates.place(candidate)) : null)
                .staffDays(limits.getStaffDays().get(option.getId()))
                .effort(limits.getEfforts().get(option.getId()))
                .build();
    }

    private List<GapClosure> closures() {
        List<GapClosure> closures = new ArrayList<>();
        for (Concern concern : decision.getConcerns()) {
            int d = closures.size();
            closures.add(GapClosure.builder()
                    .construct(concern.getConstruct())
                    .weight(expected.getWeight(d))
                    .gap(expected.getGap(d))
                    .moved(IntStream.range(0, candidates.count())
                            .filter(i -> best.chosen()[i])
                            .mapToDouble(i -> expected.getEffect(candidates.place(i), d))
                            .sum())
                    .build());
        }
        return closures;
    }

    private LimitEffect limitEffect(LimitKind kind) {
        Selection lifted = BranchAndBound.solve(
                candidates.problem(expected, expected, limits.without(kind)), steps, best.chosen());
        double gain = world.value(lifted.chosen()) - world.value(best.chosen());
        boolean better = gain >= candidates.problem(expected).resolution();
        boolean[] chosen = better ? lifted.chosen() : best.chosen();
        return LimitEffect.builder()
                .kind(kind)
                .gain(better ? gain : 0)
                .options(candidates.ids(chosen))
                .build();
    }

    private List<CoreIndex> coreIndices(List<Selection> drawn) {
        return drawn.isEmpty()
                ? List.of()
                : decision.getOptions().stream()
                        .map(option -> coreIndex(option.getId(), drawn))
                        .toList();
    }

    private CoreIndex coreIndex(String option, List<Selection> drawn) {
        int candidate = candidates.find(option);
        long times = drawn.stream()
                .filter(selection -> candidate >= 0 && selection.chosen()[candidate])
                .count();
        double share = (double) times / drawn.size();
        return CoreIndex.builder()
                .option(option)
                .share(share)
                .error(Math.sqrt(share * (1 - share) / drawn.size()))
                .build();
    }
}
