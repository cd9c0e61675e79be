package io.github.culturekit.catalog.decision;

/**
 * The random numbers of one draw. Each has a key of its own and does not depend on which others are asked for, so that a
 * change of one belief, or one more option, leaves all other numbers as they were. The same seed, number and key give the
 * same bits on every machine and thread (SplitMix64 of Steele, Lea and Flood, 2014; only arithmetic that Java defines to the
 * last bit).
 */
final class RandomNumbers {

    private static final long STEP = 0x9E3779B97F4A7C15L;
    private static final double UNIT = 0x1p-53;

    private final long start;

    private RandomNumbers(long start) {
        this.start = start;
    }

    static RandomNumbers of(long seed, int number) {
        return new RandomNumbers(mixed(mixed(seed + STEP) + number));
    }

    /** The key of a name. */
    static long key(String name) {
        long key = 0;
        for (int i = 0; i < name.length(); i++) {
            key = mixed(key + STEP + name.charAt(i));
        }
        return key;
    }

    /** A whole number from 0 to below a small bound. */
    int below(int bound, long key) {
        return (int) (unit(mixed(start ^ key) + STEP) * bound);
    }

    /** With mean 1. */
    double exponential(long key) {
        return -StrictMath.log(1 - unit(mixed(start ^ key) + STEP));
    }

    /** With mean 0 and standard deviation 1, by the polar method (Marsaglia and Bray, 1964, SIAM Review 6:260-264). */
    double normal(long key) {
        long state = mixed(start ^ key);
        double x;
        double square;
        do {
            state += STEP;
            x = 2 * unit(state) - 1;
            state += STEP;
            double y = 2 * unit(state) - 1;
            square = x * x + y * y;
        } while (square >= 1 || square == 0);
        return x * Math.sqrt(-2 * StrictMath.log(square) / square);
    }

    /** From 0 to below 1. */
    private static double unit(long state) {
        return (mixed(state) >>> 11) * UNIT;
    }

    private static long mixed(long bits) {
        long half = (bits ^ (bits >>> 30)) * 0xBF58476D1CE4E5B9L;
        long most = (half ^ (half >>> 27)) * 0x94D049BB133111EBL;
        return most ^ (most >>> 31);
    }
}
