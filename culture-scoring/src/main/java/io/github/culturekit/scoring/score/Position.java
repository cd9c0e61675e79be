package io.github.culturekit.scoring.score;

/** Where something stands in its range, from 0 to 1, as a whole number of 2^-48. */
final class Position {

    /** How many bits a position takes after the point. */
    static final int BITS = 48;

    /** The position at the upper end of the range. */
    static final long ONE = 1L << BITS;

    /** No position: too few answers. Every true position is 0 or more. */
    static final long MISSING = -1;

    private static final double UNIT = 1.0 / ONE;
    private static final long LOW = ONE - 1;

    private Position() {}

    static long of(double share) {
        return Math.round(share * ONE);
    }

    static double toShare(long position) {
        return position * UNIT;
    }

    /** The low 48 bits of the square of a position. */
    static long lowSquare(long position) {
        return position * position & LOW;
    }

    /** The bits of the square of a position above the low 48. */
    static long highSquare(long position) {
        return highOf(Math.multiplyHigh(position, position), position * position);
    }

    /** The low 48 bits of a number of 128. */
    static long lowOf(long low) {
        return low & LOW;
    }

    /** The bits of a number of 128 above the low 48, which must fit. */
    static long highOf(long high, long low) {
        return high << Long.SIZE - BITS | low >>> BITS;
    }

    /** Adds sums of squares by their parts to a sum of 128 bits. */
    static void addSquares(long[] sums, int at, long highs, long lows) {
        WideSums.add(sums, at, highs >>> Long.SIZE - BITS, highs << BITS);
        WideSums.add(sums, at, lows);
    }

    /** The low 64 bits of sums of squares by their parts. */
    static long lowOfSquares(long highs, long lows) {
        return (highs << BITS) + lows;
    }

    /** The high 64 bits of sums of squares by their parts. */
    static long highOfSquares(long highs, long lows) {
        int carry = Long.compareUnsigned(lowOfSquares(highs, lows), lows) < 0 ? 1 : 0;
        return (highs >>> Long.SIZE - BITS) + carry;
    }

    /** The mean of positions by their sum, rounded to the nearest. */
    static long mean(long sum, int count) {
        return (sum + count / 2) / count;
    }
}
