package io.github.culturekit.catalog.evaluate;

import java.util.function.IntToDoubleFunction;
import org.apache.commons.statistics.distribution.NormalDistribution;

/**
 * How sure one wave makes: the margin of error of a mean or a share, and how many respondents it takes.
 *
 * <p>The margin is half the width of the confidence interval by the normal distribution, with the correction for a finite population
 * (Cochran 1977, Sampling Techniques, sections 2.6, 3.2 and 4.4) and a design effect on the variance. It supposes that those who
 * answer are like those who do not: no number of respondents mends a bias.
 *
 * <p>By default the confidence is 0.95, the population has no end and the design effect is 1. Immutable and thread-safe.
 */
public final class PulsePlan {

    private static final PulsePlan DEFAULTS = new PulsePlan(0.95, Integer.MAX_VALUE, 1);

    private final double confidence;
    private final int population;
    private final double designEffect;

    private PulsePlan(double confidence, int population, double designEffect) {
        this.confidence = confidence;
        this.population = population;
        this.designEffect = designEffect;
    }

    /**
     * A confidence of 0.95, people without end, drawn one by one.
     *
     * @return the plan
     */
    public static PulsePlan withDefaults() {
        return DEFAULTS;
    }

    /**
     * Chooses how sure to be.
     *
     * @param newConfidence a share between 0 and 1
     * @return a plan that differs in this
     * @throws IllegalArgumentException if it is not between 0 and 1
     */
    public PulsePlan withConfidence(double newConfidence) {
        Arguments.share("The confidence", newConfidence);
        return new PulsePlan(newConfidence, population, designEffect);
    }

    /**
     * Says how many people there are.
     *
     * @param people 2 or more
     * @return a plan that differs in this
     * @throws IllegalArgumentException if there are fewer than 2
     */
    public PulsePlan withPopulation(int people) {
        Arguments.atLeast("The population", 2, people);
        return new PulsePlan(confidence, people, designEffect);
    }

    /**
     * Says how many times as large the variance is as if people had been drawn one by one: see {@link ClusterDesignEffect}.
     *
     * @param factor above 0
     * @return a plan that differs in this
     * @throws IllegalArgumentException if it is not above 0 and finite
     */
    public PulsePlan withDesignEffect(double factor) {
        Arguments.positive("The design effect", factor);
        return new PulsePlan(confidence, population, factor);
    }

    /**
     * The margin of error of a mean score.
     *
     * @param standardDeviation how much people differ, 0 or more
     * @param respondents 1 or more, at most the population
     * @return points of the score, 0 or more: the interval is the mean plus or minus this
     * @throws IllegalArgumentException if a number is out of range
     */
    public double marginOfMean(double standardDeviation, int respondents) {
        Arguments.atLeast("The standard deviation", 0, standardDeviation);
        return margin(standardDeviation * standardDeviation, respondents);
    }

    /**
     * The margin of error of a share of people, such as the percent favourable.
     *
     * @param share the share expected, 0 to 1; 0.5 has the widest margin
     * @param respondents 1 or more, at most the population
     * @return a share, 0 or more
     * @throws IllegalArgumentException if a number is out of range
     */
    public double marginOfShare(double share, int respondents) {
        return margin(variance(share), respondents);
    }

    /**
     * How many respondents a mean score needs.
     *
     * @param standardDeviation how much people differ, 0 or more
     * @param margin the margin of error to keep, above 0
     * @return the smallest number, at most the population
     * @throws IllegalArgumentException if a number is out of range
     */
    public int respondentsForMean(double standardDeviation, double margin) {
        return respondents(count -> marginOfMean(standardDeviation, count), margin);
    }

    /**
     * How many respondents a share needs.
     *
     * @param share the share expected, 0 to 1; 0.5 needs the most
     * @param margin the margin of error to keep, above 0
     * @return the smallest number, at most the population
     * @throws IllegalArgumentException if a number is out of range
     */
    public int respondentsForShare(double share, double margin) {
        return respondents(count -> marginOfShare(share, count), margin);
    }

    private int respondents(IntToDoubleFunction margins, double margin) {
        Arguments.positive("The margin of error", margin);
        return Search.smallest(count -> margins.applyAsDouble(count) <= margin, 1, population);
    }

    private double margin(double variance, int respondents) {
        Arguments.atLeast("The number of respondents", 1, respondents);
        if (respondents > population) {
            throw new IllegalArgumentException("There are " + respondents + " respondents among " + population
                    + " people. Maybe the population is that of another unit.");
        }
        double left = population == Integer.MAX_VALUE ? 1 : 1 - (double) respondents / population;
        double quantile = NormalDistribution.of(0, 1).inverseSurvivalProbability((1 - confidence) / 2);
        return quantile * Math.sqrt(designEffect * variance / respondents * left);
    }

    /** That of zeros and ones in the population, with denominator N - 1 as for scores. */
    private double variance(double share) {
        Arguments.atLeast("The share", 0, share);
        Arguments.correlation("The share", share);
        double correction = population == Integer.MAX_VALUE ? 1 : population / (population - 1.0);
        return correction * share * (1 - share);
    }
}
