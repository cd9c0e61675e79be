package io.github.culturekit.scoring.comparison;

import org.apache.commons.statistics.distribution.NormalDistribution;

/**
 * The studentised range: how far apart the largest and the smallest of some means lie by chance, in units of the standard error
 * of a mean. The basis of the tests of Tukey, and of Games and Howell.
 *
 * <p>The range of k normal numbers exceeds w with the probability k E[Phi(z)^(k-1) - (Phi(z) - Phi(z - w))^(k-1)] over a normal
 * z, the largest of them (Johnson, Kotz and Balakrishnan 1995, chapter 26.4). The upper tail is summed directly, so that small
 * probabilities keep their digits.
 */
final class StudentizedRange {

    private static final NormalDistribution NORMAL = NormalDistribution.of(0, 1);
    private static final double STEP = 0.25;
    private static final int STEPS = 36;

    private final int means;
    private final double degrees;

    private StudentizedRange(int means, double degrees) {
        this.means = means;
        this.degrees = degrees;
    }

    /**
     * The range of some means.
     *
     * @param means how many means, 2 or more
     * @param degrees the degrees of freedom of the standard error, 1 or more
     */
    static StudentizedRange of(int means, double degrees) {
        return new StudentizedRange(means, degrees);
    }

    /** The probability of a greater range by chance. */
    double survival(double range) {
        return DeviationRatio.of(degrees).expectation(deviation -> survivalOfNormal(range * deviation), 1);
    }

    /** The range that is exceeded by chance with a given probability. */
    double exceededWith(double probability) {
        return Crossing.falling(range -> survival(range) - probability, 0, 5);
    }

    private double survivalOfNormal(double range) {
        double sum = 0;
        for (int i = -STEPS; i <= STEPS; i++) {
            double largest = i * STEP;
            double below = NORMAL.cumulativeProbability(largest);
            double outside = NORMAL.cumulativeProbability(largest - range);
            double excess = -Math.expm1((means - 1) * Math.log1p(-outside / below));
            sum += NORMAL.density(largest) * Math.pow(below, means - 1.0) * excess;
        }
        return Math.min(1, means * STEP * sum);
    }
}
