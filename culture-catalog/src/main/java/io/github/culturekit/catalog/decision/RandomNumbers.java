package io.github.culturekit.catalog.decision;

/**
 * The random numbers of one draw, the same for the same seed and number on every machine, whichever thread asks
 * (SplitMix64 of Steele, Lea and Flood, 2014; only arithmetic that Java defines to the last bit).
 */
final class RandomNumbers {

    private static final long STEP = 0x9E3779B97F4A7C15L;
    private static final double UNIT = 0x1p-53;

    private long state;
    private double spare;
    private boolean hasSpare;

    private RandomNumbers(long state) {
        this.state = state;
    }

    static RandomNumbers of(long seed, int number) {
        return new RandomNumbers(mixed(mixed(seed + STEP) + number));
    }

    /** From 0 to below 1. */
    double uniform() {
        state += STEP;
        return (mixed(state) >>> 11) * UNIT;
    }

    /** A whole number from 0 to below a small bound. */
    int below(int bound) {
        return (int) (uniform() * bound);
    }

    /** With mean 1. */
    double exponential() {
        return -StrictMath.log(1 - uniform());
    }

    /** With mean 0 and standard deviation 1, by the polar method (Marsaglia and Bray, 1964, SIAM Review 6:260-264). */
    double normal() {
        if (hasSpare) {
            hasSpare = false;
            return spare;
        }
        double x;
        double y;
        double square;
        do {
            x = 2 * uniform() - 1;
            y = 2 * uniform() - 1;
            square = x * x + y * y;
        } while (square >= 1 || square == 0);
        double factor = Math.sqrt(-2 * StrictMath.log(square) / square);
        spare = y * factor;
        hasSpare = true;
        return x * factor;
    }

    private static long mixed(long bits) {
        long half = (bits ^ (bits >>> 30)) * 0xBF58476D1CE4E5B9L;
        long most = (half ^ (half >>> 27)) * 0x94D049BB133111EBL;
        return most ^ (most >>> 31);
    }
}
