package io.github.culturekit.scoring.variance;

import io.github.culturekit.scoring.response.Responses;
import io.github.culturekit.scoring.weighting.AdjustedWeights;
import io.github.culturekit.scoring.weighting.Categories;
import io.github.culturekit.scoring.weighting.ResidualWeights;
import java.util.Arrays;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * How respondents were drawn, and whom each stands for: weights, strata, clusters, the size of what was drawn from, and whether
 * the weights were brought to the population afterwards. R's {@code survey::svydesign} of one stage.
 *
 * <p>Without strata there is one; without clusters each respondent is a sampling unit; without population sizes units count as
 * drawn with replacement, or from a population without end. Clusters drawn in one stratum are not drawn in another: where names
 * repeat, cross them with {@code strata.and(clusters)}. Of a sample in several stages, the first counts. Immutable and
 * thread-safe.
 */
public final class SurveyDesign {

    private final double[] weights;
    private final @Nullable Categories strata;
    private final @Nullable Categories clusters;
    private final double @Nullable [] populationSizes;
    private final LonelyUnits lonelyUnits;
    private final @Nullable AdjustedWeights adjustment;
    private final ResidualWeights residualWeights;

    private SurveyDesign(
            double[] weights,
            @Nullable Categories strata,
            @Nullable Categories clusters,
            double @Nullable [] populationSizes,
            LonelyUnits lonelyUnits,
            @Nullable AdjustedWeights adjustment,
            ResidualWeights residualWeights) {
        this.weights = weights;
        this.strata = strata;
        this.clusters = clusters;
        this.populationSizes = populationSizes;
        this.lonelyUnits = lonelyUnits;
        this.adjustment = adjustment;
        this.residualWeights = residualWeights;
    }

    /**
     * Respondents drawn one by one from one stratum without end, with weights.
     *
     * @param weights one for each respondent, 0 or more
     * @return the design
     * @throws IllegalArgumentException if a weight is negative or not finite
     */
    public static SurveyDesign of(double... weights) {
        for (int row = 0; row < weights.length; row++) {
            if (!(weights[row] >= 0 && Double.isFinite(weights[row]))) {
                throw new IllegalArgumentException(
                        "The weight of row " + row + " is " + weights[row]
                                + ", but a weight is a number from 0. Maybe a missing weight should be 1, and one of a calibration should be bounded.");
            }
        }
        return new SurveyDesign(weights.clone(), null, null, null, LonelyUnits.FAIL, null, ResidualWeights.BASE);
    }

    /**
     * Respondents drawn one by one from one stratum without end, all of weight 1.
     *
     * @param rows how many respondents there are
     * @return the design
     */
    public static SurveyDesign simpleRandom(int rows) {
        double[] ones = new double[rows];
        Arrays.fill(ones, 1);
        return of(ones);
    }

    /**
     * Respondents drawn one by one from one stratum without end, with the weights of the responses.
     *
     * @param responses the responses
     * @return the design
     */
    public static SurveyDesign of(Responses responses) {
        return of(IntStream.range(0, responses.size())
                .mapToDouble(responses::weight)
                .toArray());
    }

    /**
     * Says what was drawn from separately.
     *
     * @param chosen the stratum of each row
     * @return a design with those strata
     * @throws IllegalArgumentException if the numbers of rows differ
     */
    public SurveyDesign withStrata(Categories chosen) {
        chosen.requireRows(weights.length);
        return new SurveyDesign(weights, chosen, clusters, populationSizes, lonelyUnits, adjustment, residualWeights);
    }

    /**
     * Says which respondents were drawn together.
     *
     * @param chosen the cluster of each row
     * @return a design with those clusters
     * @throws IllegalArgumentException if the numbers of rows differ
     */
    public SurveyDesign withClusters(Categories chosen) {
        chosen.requireRows(weights.length);
        return new SurveyDesign(weights, strata, chosen, populationSizes, lonelyUnits, adjustment, residualWeights);
    }

    /**
     * Says how many sampling units there were to draw from, for the finite population correction.
     *
     * @param sizes for each row, the units (people, or clusters if those were drawn) in its stratum of the population
     * @return a design with that correction
     * @throws IllegalArgumentException if the numbers of rows differ
     */
    public SurveyDesign withPopulationSizes(double... sizes) {
        if (sizes.length != weights.length) {
            throw new IllegalArgumentException("There are " + sizes.length + " population sizes for " + weights.length
                    + " rows. Maybe give each row that of its stratum.");
        }
        return new SurveyDesign(weights, strata, clusters, sizes.clone(), lonelyUnits, adjustment, residualWeights);
    }

    /**
     * Says how many sampling units there were to draw from, where there is one stratum.
     *
     * @param units people, or clusters if those were drawn
     * @return a design with the finite population correction
     */
    public SurveyDesign withPopulation(double units) {
        double[] sizes = new double[weights.length];
        Arrays.fill(sizes, units);
        return withPopulationSizes(sizes);
    }

    /**
     * Chooses what a stratum with a single sampling unit adds to a variance. By default it is refused.
     *
     * @param policy the rule
     * @return a design with that rule
     */
    public SurveyDesign withLonelyUnits(LonelyUnits policy) {
        return new SurveyDesign(weights, strata, clusters, populationSizes, policy, adjustment, residualWeights);
    }

    /**
     * Uses weights that were brought to the population, and takes what the adjustment explains out of standard errors. The
     * regression counts respondents by their base weights.
     *
     * @param adjusted the adjustment of this design's weights
     * @return a design with the adjusted weights
     * @throws IllegalArgumentException if it is the adjustment of other weights
     */
    public SurveyDesign withAdjustment(AdjustedWeights adjusted) {
        return withAdjustment(adjusted, ResidualWeights.BASE);
    }

    /**
     * Uses weights that were brought to the population, and takes what the adjustment explains out of standard errors.
     *
     * @param adjusted the adjustment of this design's weights
     * @param convention how respondents count in the regression
     * @return a design with the adjusted weights
     * @throws IllegalArgumentException if it is the adjustment of other weights
     */
    public SurveyDesign withAdjustment(AdjustedWeights adjusted, ResidualWeights convention) {
        if (!Arrays.equals(adjusted.getBaseWeights(), weights)) {
            throw new IllegalArgumentException("The weights were adjusted from others than the " + weights.length
                    + " of this design. Maybe make the design of the base weights.");
        }
        return new SurveyDesign(weights, strata, clusters, populationSizes, lonelyUnits, adjusted, convention);
    }

    /**
     * Draws the same with other weights, which are taken as they are: trimmed ones, for instance.
     *
     * @param others one for each row, 0 or more
     * @return a design with those weights, not adjusted
     * @throws IllegalArgumentException if there are more or fewer than rows, or one is negative or not finite
     */
    public SurveyDesign withWeights(double... others) {
        if (others.length != weights.length) {
            throw new IllegalArgumentException("There are " + others.length + " weights for " + weights.length
                    + " rows. Maybe some rows were left out.");
        }
        return new SurveyDesign(
                of(others).weights, strata, clusters, populationSizes, lonelyUnits, null, residualWeights);
    }

    /**
     * How many rows there are.
     *
     * @return 0 or more
     */
    public int getRowCount() {
        return weights.length;
    }

    /**
     * Whom each respondent stands for.
     *
     * @return a copy of the weights, adjusted if they were
     */
    public double[] getWeights() {
        return adjustment == null ? weights.clone() : adjustment.getWeights();
    }

    /**
     * How many sampling units with a respondent of positive weight there are, less the strata they are in.
     *
     * @return the degrees of freedom of the design's variances, 0 or more
     * @throws IllegalArgumentException if the design contradicts itself, as by a cluster in two strata
     */
    public int getDegreesOfFreedom() {
        return units().degreesOfFreedom(row -> weights[row] > 0);
    }

    /** What was drawn. */
    SamplingUnits units() {
        return SamplingUnits.of(weights.length, strata, clusters, populationSizes);
    }

    LonelyUnits lonelyUnits() {
        return lonelyUnits;
    }

    boolean isStratified() {
        return strata != null;
    }

    /** What is left of the influences of respondents when what the adjustment explains is taken out. */
    double[] residuals(double... influences) {
        return adjustment == null ? influences : adjustment.residuals(influences, residualWeights);
    }

    /** The weights times factors, adjusted as this design's are. */
    double[] replicate(double... factors) {
        double[] changed = IntStream.range(0, weights.length)
                .mapToDouble(row -> weights[row] * factors[row])
                .toArray();
        return adjustment == null ? changed : adjustment.adjustAgain(changed).getWeights();
    }

    /** {@return how many rows there are and what is known of how they were drawn} */
    @Override
    public String toString() {
        return "SurveyDesign[" + weights.length + " rows"
                + (strata == null ? "" : ", strata by " + strata.getName())
                + (clusters == null ? "" : ", clusters by " + clusters.getName())
                + (populationSizes == null ? "" : ", finite population")
                + (adjustment == null ? "" : ", adjusted weights") + "]";
    }
}
