package io.github.culturekit.scoring.comparison;

import org.apache.commons.statistics.distribution.NormalDistribution;

/**
 * The noncentral t distribution: how a t ratio is distributed where the true difference is not zero. The noncentrality is the
 * true difference in units of its true standard error.
 */
final class NoncentralT {

    private static final NormalDistribution NORMAL = NormalDistribution.of(0, 1);

    private NoncentralT() {}

    /** The probability of a t ratio or a smaller one. */
    static double cumulative(double ratio, double degrees, double noncentrality) {
        return DeviationRatio.of(degrees)
                .expectation(
                        deviation -> NORMAL.cumulativeProbability(ratio * deviation - noncentrality),
                        Math.abs(noncentrality));
    }

    /** The noncentrality under which a t ratio or a smaller one has a given probability. */
    static double noncentrality(double ratio, double degrees, double probability) {
        double reach = 2 * (1 + Math.abs(ratio) / Math.sqrt(2 * degrees));
        return Crossing.falling(
                noncentrality -> cumulative(ratio, degrees, noncentrality) - probability, ratio - reach, ratio + reach);
    }
}
