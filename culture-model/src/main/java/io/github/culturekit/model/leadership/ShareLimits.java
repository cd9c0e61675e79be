package io.github.culturekit.model.leadership;

import java.util.function.DoubleUnaryOperator;

/** The exact limits of a share that was observed as a count of some draws. */
record ShareLimits(int count, int draws, RatioInterval method) {

    private static final int HALVINGS = 100;

    /** The share below which so high a count would be too unlikely. */
    double lower(double level) {
        return count == 0 ? 0 : solve((1 - level) / 2, share -> tail(share, true));
    }

    /** The share above which so low a count would be too unlikely. */
    double upper(double level) {
        return count == draws ? 1 : 1 - solve((1 - level) / 2, share -> tail(1 - share, false));
    }

    private double tail(double share, boolean above) {
        CountDistribution distribution = CountDistribution.binomial(draws, share);
        double beyond = above ? distribution.above(count) : distribution.below(count);
        double weight = method == RatioInterval.MID_P ? 0.5 : 1;
        return beyond + weight * distribution.probability(count);
    }

    /** Where a rising function of (0, 1) reaches a value, by halving. */
    private static double solve(double value, DoubleUnaryOperator rising) {
        double low = 0;
        double high = 1;
        for (int i = 0; i < HALVINGS; i++) {
            double middle = (low + high) / 2;
            if (middle <= low || middle >= high) {
                break;
            }
            if (rising.applyAsDouble(middle) < value) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return (low + high) / 2;
    }
}
