package io.github.culturekit.scoring.draw;

/**
 * The random numbers of one sample. Each sample has a stream of its own, which its number and the seed determine, so that it does
 * not matter which thread draws it and when (SplitMix64 of Steele, Lea and Flood 2014). Not thread-safe.
 */
public final class SeededDraws {

    private static final long STEP = 0x9E3779B97F4A7C15L;
    private static final int HALF = 32;
    private static final long LOW_HALF = 0xFFFFFFFFL;

    private long state;

    private SeededDraws(long state) {
        this.state = state;
    }

    /**
     * Starts the stream of a sample.
     *
     * @param seed where the random numbers start
     * @param sample the sample's number
     * @return its stream
     */
    public static SeededDraws of(long seed, int sample) {
        return new SeededDraws(mixed(mixed(seed + STEP) + sample));
    }

    /** The stream as its authors define it, from a state of the generator. */
    static SeededDraws from(long state) {
        return new SeededDraws(state);
    }

    /**
     * Draws a whole number, each as likely: the few draws that would favour some are repeated (Lemire 2019).
     *
     * @param bound 1 or more
     * @return a number from 0 to below the bound
     */
    public int below(int bound) {
        long favouring = (LOW_HALF + 1) % bound;
        long product = half() * bound;
        while ((product & LOW_HALF) < favouring) {
            product = half() * bound;
        }
        return (int) (product >>> HALF);
    }

    /**
     * Puts values into an order of which each is as likely (Fisher and Yates).
     *
     * @param values the values, which are moved in place
     */
    public void shuffle(double[] values) {
        for (int last = values.length - 1; last > 0; last--) {
            int other = below(last + 1);
            double value = values[last];
            values[last] = values[other];
            values[other] = value;
        }
    }

    /** The next 64 bits. */
    long next() {
        state += STEP;
        return mixed(state);
    }

    private long half() {
        return next() >>> HALF;
    }

    private static long mixed(long bits) {
        long once = (bits ^ (bits >>> 30)) * 0xBF58476D1CE4E5B9L;
        long twice = (once ^ (once >>> 27)) * 0x94D049BB133111EBL;
        return twice ^ (twice >>> 31);
    }
}
