package io.github.culturekit.scoring.weighting;

import java.util.Arrays;

/**
 * Cuts weights off at a cap, and lifts them to a floor, so that a few respondents do not outweigh the rest: some bias for less
 * variance (Potter 1990).
 *
 * <p>By default weights are capped at 5 times the mean of the positive ones (DeBell and Krosnick 2009), have no floor, and what is
 * cut off goes onto the others in proportion, again and again until no weight is above the cap. Trimmed weights no longer agree
 * with margins that they were raked to. Weights of 0 have no floor. Immutable and thread-safe.
 */
public final class WeightTrimming {

    private static final WeightTrimming DEFAULTS = new WeightTrimming(5, true, 0, Redistribution.PROPORTIONAL);

    private final double cap;
    private final boolean capInMeans;
    private final double floor;
    private final Redistribution redistribution;

    private WeightTrimming(double cap, boolean capInMeans, double floor, Redistribution redistribution) {
        this.cap = cap;
        this.capInMeans = capInMeans;
        this.floor = floor;
        this.redistribution = redistribution;
    }

    /**
     * Caps at 5 times the mean weight.
     *
     * @return the calculator
     */
    public static WeightTrimming withDefaults() {
        return DEFAULTS;
    }

    /**
     * Caps at a weight.
     *
     * @param greatest the greatest weight allowed
     * @return a calculator with that cap
     * @throws IllegalArgumentException if it is not positive
     */
    public WeightTrimming withCap(double greatest) {
        return new WeightTrimming(requirePositive(greatest), false, floor, redistribution);
    }

    /**
     * Caps at a multiple of the mean of the positive weights.
     *
     * @param means the greatest weight allowed, in means
     * @return a calculator with that cap
     * @throws IllegalArgumentException if it is not positive
     */
    public WeightTrimming withCapOfMeans(double means) {
        return new WeightTrimming(requirePositive(means), true, floor, redistribution);
    }

    /**
     * Lifts smaller positive weights.
     *
     * @param smallest the smallest weight allowed beside 0
     * @return a calculator with that floor
     * @throws IllegalArgumentException if it is negative or not finite
     */
    public WeightTrimming withFloor(double smallest) {
        if (!(smallest >= 0 && Double.isFinite(smallest))) {
            throw new IllegalArgumentException(
                    "The floor is " + smallest + ", but must be a number from 0. Maybe use 0 for none.");
        }
        return new WeightTrimming(cap, capInMeans, smallest, redistribution);
    }

    /**
     * Chooses where the weight goes that is cut off.
     *
     * @param rule the rule
     * @return a calculator with that rule
     */
    public WeightTrimming withRedistribution(Redistribution rule) {
        return new WeightTrimming(cap, capInMeans, floor, rule);
    }

    /**
     * Trims weights.
     *
     * @param weights one for each respondent
     * @return the trimmed weights
     * @throws WeightingException if a weight is invalid, or cap and floor leave no room for the sum of the weights
     */
    public TrimmedWeights of(double... weights) {
        BaseWeights.require(weights);
        double greatest = capInMeans
                ? cap
                        * Arrays.stream(weights)
                                .filter(weight -> weight > 0)
                                .average()
                                .orElseThrow()
                : cap;
        if (floor > greatest) {
            throw new WeightingException(
                    WeightingProblem.INFEASIBLE_BOUNDS,
                    "The floor " + floor + " is above the cap " + greatest + ". Maybe they were swapped.");
        }
        return new TrimmingPass(weights, floor, greatest, redistribution).run();
    }

    private static double requirePositive(double bound) {
        if (!(bound > 0 && Double.isFinite(bound))) {
            throw new IllegalArgumentException(
                    "The cap is " + bound + ", but must be a positive number. Maybe use 5 means.");
        }
        return bound;
    }
}
