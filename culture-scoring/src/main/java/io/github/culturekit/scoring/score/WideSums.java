package io.github.culturekit.scoring.score;

import java.math.BigInteger;

/**
 * Sums of whole numbers in 128 bits, two neighbours of an array each: enough for the squares of a thousand million
 * positions. Additions and merges give the same sum in any order.
 */
final class WideSums {

    private WideSums() {}

    /** Adds a number to the sum at a place. */
    static void add(long[] sums, int at, long value) {
        add(sums, at, value >> 63, value);
    }

    /** Adds a number of 128 bits to the sum at a place. */
    static void add(long[] sums, int at, long high, long low) {
        long sum = sums[at] + low;
        sums[at] = sum;
        sums[at + 1] += high + (Long.compareUnsigned(sum, low) < 0 ? 1 : 0);
    }

    /** Adds the sum at the same place of other sums. */
    static void merge(long[] sums, int at, long[] others) {
        add(sums, at, others[at + 1], others[at]);
    }

    static BigInteger get(long[] sums, int at) {
        return toBigInteger(sums[at + 1], sums[at]);
    }

    static BigInteger toBigInteger(long high, long low) {
        BigInteger lower = BigInteger.valueOf(low & Long.MAX_VALUE);
        return BigInteger.valueOf(high).shiftLeft(Long.SIZE).add(low < 0 ? lower.setBit(Long.SIZE - 1) : lower);
    }
}
