package io.github.culturekit.scoring.agreement;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * How people would answer an item if they did not agree at all: the probability of each response option, the lowest first.
 * Agreement is measured against its variance.
 *
 * <p>The uniform distribution is customary and lenient: people also lean to one side, or to the middle, without agreeing. The
 * other shapes for five options are those of LeBreton and Senter (2008, Organizational Research Methods 11), who advise to report
 * agreement against several. Which end a skewed shape leans to does not matter, as only its variance is used.
 *
 * <p>Immutable and thread-safe; equal by probabilities.
 */
public final class NullDistribution {

    private static final double ROUNDING = 1e-9;

    private final String label;
    private final List<Double> probabilities;
    private final double variance;

    private NullDistribution(String label, List<Double> probabilities, double variance) {
        this.label = label;
        this.probabilities = List.copyOf(probabilities);
        this.variance = variance;
    }

    /**
     * Every option as likely: the variance is (A squared - 1) / 12 for A options.
     *
     * @param options how many options there are, A
     * @return the distribution
     * @throws IllegalArgumentException if there are fewer than two options
     */
    public static NullDistribution uniform(int options) {
        requireTwo(options);
        return new NullDistribution(
                "uniform", Collections.nCopies(options, 1.0 / options), ((double) options * options - 1) / 12);
    }

    /**
     * Half of the people at either end, so that no people can agree less: the variance is (A - 1) squared / 4 for A options.
     *
     * @param options how many options there are, A
     * @return the distribution
     * @throws IllegalArgumentException if there are fewer than two options
     */
    public static NullDistribution maximumDisagreement(int options) {
        requireTwo(options);
        List<Double> ends = new ArrayList<>(Collections.nCopies(options, 0.0));
        ends.set(0, 0.5);
        ends.set(options - 1, 0.5);
        return new NullDistribution("maximum disagreement", ends, (options - 1.0) * (options - 1.0) / 4);
    }

    /**
     * A slight lean to one side of five options; the variance is 1.34.
     *
     * @return the distribution
     */
    public static NullDistribution slightSkew() {
        return named("slight skew", 0.05, 0.15, 0.20, 0.35, 0.25);
    }

    /**
     * A moderate lean to one side of five options; the variance is 0.90.
     *
     * @return the distribution
     */
    public static NullDistribution moderateSkew() {
        return named("moderate skew", 0, 0.10, 0.15, 0.40, 0.35);
    }

    /**
     * A heavy lean to one side of five options; the variance is 0.44.
     *
     * @return the distribution
     */
    public static NullDistribution heavySkew() {
        return named("heavy skew", 0, 0, 0.10, 0.40, 0.50);
    }

    /**
     * A triangle with its top at the middle of five options; the variance is 1.32.
     *
     * @return the distribution
     */
    public static NullDistribution triangular() {
        return named("triangular", 0.11, 0.22, 0.34, 0.22, 0.11);
    }

    /**
     * A bell over five options; the variance is 1.04.
     *
     * @return the distribution
     */
    public static NullDistribution normal() {
        return named("normal", 0.07, 0.24, 0.38, 0.24, 0.07);
    }

    /**
     * A distribution of one's own.
     *
     * @param probabilities the probability of each option, the lowest first
     * @return the distribution
     * @throws IllegalArgumentException if they are not probabilities that add up to 1, or only one option is possible
     */
    public static NullDistribution of(double... probabilities) {
        return named("own", probabilities);
    }

    /**
     * What the shape is called.
     *
     * @return a name such as "slight skew"; "own" for one's own
     */
    public String getLabel() {
        return label;
    }

    /**
     * How many response options it is for.
     *
     * @return 2 or more
     */
    public int getOptions() {
        return probabilities.size();
    }

    /**
     * How likely each option is.
     *
     * @return probabilities that add up to 1, the lowest option first
     */
    public List<Double> getProbabilities() {
        return probabilities;
    }

    /**
     * The variance of such answers, with options one apart.
     *
     * @return a number above 0
     */
    public double getVariance() {
        return variance;
    }

    NullDistribution requireOptions(int options) {
        if (getOptions() != options) {
            throw new IllegalArgumentException("The null distribution is " + this + ", but the items have " + options
                    + " options. Maybe give NullDistribution.of(...) a probability for each of them.");
        }
        return this;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof NullDistribution that && probabilities.equals(that.probabilities);
    }

    @Override
    public int hashCode() {
        return probabilities.hashCode();
    }

    /** {@return the shape and its size, as in {@code slight skew over 5 options}} */
    @Override
    public String toString() {
        return label + " over " + getOptions() + " options";
    }

    private static NullDistribution named(String label, double... probabilities) {
        List<Double> list = Arrays.stream(probabilities).boxed().toList();
        double sum = Arrays.stream(probabilities).sum();
        double mean = IntStream.range(0, probabilities.length)
                .mapToDouble(option -> option * probabilities[option])
                .sum();
        double variance = IntStream.range(0, probabilities.length)
                .mapToDouble(option -> probabilities[option] * (option - mean) * (option - mean))
                .sum();
        boolean sound =
                list.stream().allMatch(probability -> probability >= 0) && Math.abs(sum - 1) < ROUNDING && variance > 0;
        if (!sound) {
            throw new IllegalArgumentException(
                    "Null distribution " + list
                            + " is not of two or more options with probabilities that add up to 1. Maybe they are percentages.");
        }
        return new NullDistribution(label, list, variance);
    }

    private static void requireTwo(int options) {
        if (options < 2) {
            throw new IllegalArgumentException("Agreement of items with " + options
                    + " options is not defined: chance gives them no variance. Maybe count the options of the response"
                    + " scale.");
        }
    }
}
