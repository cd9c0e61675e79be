package io.github.culturekit.model.leadership;

import java.util.Arrays;
import java.util.function.IntToDoubleFunction;

/**
 * The probabilities of a count, each from its neighbour by an exact ratio, starting at the most likely one; what would be too
 * small for a double is 0.
 */
final class CountDistribution {

    /** Probabilities that differ by rounding alone are the same, as in R. */
    private static final double SAME = 1 + 1e-7;

    private final int lowest;
    private final double[] probabilities;

    private CountDistribution(int lowest, double[] probabilities) {
        this.lowest = lowest;
        this.probabilities = probabilities;
    }

    /** Of n draws that each hit with a probability strictly between 0 and 1. */
    static CountDistribution binomial(int draws, double probability) {
        double odds = probability / (1 - probability);
        int mode = (int) Math.min(draws, Math.floor((draws + 1.0) * probability));
        return around(mode, 0, draws, count -> (draws - count) / (count + 1.0) * odds);
    }

    /** Of draws without return from a population that holds so many marked. */
    static CountDistribution hypergeometric(int population, int marked, int draws) {
        int lowest = Math.max(0, draws - (population - marked));
        int highest = Math.min(draws, marked);
        double centre = Math.floor((draws + 1.0) * (marked + 1.0) / (population + 2.0));
        int mode = (int) Math.max(lowest, Math.min(highest, centre));
        return around(
                mode,
                lowest,
                highest,
                count -> ((double) marked - count)
                        * ((double) draws - count)
                        / ((count + 1.0) * ((double) population - marked - draws + count + 1)));
    }

    /** The ratio is that of the probability of the next count to the probability of this one. */
    private static CountDistribution around(int mode, int lowest, int highest, IntToDoubleFunction ratio) {
        double[] weights = new double[highest - lowest + 1];
        weights[mode - lowest] = 1;
        for (int count = mode; count < highest; count++) {
            weights[count + 1 - lowest] = weights[count - lowest] * ratio.applyAsDouble(count);
        }
        for (int count = mode; count > lowest; count--) {
            weights[count - 1 - lowest] = weights[count - lowest] / ratio.applyAsDouble(count - 1);
        }
        double total = Arrays.stream(weights).sum();
        return new CountDistribution(
                lowest, Arrays.stream(weights).map(weight -> weight / total).toArray());
    }

    double probability(int count) {
        int at = count - lowest;
        return at < 0 || at >= probabilities.length ? 0 : probabilities[at];
    }

    /** The probability of a larger count. */
    double above(int count) {
        return Arrays.stream(
                        probabilities,
                        Math.max(0, Math.min(probabilities.length, count + 1 - lowest)),
                        probabilities.length)
                .sum();
    }

    /** The probability of a smaller count. */
    double below(int count) {
        return Arrays.stream(probabilities, 0, Math.max(0, Math.min(probabilities.length, count - lowest)))
                .sum();
    }

    /** The probability of all counts that are no more likely than this one. */
    double noMoreLikelyThan(int count) {
        double limit = probability(count) * SAME;
        return Math.min(
                1, Arrays.stream(probabilities).filter(each -> each <= limit).sum());
    }
}
