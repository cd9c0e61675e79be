package io.github.culturekit.catalog.decision;

import java.util.List;

/**
 * One world that the beliefs of a {@link Decision} allow: every number that the decision rests on, each of them known.
 *
 * <p>Constructs and options are named by their places in the decision. Immutable and thread-safe.
 */
public final class Draw {

    private final List<Option> options;
    private final double burdenPrice;
    private final double[] weights;
    private final double[] gaps;
    private final double[] effects;
    private final double[] costs;

    Draw(List<Option> options, double burdenPrice, double[] weights, double[] gaps, double[] effects, double[] costs) {
        this.options = options;
        this.burdenPrice = burdenPrice;
        this.weights = weights;
        this.gaps = gaps;
        this.effects = effects;
        this.costs = costs;
    }

    /**
     * How many constructs count.
     *
     * @return 0 or more
     */
    public int getConstructCount() {
        return gaps.length;
    }

    /**
     * How many options there are.
     *
     * @return 0 or more
     */
    public int getOptionCount() {
        return costs.length;
    }

    /**
     * How much a construct matters.
     *
     * @param construct the construct's place
     * @return its share of all weights
     * @throws IndexOutOfBoundsException if there is no such construct
     */
    public double getWeight(int construct) {
        return weights[construct];
    }

    /**
     * How far a construct is below its target.
     *
     * @param construct the construct's place
     * @return standard deviations, 0 where the target is reached
     * @throws IndexOutOfBoundsException if there is no such construct
     */
    public double getGap(int construct) {
        return gaps[construct];
    }

    /**
     * How far an option moves a construct, the probability that it is carried out and the match of the context counted.
     *
     * @param option the option's place
     * @param construct the construct's place
     * @return standard deviations, below 0 for harm
     * @throws IndexOutOfBoundsException if there is no such option or construct
     */
    public double getEffect(int option, int construct) {
        return effects[option * gaps.length + construct];
    }

    /**
     * What an option costs.
     *
     * @param option the option's place
     * @return 0 or more
     * @throws IllegalStateException if nobody has said
     * @throws IndexOutOfBoundsException if there is no such option
     */
    public double getCost(int option) {
        if (options.get(option).getCost().isEmpty()) {
            throw new IllegalStateException(
                    "Draw: option '" + options.get(option).getId()
                            + "' has no cost. Maybe ask the option first, or give costs with Decision.withCosts.");
        }
        return costs[option];
    }

    /**
     * What the burden of an option takes away from its value.
     *
     * @param option the option's place
     * @return burden price times burden, 0 or more
     * @throws IndexOutOfBoundsException if there is no such option
     */
    public double getBurden(int option) {
        return burdenPrice * options.get(option).getBurden();
    }

    /**
     * What one option alone is worth: {@code U} of {@link Decision} of the set that holds only it.
     *
     * @param option the option's place
     * @return weighted standard deviations of gaps that it closes, less its burden
     * @throws IndexOutOfBoundsException if there is no such option
     */
    public double getValue(int option) {
        double value = 0;
        for (int construct = 0; construct < gaps.length; construct++) {
            value += getPart(option, construct);
        }
        return value - getBurden(option);
    }

    /**
     * How much of a gap one option alone closes.
     *
     * @param option the option's place
     * @param construct the construct's place
     * @return standard deviations: the smaller of gap and effect, below 0 for harm
     * @throws IndexOutOfBoundsException if there is no such option or construct
     */
    public double getClosed(int option, int construct) {
        return Math.min(gaps[construct], getEffect(option, construct));
    }

    /**
     * What one construct adds to the value of one option alone.
     *
     * @param option the option's place
     * @param construct the construct's place
     * @return weight times what is closed
     * @throws IndexOutOfBoundsException if there is no such option or construct
     */
    public double getPart(int option, int construct) {
        return weights[construct] * getClosed(option, construct);
    }

    /** The values of all options, each as {@link #getValue} gives it. */
    double[] values() {
        double[] values = new double[costs.length];
        for (int option = 0; option < values.length; option++) {
            values[option] = getValue(option);
        }
        return values;
    }

    /** What each option closes of each gap, row by row. */
    double[] closed() {
        double[] closed = new double[effects.length];
        for (int cell = 0; cell < closed.length; cell++) {
            closed[cell] = Math.min(gaps[cell % gaps.length], effects[cell]);
        }
        return closed;
    }

    /** The value of an option under other weights. */
    double value(int option, double[] closed, double[] otherWeights) {
        double value = 0;
        int first = option * gaps.length;
        for (int construct = 0; construct < gaps.length; construct++) {
            value += otherWeights[construct] * closed[first + construct];
        }
        return value - getBurden(option);
    }
}
