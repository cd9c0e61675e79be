package io.github.culturekit.catalog.evaluate;

import org.apache.commons.statistics.distribution.NormalDistribution;

/**
 * The noncentral t distribution: how a ratio of a difference to its estimated standard error is distributed where the true
 * difference is not zero. The noncentrality is the true difference in units of its true standard error.
 *
 * <p>The probability is the expectation, over the ratio s of the estimated to the true error, of the normal probability of what a
 * known error would leave. It is summed at equal steps of the logarithm of s, whose density falls off so fast on both sides that such
 * sums converge exponentially (Trefethen and Weideman 2014); the density's own sum gives its constant.
 */
final class NoncentralT {

    private static final NormalDistribution NORMAL = NormalDistribution.of(0, 1);

    /** The logarithm of a density beside its peak that no sum notices. */
    private static final double NEGLIGIBLE = 45;

    private NoncentralT() {}

    /** The probability of a ratio above a limit. */
    static double above(double limit, double degrees, double noncentrality) {
        double left = NEGLIGIBLE / degrees;
        double right = Math.sqrt(left);
        double width = Math.min(0.25, 1 / Math.sqrt(2 * degrees));
        double step = 0.3 * Math.min(width, 1 / (1 + Math.abs(noncentrality)));
        double sum = 0;
        double weights = 0;
        for (double log = -left - right; log <= right; log += step) {
            double weight = Math.exp(degrees * (log - Math.expm1(2 * log) / 2));
            sum += weight * NORMAL.survivalProbability(limit * Math.exp(log) - noncentrality);
            weights += weight;
        }
        return sum / weights;
    }
}
