package io.github.culturekit.scoring.score;

/** Where something stands in its range, from 0 to 1, as a whole number of 2^-48. */
final class Position {

    /** How many bits a position takes after the point. */
    static final int BITS = 48;

    /** The position at the upper end of the range. */
    static final long ONE = 1L << BITS;

    /** No position: too few answers. Every true position is 0 or more. */
    static final long MISSING = -1;

    /** The bits of the lower half of a position, and how many they are. */
    static final long LOW = (1L << 24) - 1;

    static final int HALF = 24;

    private Position() {}

    static long of(double share) {
        return Math.round(share * ONE);
    }

    static double toShare(long position) {
        return (double) position / ONE;
    }

    /**
     * Adds squares of positions to a sum of 128 bits, by sums over their halves: no more positions than the fields of a group
     * count at a time.
     *
     * @param highs the squares of the upper halves
     * @param middles the products of the two halves
     * @param lows the squares of the lower halves
     */
    static void addSquares(long[] sums, int at, long highs, long middles, long lows) {
        long middle = 2 * middles + (lows >>> HALF);
        long high = highs + (middle >>> HALF);
        long low = (middle & LOW) << HALF | lows & LOW;
        WideSums.add(sums, at, high >>> Long.SIZE - 2 * HALF, high << 2 * HALF | low);
    }

    /** The mean of positions by their sum, rounded to the nearest. */
    static long mean(long sum, int count) {
        return (sum + count / 2) / count;
    }
}
