package io.github.culturekit.scoring.weighting;

import java.util.Comparator;
import java.util.List;

/**
 * Weights that agree with the population on several margins, where their crossing is not known or too thin: the weights are
 * brought to one margin after the other, over and over, until they stay (iterative proportional fitting: Deming and Stephan 1940;
 * R's {@code survey::rake}). Among all weights that fit, they are those whose ratios to the base weights carry the least
 * information (Ireland and Kullback 1968).
 *
 * <p>By default the search ends when no weight changes by more than 1e-13 of itself in a round, and gives up after 1,000
 * rounds. It fails loudly: on an empty category, a respondent without a category, margins of different sums, or margins that no
 * weights can meet. Weights of 0 stay 0. Immutable and thread-safe.
 */
public final class RakingWeights {

    private static final RakingWeights DEFAULTS = new RakingWeights(1e-13, 1000);

    private final double tolerance;
    private final int maximum;

    private RakingWeights(double tolerance, int maximum) {
        this.tolerance = tolerance;
        this.maximum = maximum;
    }

    /**
     * Rakes until no weight changes by more than 1e-13 of itself.
     *
     * @return the calculator
     */
    public static RakingWeights withDefaults() {
        return DEFAULTS;
    }

    /**
     * Chooses when the search ends.
     *
     * @param relativeChange the greatest change of a weight in a round, as a share of itself, that counts as none
     * @return a calculator with that tolerance
     * @throws IllegalArgumentException if it is not between 0 and 1
     */
    public RakingWeights withTolerance(double relativeChange) {
        if (!(relativeChange > 0 && relativeChange < 1)) {
            throw new IllegalArgumentException("The tolerance is " + relativeChange
                    + ", but must be between 0 and 1. Maybe write 1e-6 for a millionth.");
        }
        return new RakingWeights(relativeChange, maximum);
    }

    /**
     * Chooses when the search gives up.
     *
     * @param iterations the most rounds over all margins
     * @return a calculator with that limit
     * @throws IllegalArgumentException if it is below 1
     */
    public RakingWeights withMaximumIterations(int iterations) {
        if (iterations < 1) {
            throw new IllegalArgumentException(
                    "At most " + iterations + " rounds are allowed, but it takes one or more. Maybe allow 100.");
        }
        return new RakingWeights(tolerance, iterations);
    }

    /**
     * Computes the weights.
     *
     * @param base the weights to begin with, one for each respondent; 1 each where there are none
     * @param margins what the weights must agree with
     * @return the weights
     * @throws WeightingException if there are none, with the margin and the category at fault
     * @throws IllegalArgumentException if there is no margin, or the numbers of rows differ
     */
    public AdjustedWeights of(double[] base, List<Margin> margins) {
        if (margins.isEmpty()) {
            throw new IllegalArgumentException("Raking needs a margin, but there is none. Maybe name one.");
        }
        BaseWeights.require(base);
        margins.forEach(margin -> margin.requireFit(base));
        Margin.requireSameTotal(margins);
        double[] weights = base.clone();
        for (int iteration = 1; iteration <= maximum; iteration++) {
            double[] before = weights.clone();
            margins.forEach(margin -> margin.scale(weights));
            if (greatestChange(before, weights) < tolerance && isMet(margins, weights)) {
                return new AdjustedWeights(base, weights, totals(margins), iteration, other -> of(other, margins));
            }
        }
        throw notConverged(margins, weights);
    }

    private static List<AuxiliaryTotal> totals(List<Margin> margins) {
        return margins.stream()
                .flatMap(margin -> margin.toAuxiliaryTotals().stream())
                .toList();
    }

    /** Weights may vanish where no weights can meet the margins, and then stay. */
    private boolean isMet(List<Margin> margins, double... weights) {
        double allowed = Math.max(10 * tolerance, 1e-9);
        return margins.stream().allMatch(margin -> margin.greatestMiss(weights) < allowed);
    }

    private static double greatestChange(double[] before, double[] after) {
        double greatest = 0;
        for (int row = 0; row < before.length; row++) {
            if (before[row] > 0) {
                greatest = Math.max(greatest, Math.abs(after[row] / before[row] - 1));
            }
        }
        return greatest;
    }

    private WeightingException notConverged(List<Margin> margins, double... weights) {
        Margin worst = margins.stream()
                .max(Comparator.comparingDouble(margin -> margin.greatestMiss(weights)))
                .orElseThrow();
        return new WeightingException(
                WeightingProblem.NOT_CONVERGED,
                "Raking did not settle in " + maximum + " rounds; margin '"
                        + worst.getCategories().getName() + "' is still off by "
                        + worst.greatestMiss(weights)
                        + " of its total. Maybe nobody answered in a combination of categories that the totals need: merge some.");
    }
}
