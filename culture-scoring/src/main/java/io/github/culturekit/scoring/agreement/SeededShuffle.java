package io.github.culturekit.scoring.agreement;

/**
 * Orders drawn at random, the same for the same seed and number of the draw on every machine, whichever thread draws them: each
 * draw has a generator of its own (SplitMix64 of Steele, Lea and Flood 2014).
 */
final class SeededShuffle {

    private static final long STEP = 0x9E3779B97F4A7C15L;
    private static final long LOW_HALF = 0xFFFFFFFFL;

    private long state;

    private SeededShuffle(long state) {
        this.state = state;
    }

    static SeededShuffle of(long seed, int draw) {
        return new SeededShuffle(mixed(mixed(seed + STEP) + draw));
    }

    /** Puts values into an order of which each is as likely (Fisher and Yates). */
    void shuffle(double[] values) {
        for (int last = values.length - 1; last > 0; last--) {
            int other = below(last + 1);
            double value = values[last];
            values[last] = values[other];
            values[other] = value;
        }
    }

    /** A number from 0 to below a bound, each as likely: the few draws that would favour some are drawn again (Lemire 2019). */
    private int below(int bound) {
        long favouring = (LOW_HALF + 1 - bound) % bound;
        long product = half() * bound;
        while ((product & LOW_HALF) < favouring) {
            product = half() * bound;
        }
        return (int) (product >>> 32);
    }

    private long half() {
        state += STEP;
        return mixed(state) >>> 32;
    }

    private static long mixed(long bits) {
        long half = (bits ^ (bits >>> 30)) * 0xBF58476D1CE4E5B9L;
        long most = (half ^ (half >>> 27)) * 0x94D049BB133111EBL;
        return most ^ (most >>> 31);
    }
}
