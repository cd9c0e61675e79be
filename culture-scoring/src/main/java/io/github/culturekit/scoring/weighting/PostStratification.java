package io.github.culturekit.scoring.weighting;

/**
 * Weights by which the respondents of each cell stand for as many people as the cell has in the population: each weight times
 * the cell's total by the cell's sum of weights (Holt and Smith 1979; R's {@code survey::postStratify}).
 *
 * <p>An empty cell, or a respondent in none, is refused by name. Immutable and thread-safe.
 */
public final class PostStratification {

    private static final PostStratification DEFAULTS = new PostStratification();

    private PostStratification() {}

    /**
     * The one kind there is.
     *
     * @return the calculator
     */
    public static PostStratification withDefaults() {
        return DEFAULTS;
    }

    /**
     * Computes the weights.
     *
     * @param base the weights to begin with, one for each respondent; 1 each where there are none
     * @param cells the cells with their totals, as a margin of attributes crossed
     * @return the weights
     * @throws WeightingException if a base weight is invalid, a cell is empty or a respondent in none
     * @throws IllegalArgumentException if the numbers of rows differ
     */
    public AdjustedWeights of(double[] base, Margin cells) {
        BaseWeights.require(base);
        cells.requireFit(base);
        double[] weights = base.clone();
        cells.scale(weights);
        return new AdjustedWeights(base, weights, cells.toAuxiliaryTotals(), 1, other -> of(other, cells));
    }
}
