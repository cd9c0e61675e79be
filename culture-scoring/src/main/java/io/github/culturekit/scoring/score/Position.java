package io.github.culturekit.scoring.score;

/** Where something stands in its range, from 0 to 1, as a whole number of 2^-48. */
final class Position {

    /** How many bits a position takes after the point. */
    static final int BITS = 48;

    /** The position at the upper end of the range. */
    static final long ONE = 1L << BITS;

    /** No position: too few answers. Every true position is 0 or more. */
    static final long MISSING = -1;

    private Position() {}

    static long of(double share) {
        return Math.round(share * ONE);
    }

    static double toShare(long position) {
        return (double) position / ONE;
    }

    /** The mean of positions by their sum, rounded to the nearest. */
    static long mean(long sum, int count) {
        return (sum + count / 2) / count;
    }
}
