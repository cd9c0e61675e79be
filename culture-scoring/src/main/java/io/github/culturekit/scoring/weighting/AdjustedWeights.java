package io.github.culturekit.scoring.weighting;

import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * Weights that were brought to what is known of the population, with what the standard errors of weighted statistics need to know
 * of how.
 *
 * <p>Immutable and thread-safe.
 *
 * @see PostStratification
 * @see RakingWeights
 * @see CalibrationWeights
 */
public final class AdjustedWeights {

    private final double[] base;
    private final double[] weights;
    private final List<AuxiliaryTotal> totals;
    private final int iterations;
    private final Function<double[], AdjustedWeights> method;

    AdjustedWeights(
            double[] base,
            double[] weights,
            List<AuxiliaryTotal> totals,
            int iterations,
            Function<double[], AdjustedWeights> method) {
        this.base = base.clone();
        this.weights = weights;
        this.totals = totals;
        this.iterations = iterations;
        this.method = method;
    }

    /**
     * The weights.
     *
     * @return a copy, one for each respondent; where the base weight was 0 it is 0
     */
    public double[] getWeights() {
        return weights.clone();
    }

    /**
     * The weights before the adjustment.
     *
     * @return a copy, one for each respondent
     */
    public double[] getBaseWeights() {
        return base.clone();
    }

    /**
     * How often the search went over all respondents.
     *
     * @return 1 or more; 0 if the base weights met the totals already
     */
    public int getIterations() {
        return iterations;
    }

    /**
     * What the weights reproduce.
     *
     * @return the totals of the population; those of categories whose margin has them all
     */
    public List<AuxiliaryTotal> getTotals() {
        return totals;
    }

    /**
     * How far the weights are from reproducing the totals.
     *
     * @return the greatest difference between a weighted sum and its total, as a share of the sum without signs
     */
    public double getGreatestMiss() {
        return greatestMiss(totals, weights);
    }

    /**
     * Adjusts other weights of the same respondents in the same way, as a jackknife does that leaves some out.
     *
     * @param otherBase weights to begin with
     * @return their adjustment
     * @throws WeightingException if there is none, as when a category is empty now
     */
    public AdjustedWeights adjustAgain(double... otherBase) {
        return method.apply(otherBase);
    }

    /**
     * What the totals do not explain of some values: what is left of their sampling error after the adjustment.
     *
     * @param values one number for each respondent
     * @param convention how respondents count
     * @return one residual for each respondent; whatever that of a respondent of weight 0, it counts for nothing
     */
    public double[] residuals(double[] values, ResidualWeights convention) {
        double[] regressionWeights = switch (convention) {
            case EQUAL ->
                IntStream.range(0, base.length)
                        .mapToDouble(row -> base[row] > 0 ? 1 : 0)
                        .toArray();
            case BASE -> base;
            case ADJUSTED -> weights;
        };
        return IndependentColumns.of(totals, regressionWeights).residuals(values, regressionWeights);
    }

    static double greatestMiss(List<AuxiliaryTotal> totals, double... weights) {
        return totals.stream().mapToDouble(total -> miss(total, weights)).max().orElse(0);
    }

    static double miss(AuxiliaryTotal total, double... weights) {
        double size = total.size(weights);
        return size == 0 ? 0 : Math.abs(total.sum(weights) - total.getTotal()) / size;
    }

    /** {@return how many weights there are and what they reproduce} */
    @Override
    public String toString() {
        return "AdjustedWeights[" + weights.length + " rows, " + totals + "]";
    }
}
