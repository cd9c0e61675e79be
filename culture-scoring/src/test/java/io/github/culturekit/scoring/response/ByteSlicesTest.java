package io.github.culturekit.scoring.response;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import org.junit.jupiter.api.Test;

class ByteSlicesTest {

    private final ByteSlices slices = new ByteSlices();

    @Test
    void longerCellsOfTheSameHashAreToldApart() {
        byte[] one = cell(1, 0);
        byte[] other = cell(2, afterFirstWord(1) ^ afterFirstWord(2));
        slices.put(one, 0, one.length, 7);
        assertThat(slices.get(other, 0, other.length)).isEqualTo(ByteSlices.UNSEEN);
        slices.put(other, 0, other.length, 8);
        assertThat(slices.get(one, 0, one.length)).isEqualTo(7);
        assertThat(slices.get(other, 0, other.length)).isEqualTo(8);
    }

    @Test
    void shortCellsThatDifferInTheirSecondWordAreToldApart() {
        byte[] one = {1, 2, 3, 4, 5, 6, 7, 8, 9};
        byte[] other = {1, 2, 3, 4, 5, 6, 7, 8, 10};
        slices.put(one, 0, one.length, 7);
        assertThat(slices.get(other, 0, other.length)).isEqualTo(ByteSlices.UNSEEN);
    }

    private static byte[] cell(long first, long second) {
        return ByteBuffer.allocate(3 * Long.BYTES)
                .order(ByteOrder.LITTLE_ENDIAN)
                .putLong(first)
                .putLong(second)
                .array();
    }

    /** What the hash is after the first eight bytes; the next eight are added to it without carry. */
    private static long afterFirstWord(long word) {
        long hash = word * ByteSlices.MIX;
        return hash ^ hash >>> Integer.SIZE;
    }
}
