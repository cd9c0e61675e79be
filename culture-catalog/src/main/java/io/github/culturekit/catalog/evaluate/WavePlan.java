package io.github.culturekit.catalog.evaluate;

import java.util.function.IntToDoubleFunction;
import org.apache.commons.statistics.distribution.NormalDistribution;

/**
 * How many respondents it takes to see a change between two waves of one group, and how often a change would be seen.
 *
 * <p>Means: Student's t for two samples of one size, or for pairs where the same people answer twice, by the noncentral t distribution
 * and counting either tail (as R's {@code power.t.test} with {@code strict = TRUE}). Shares: the normal approximation, for two samples
 * that of R's {@code power.prop.test} (Fleiss 1981), for pairs that of McNemar's test (Connor 1987, Biometrics 43:207). A design effect
 * divides the number of respondents.
 *
 * <p>By default the significance is 0.05, the power 0.8, the design effect 1, and others answer each time. Immutable and thread-safe.
 */
public final class WavePlan {

    private static final NormalDistribution NORMAL = NormalDistribution.of(0, 1);
    private static final WavePlan DEFAULTS = new WavePlan(0.05, 0.8, 1, false, 0);
    private static final int MOST_RESPONDENTS = 1_000_000_000;

    private final double significance;
    private final double power;
    private final double designEffect;
    private final boolean samePeople;
    private final double correlation;

    private WavePlan(double significance, double power, double designEffect, boolean samePeople, double correlation) {
        this.significance = significance;
        this.power = power;
        this.designEffect = designEffect;
        this.samePeople = samePeople;
        this.correlation = correlation;
    }

    /**
     * A significance of 0.05, a power of 0.8, and others at each wave.
     *
     * @return the plan
     */
    public static WavePlan withDefaults() {
        return DEFAULTS;
    }

    /**
     * Chooses how often a change may be found that is not there.
     *
     * @param newSignificance a share between 0 and 1
     * @return a plan that differs in this
     * @throws IllegalArgumentException if it is not between 0 and 1, or not below the power
     */
    public WavePlan withSignificance(double newSignificance) {
        Arguments.powers(newSignificance, power);
        return new WavePlan(newSignificance, power, designEffect, samePeople, correlation);
    }

    /**
     * Chooses how often a change that is there shall be found.
     *
     * @param newPower a share between 0 and 1
     * @return a plan that differs in this
     * @throws IllegalArgumentException if it is not between 0 and 1, or not above the significance
     */
    public WavePlan withPower(double newPower) {
        Arguments.powers(significance, newPower);
        return new WavePlan(significance, newPower, designEffect, samePeople, correlation);
    }

    /**
     * Says how many times as large the variance is as if people had been drawn one by one: see {@link ClusterDesignEffect}.
     *
     * @param factor above 0
     * @return a plan that differs in this
     * @throws IllegalArgumentException if it is not above 0 and finite
     */
    public WavePlan withDesignEffect(double factor) {
        Arguments.positive("The design effect", factor);
        return new WavePlan(significance, power, factor, samePeople, correlation);
    }

    /**
     * Says that the same people answer at both waves, and can be told to be the same.
     *
     * @param newCorrelation how a person's two scores, or two yes or no, go together: -1 to less than 1
     * @return a plan that differs in this
     * @throws IllegalArgumentException if it is out of range
     */
    public WavePlan withSamePeople(double newCorrelation) {
        Arguments.correlation("The correlation of a person's scores", newCorrelation);
        Arguments.positive("What is left of a person's score by its correlation", 1 - newCorrelation);
        return new WavePlan(significance, power, designEffect, true, newCorrelation);
    }

    /**
     * How often a change of a mean is found.
     *
     * @param change the true change, in points
     * @param standardDeviation how much people differ at each wave, above 0
     * @param respondents at each wave, more than the design effect
     * @return a share, from the significance to 1
     * @throws IllegalArgumentException if a number is out of range
     */
    public double powerOfMeans(double change, double standardDeviation, int respondents) {
        Arguments.atLeast("The size of the change", 0, Math.abs(change));
        return test().power(change / error(standardDeviation, respondents), degrees(respondents));
    }

    /**
     * The smallest change of a mean that is found with the plan's power.
     *
     * @param standardDeviation how much people differ at each wave, above 0
     * @param respondents at each wave, more than the design effect
     * @return points, above 0
     * @throws IllegalArgumentException if a number is out of range
     */
    public double detectableChange(double standardDeviation, int respondents) {
        return error(standardDeviation, respondents) * test().detectable(degrees(respondents), power);
    }

    /**
     * How many respondents a change of a mean needs to be found with the plan's power.
     *
     * @param change the true change, not 0
     * @param standardDeviation how much people differ at each wave, above 0
     * @return the smallest number at each wave
     * @throws IllegalArgumentException if a number is out of range
     */
    public int respondentsForMeans(double change, double standardDeviation) {
        Arguments.positive("The size of the change", Math.abs(change));
        return respondents(count -> powerOfMeans(change, standardDeviation, count));
    }

    /**
     * How often a change of a share is found.
     *
     * @param before the true share at the earlier wave, between 0 and 1
     * @param after the true share at the later one
     * @param respondents at each wave, more than the design effect
     * @return a share, 0 to 1; near the significance where nothing changes
     * @throws IllegalArgumentException if a number is out of range, or two such shares cannot be so correlated
     */
    public double powerOfShares(double before, double after, int respondents) {
        Arguments.share("The share before", before);
        Arguments.share("The share after", after);
        double difference = Math.abs(after - before) * Math.sqrt(effective(respondents));
        double limit = NORMAL.inverseSurvivalProbability(significance / 2);
        if (samePeople) {
            double moving = moving(before, after);
            double error = Math.sqrt(moving - (after - before) * (after - before));
            return NORMAL.cumulativeProbability((difference - limit * Math.sqrt(moving)) / error);
        }
        double middle = (before + after) / 2;
        double unchanged = Math.sqrt(2 * middle * (1 - middle));
        double error = Math.sqrt(before * (1 - before) + after * (1 - after));
        return NORMAL.cumulativeProbability((difference - limit * unchanged) / error);
    }

    /**
     * How many respondents a change of a share needs to be found with the plan's power.
     *
     * @param before the true share at the earlier wave, between 0 and 1
     * @param after the true share at the later one, another
     * @return the smallest number at each wave
     * @throws IllegalArgumentException if a number is out of range, or two such shares cannot be so correlated
     */
    public int respondentsForShares(double before, double after) {
        Arguments.positive("The size of the change", Math.abs(after - before));
        return respondents(count -> powerOfShares(before, after, count));
    }

    private int respondents(IntToDoubleFunction powers) {
        int fewest = (int) Math.floor(designEffect) + 1;
        return Search.smallest(count -> powers.applyAsDouble(count) >= power, fewest, MOST_RESPONDENTS);
    }

    private TwoSidedTest test() {
        return new TwoSidedTest(significance);
    }

    private double error(double standardDeviation, int respondents) {
        Arguments.positive("The standard deviation", standardDeviation);
        return standardDeviation * Math.sqrt(2 * (1 - correlation) / effective(respondents));
    }

    private double degrees(int respondents) {
        return (samePeople ? 1 : 2) * (effective(respondents) - 1);
    }

    private double effective(int respondents) {
        double effective = respondents / designEffect;
        if (!(effective > 1)) {
            throw new IllegalArgumentException(respondents + " respondents with a design effect of " + designEffect
                    + " are worth " + effective + ", but more than 1 is needed. Maybe the design effect is of larger"
                    + " clusters than these.");
        }
        return effective;
    }

    /** The share of people who move in or out. */
    private double moving(double before, double after) {
        double together = before * after + correlation * Math.sqrt(before * (1 - before) * after * (1 - after));
        double slack = 1e-12;
        if (together > Math.min(before, after) + slack || together < Math.max(0, before + after - 1) - slack) {
            throw new IllegalArgumentException("Shares of " + before + " and " + after
                    + " cannot have a correlation of " + correlation
                    + ". Maybe it is that of scores, not of yes and no: those go together less.");
        }
        return before + after - 2 * together;
    }
}
