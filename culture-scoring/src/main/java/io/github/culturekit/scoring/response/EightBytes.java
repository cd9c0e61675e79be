package io.github.culturekit.scoring.response;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/**
 * Eight bytes of a text as one word, the first one lowest, to look at all of them at once. A mask has the highest bit of a byte
 * set where something is found.
 */
final class EightBytes {

    static final int COUNT = Long.BYTES;

    private static final VarHandle WORDS = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

    /** A one in every byte. */
    private static final long ONES = 0x0101010101010101L;

    private static final long HIGHEST = ONES << Byte.SIZE - 1;

    /** A one in every second byte, and all bits of it. */
    private static final long PAIRS = 0x0001000100010001L;

    private static final long EVEN = 0xff * PAIRS;

    /** Moves the highest bit of each byte to a place of its own in the highest byte of the product; no two bits meet elsewhere. */
    private static final long GATHER = 0x0002040810204081L;

    private EightBytes() {}

    /** The bytes from a place on, all of which the text must have. */
    static long at(byte[] text, int from) {
        return (long) WORDS.get(text, from);
    }

    /** The same byte eight times. */
    static long all(int value) {
        return (value & 0xff) * ONES;
    }

    /** Where a word has the same bytes as another one. */
    static long same(long word, long other) {
        long difference = word ^ other;
        return ~((difference & ~HIGHEST) + ~HIGHEST | difference) & HIGHEST;
    }

    /**
     * Where a word has the first byte that another one has at the same place. Of what is found after it nothing is known, for
     * which this takes half the time of {@link #same}.
     */
    static long firstSame(long word, long other) {
        long difference = word ^ other;
        return difference - ONES & ~difference & HIGHEST;
    }

    /** The highest bits of all bytes. */
    static long highest(long word) {
        return word & HIGHEST;
    }

    /** All bits of the bytes before the first that a mask finds, and all but the highest of that one. */
    static long before(long mask) {
        return (mask & -mask) - 1;
    }

    /** How many bytes come before the first that a mask, which finds something, does find. */
    static int countBefore(long mask) {
        return (int) ((before(mask) >>> Byte.SIZE - 1 & ONES) * ONES >>> Long.SIZE - Byte.SIZE);
    }

    /** The sum of all bytes. */
    static int sum(long word) {
        long pairs = (word & EVEN) + (word >>> Byte.SIZE & EVEN);
        return (int) (pairs * PAIRS >>> Long.SIZE - Short.SIZE);
    }

    /** A mask as one bit for each byte, the first one lowest. */
    static int bits(long mask) {
        return (int) (mask * GATHER >>> Long.SIZE - Byte.SIZE);
    }
}
