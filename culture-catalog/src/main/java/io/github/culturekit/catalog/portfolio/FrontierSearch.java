package io.github.culturekit.catalog.portfolio;

import io.github.culturekit.catalog.decision.Belief;
import io.github.culturekit.catalog.decision.Decision;
import io.github.culturekit.catalog.decision.Draw;
import io.github.culturekit.catalog.decision.Option;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/**
 * The frontier from its dear end: the best set for a budget, then the best for a budget that this set is just above, and so
 * on down (the epsilon-constraint method: Haimes, Lasdon and Wismer, 1971, IEEE Transactions on Systems, Man, and
 * Cybernetics 1:296-297).
 */
final class FrontierSearch {

    private static final int MOST_POINTS = 1000;

    private final Candidates candidates;
    private final PortfolioLimits limits;
    private final Draw expected;
    private final long steps;

    FrontierSearch(Decision decision, Candidates candidates, PortfolioLimits limits, long steps) {
        this.candidates = candidates;
        this.limits = limits;
        this.expected = decision.expected();
        this.steps = steps;
    }

    /** What all options that have a cost are expected to cost together. */
    static double total(Decision decision) {
        return decision.getOptions().stream()
                .map(Option::getCost)
                .mapToDouble(cost -> cost.map(Belief::getMean).orElse(0.0))
                .filter(cost -> cost > 0)
                .sum();
    }

    Frontier frontier() {
        SelectionProblem problem = candidates.problem(expected);
        World world = candidates.in(expected);
        int money = limits.getKinds().indexOf(LimitKind.BUDGET);
        Deque<FrontierPoint> points = new ArrayDeque<>();
        boolean complete = true;
        long budget = problem.limit(money);
        while (complete && budget >= 0) {
            Selection best = BranchAndBound.solve(problem.tightened(money, budget), steps);
            List<String> options = candidates.ids(best.chosen());
            complete = best.proven() && points.size() < MOST_POINTS;
            if (options.isEmpty() || !complete) {
                break;
            }
            FrontierPoint point = FrontierPoint.builder()
                    .cost(cost(best.chosen()))
                    .value(world.value(best.chosen()))
                    .options(options)
                    .build();
            if (!points.isEmpty() && point.getValue() >= points.getFirst().getValue()) {
                points.removeFirst();
            }
            points.addFirst(point);
            budget = problem.use(money, best.chosen()) - 1;
        }
        return Frontier.builder().points(points).complete(complete).build();
    }

    private double cost(boolean[] chosen) {
        double[] costs = candidates.uses(LimitKind.BUDGET, expected);
        double cost = 0;
        for (int i = 0; i < chosen.length; i++) {
            cost += chosen[i] ? costs[i] : 0;
        }
        return cost;
    }
}
