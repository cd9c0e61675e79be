package io.github.culturekit.examples.quickstart.synthetic;

import java.util.List;
import java.util.SplittableRandom;

/**
 * Random draws that are the same on every machine: the generator's algorithm is fixed, and what is computed from its
 * bits uses exact or {@link StrictMath} arithmetic only. Not thread-safe.
 */
final class Draws {

    private final SplittableRandom random;

    private Draws(SplittableRandom random) {
        this.random = random;
    }

    static Draws seeded(long seed) {
        return new Draws(new SplittableRandom(seed));
    }

    /** A stream of its own, so that drawing more here moves nothing elsewhere. */
    Draws split() {
        return new Draws(random.split());
    }

    /** A number from 0 inclusive to 1 exclusive. */
    double uniform() {
        return (random.nextLong() >>> 11) * 0x1.0p-53;
    }

    boolean chance(double probability) {
        return uniform() < probability;
    }

    /** A whole number from the first to the last, both included. */
    int between(int first, int last) {
        return first + (int) (uniform() * (last - first + 1));
    }

    /** A normal draw by Marsaglia's polar method (Marsaglia and Bray 1964). */
    double normal(double standardDeviation) {
        while (true) {
            double u = 2 * uniform() - 1;
            double v = 2 * uniform() - 1;
            double s = u * u + v * v;
            if (s > 0 && s < 1) {
                return standardDeviation * u * StrictMath.sqrt(-2 * StrictMath.log(s) / s);
            }
        }
    }

    /** One of the options, each as likely as its weight; the weights add up to 1. */
    <T> T pick(List<T> options, double... weights) {
        double left = uniform();
        for (int i = 0; i < weights.length; i++) {
            left -= weights[i];
            if (left < 0) {
                return options.get(i);
            }
        }
        return options.get(options.size() - 1);
    }
}
