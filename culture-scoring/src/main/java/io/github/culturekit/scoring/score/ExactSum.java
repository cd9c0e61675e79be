package io.github.culturekit.scoring.score;

import java.math.BigInteger;

/**
 * A sum of whole numbers in 128 bits: enough for the squares of a thousand million positions. Additions and merges give
 * the same sum in any order.
 */
final class ExactSum {

    private long high;
    private long low;

    void add(long value) {
        add(value >> 63, value);
    }

    void addSquare(long value) {
        add(Math.multiplyHigh(value, value), value * value);
    }

    void merge(ExactSum other) {
        add(other.high, other.low);
    }

    private void add(long otherHigh, long otherLow) {
        long sum = low + otherLow;
        long carry = Long.compareUnsigned(sum, low) < 0 ? 1 : 0;
        low = sum;
        high += otherHigh + carry;
    }

    BigInteger toBigInteger() {
        BigInteger lower = BigInteger.valueOf(low & Long.MAX_VALUE);
        return BigInteger.valueOf(high).shiftLeft(64).add(low < 0 ? lower.setBit(63) : lower);
    }
}
