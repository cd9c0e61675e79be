package io.github.culturekit.scoring.driver;

/**
 * Random numbers of one bootstrap sample, the same for the same seed and number of the sample on every machine, whichever thread
 * draws them (SplitMix64 of Steele, Lea and Flood 2014).
 */
final class SeededDraws {

    private static final long STEP = 0x9E3779B97F4A7C15L;
    private static final int HALF = 32;
    private static final long LOW_HALF = 0xFFFFFFFFL;

    private long state;

    private SeededDraws(long state) {
        this.state = state;
    }

    static SeededDraws of(long seed, int sample) {
        return new SeededDraws(mixed(mixed(seed + STEP) + sample));
    }

    /** How often each of some people is drawn, when as many are drawn with replacement. */
    int[] counts(int people) {
        int[] counts = new int[people];
        for (int draw = 0; draw < people; draw++) {
            counts[below(people)]++;
        }
        return counts;
    }

    /** A number from 0 to below a bound, each as likely: draws that would favour some are repeated (Lemire 2019). */
    private int below(int bound) {
        long favouring = (LOW_HALF + 1 - bound) % bound;
        long product = next() * bound;
        while ((product & LOW_HALF) < favouring) {
            product = next() * bound;
        }
        return (int) (product >>> HALF);
    }

    private long next() {
        state += STEP;
        return mixed(state) >>> HALF;
    }

    private static long mixed(long bits) {
        long half = (bits ^ (bits >>> 30)) * 0xBF58476D1CE4E5B9L;
        long most = (half ^ (half >>> 27)) * 0x94D049BB133111EBL;
        return most ^ (most >>> 31);
    }
}
