package io.github.culturekit.scoring.comparison;

import java.util.function.DoubleUnaryOperator;

/**
 * The ratio of an estimated to a true standard deviation of normal scores, the root of a chi-squared variable over its degrees of
 * freedom. What is known for a given ratio becomes known for a studentised number by taking its expectation over this ratio.
 *
 * <p>Expectations are sums at equal steps of the ratio's logarithm, where the density falls off fast on both sides: such sums
 * converge exponentially (Trefethen and Weideman 2014, The exponentially convergent trapezoidal rule). The density needs no
 * constant, because its own sum gives it.
 */
final class DeviationRatio {

    /** Beyond a density of exp(-45) of its peak nothing is left that a double can tell from 0. */
    private static final double NEGLIGIBLE = 45;

    private final double degrees;

    private DeviationRatio(double degrees) {
        this.degrees = degrees;
    }

    /** The ratio for an estimate with some degrees of freedom, 1 or more. */
    static DeviationRatio of(double degrees) {
        return new DeviationRatio(degrees);
    }

    /**
     * The expectation of a function of the ratio.
     *
     * @param function what to average, bounded near zero
     * @param sharpness how many times its slope, by the logarithm of the ratio, exceeds that of a normal distribution function
     */
    double expectation(DoubleUnaryOperator function, double sharpness) {
        double reach = NEGLIGIBLE / degrees;
        double from = -reach - Math.sqrt(reach);
        double step = 0.4 * Math.min(Math.min(0.25, 1 / Math.sqrt(2 * degrees)), 1 / (1 + sharpness));
        double sum = 0;
        double weights = 0;
        for (double log = from; log <= Math.sqrt(reach); log += step) {
            double weight = Math.exp(degrees * (log - Math.expm1(2 * log) / 2));
            sum += weight * function.applyAsDouble(Math.exp(log));
            weights += weight;
        }
        return sum / weights;
    }
}
