package io.github.culturekit.catalog.decision;

import io.github.culturekit.model.construct.ConstructId;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The beliefs of a decision in plain arrays, so that a draw costs little more than its random numbers. */
final class DecisionNumbers {

    private final Map<ConstructId, Integer> constructIndex = new HashMap<>();
    private final Map<String, Integer> optionIndex = new HashMap<>();
    private final List<Concern> concerns;
    private final List<Option> options;
    private final Weighting weighting;
    private final double burdenPrice;
    private final Normals importances;
    private final Normals gaps;
    private final Normals effects;
    private final Normals costs;
    private final Term[] terms;

    private DecisionNumbers(Decision decision) {
        concerns = decision.getConcerns();
        options = decision.getOptions();
        burdenPrice = decision.getBurdenPrice();
        for (Concern concern : concerns) {
            constructIndex.put(concern.getConstruct(), constructIndex.size());
        }
        for (Option option : options) {
            optionIndex.put(option.getId(), optionIndex.size());
        }
        weighting = decision.getWeightOrder()
                .<Weighting>map(order -> new OrderedWeights(order, constructIndex))
                .orElseGet(() -> new StatedWeights(concerns));
        importances = Normals.of(concerns.stream().map(Concern::getImportance).toList(), names("importance"));
        gaps = Normals.of(concerns.stream().map(Concern::getGap).toList(), names("gap"));
        effects = Normals.of(
                options.stream()
                        .flatMap(option -> option.getEffects().stream())
                        .map(Effect::getSize)
                        .toList(),
                options.stream().flatMap(DecisionNumbers::namesOfEffects).toList());
        costs = Normals.of(
                options.stream()
                        .map(option -> option.getCost().orElse(Belief.certain(0)))
                        .toList(),
                options.stream().map(option -> "cost " + option.getId()).toList());
        terms = terms();
    }

    static DecisionNumbers of(Decision decision) {
        return new DecisionNumbers(decision);
    }

    private List<String> names(String what) {
        return concerns.stream()
                .map(concern -> what + " " + concern.getConstruct())
                .toList();
    }

    /** By the constructs that an effect reaches, and by its place among those that reach the same. */
    private static Stream<String> namesOfEffects(Option option) {
        Map<List<ConstructId>, Integer> places = new HashMap<>();
        return option.getEffects().stream().map(effect -> {
            List<ConstructId> reached =
                    effect.getReach().stream().map(EffectReach::getConstruct).toList();
            return "effect " + option.getId() + " " + reached + " " + places.merge(reached, 1, Integer::sum);
        });
    }

    Map<ConstructId, Integer> constructIndex() {
        return constructIndex;
    }

    Map<String, Integer> optionIndex() {
        return optionIndex;
    }

    Draw expected() {
        return world(weighting.expected(), importances.means(), gaps.means(), effects.means(), costs.means());
    }

    Draw draw(long seed, int number) {
        RandomNumbers random = RandomNumbers.of(seed, number);
        return world(
                weighting.draw(random),
                importances.draw(random),
                gaps.draw(random),
                effects.draw(random),
                costs.draw(random));
    }

    private Draw world(double[] weights, double[] importance, double[] gap, double[] sizes, double[] cost) {
        for (int i = 0; i < weights.length; i++) {
            weights[i] *= Math.max(0, importance[i]);
            gap[i] = Math.max(0, gap[i]);
        }
        divideBySum(weights);
        double[] reached = new double[options.size() * concerns.size()];
        for (Term term : terms) {
            reached[term.cell()] += term.factor() * sizes[term.effect()];
        }
        for (int i = 0; i < cost.length; i++) {
            cost[i] = Math.max(0, cost[i]);
        }
        return new Draw(options, burdenPrice, weights, gap, reached, cost);
    }

    private static void divideBySum(double[] weights) {
        double sum = Arrays.stream(weights).sum();
        if (sum > 0) {
            for (int i = 0; i < weights.length; i++) {
                weights[i] /= sum;
            }
        }
    }

    private Term[] terms() {
        return new TermList(concerns.size(), constructIndex).of(options);
    }

    /** So much of an effect arrives in a cell of the table of options by constructs. */
    record Term(int cell, int effect, double factor) {}
}
