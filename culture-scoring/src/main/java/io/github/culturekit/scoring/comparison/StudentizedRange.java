package io.github.culturekit.scoring.comparison;

import java.util.Arrays;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.IntStream;
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
    /** The largest number lies between these, unless with a probability that no double can tell from 0. */
    private static final double LOWEST = -9;

    private static final double HIGHEST = 20;

    /** Not worth its time beside any probability that matters. */
    private static final double NEGLIGIBLE = 1e-60;

    private final int means;
    private final double degrees;
    private final double[] largest;
    private final double[] below;
    private final double[] weights;

    private StudentizedRange(int means, double degrees, double[] largest, double[] below, double[] weights) {
        this.means = means;
        this.degrees = degrees;
        this.largest = largest;
        this.below = below;
        this.weights = weights;
    }

    /**
     * The range of some means.
     *
     * @param means how many means, 2 or more
     * @param degrees the degrees of freedom of the standard error, 1 or more
     */
    static StudentizedRange of(int means, double degrees) {
        double step =
                0.5 / (1 + 0.5 * Math.log(means / 2.0)); // the more means, the narrower the largest is distributed
        DoubleUnaryOperator weight =
                z -> means * step * NORMAL.density(z) * Math.pow(NORMAL.cumulativeProbability(z), means - 1.0);
        double[] largest = IntStream.rangeClosed(0, (int) ((HIGHEST - LOWEST) / step))
                .mapToDouble(i -> LOWEST + i * step)
                .filter(z -> weight.applyAsDouble(z) > NEGLIGIBLE)
                .toArray();
        double[] below =
                Arrays.stream(largest).map(NORMAL::cumulativeProbability).toArray();
        return new StudentizedRange(
                means,
                degrees,
                largest,
                below,
                Arrays.stream(largest).map(weight).toArray());
    }

    /** The same means with other degrees of freedom. */
    StudentizedRange withDegrees(double other) {
        return new StudentizedRange(means, other, largest, below, weights);
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
        for (int i = 0; i < weights.length; i++) {
            double outside = NORMAL.cumulativeProbability(largest[i] - range);
            sum -= weights[i] * Math.expm1((means - 1) * Math.log1p(-outside / below[i]));
        }
        return sum;
    }
}
