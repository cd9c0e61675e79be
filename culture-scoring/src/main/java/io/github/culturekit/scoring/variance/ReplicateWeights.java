package io.github.culturekit.scoring.variance;

import java.util.function.IntFunction;

/**
 * A sample many times over, each time with some sampling units weighted otherwise: how an estimate moves among them is its sampling
 * error. Weights are made when they are asked for, so that thousands of replicates take no room.
 *
 * <p>Immutable and thread-safe.
 *
 * @see Jackknife
 * @see RaoWuBootstrap
 */
public final class ReplicateWeights {

    private final SurveyDesign design;
    private final double[] scales;
    private final IntFunction<double[]> factors;

    ReplicateWeights(SurveyDesign design, double[] scales, IntFunction<double[]> factors) {
        this.design = design;
        this.scales = scales;
        this.factors = factors;
    }

    /**
     * How the respondents were drawn.
     *
     * @return the design
     */
    public SurveyDesign getDesign() {
        return design;
    }

    /**
     * How many replicates there are.
     *
     * @return 0 or more
     */
    public int getReplicateCount() {
        return scales.length;
    }

    /**
     * How much the squared distance of a replicate's estimate counts in the variance.
     *
     * @param replicate a replicate from 0
     * @return 0 or more
     */
    public double getScale(int replicate) {
        return scales[replicate];
    }

    /**
     * The weights of a replicate, adjusted as the design's are.
     *
     * @param replicate a replicate from 0
     * @return one for each row, the same at every call
     * @throws io.github.culturekit.scoring.weighting.WeightingException if they cannot be adjusted, as when a category is empty in
     *     the replicate
     */
    public double[] getWeights(int replicate) {
        return design.replicate(factors.apply(replicate));
    }

    /** {@return how many replicates of how many rows there are} */
    @Override
    public String toString() {
        return "ReplicateWeights[" + scales.length + " of " + design + "]";
    }
}
