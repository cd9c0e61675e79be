package io.github.culturekit.scoring.response;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.ByteRange;
import net.jqwik.api.constraints.Size;

/** Against looking at byte after byte. Few different bytes are drawn, so that they are often the same. */
class EightBytesProperties {

    private static final int COUNT = EightBytes.COUNT;

    @Property
    void aWordHasTheBytesFromAPlaceOn(@ForAll @Size(20) byte[] text) {
        for (int from = 0; from + COUNT <= text.length; from++) {
            assertThat(bytes(EightBytes.at(text, from))).containsExactly(Arrays.copyOfRange(text, from, from + COUNT));
        }
    }

    @Property
    void theSameBytesAreFoundAndNoOthers(
            @ForAll @Size(COUNT) @ByteRange(min = -2, max = 2) byte[] some,
            @ForAll @ByteRange(min = -2, max = 2) byte other) {
        int bits = EightBytes.bits(EightBytes.same(word(some), EightBytes.all(other)));
        for (int at = 0; at < COUNT; at++) {
            assertThat((bits >>> at & 1) == 1).isEqualTo(some[at] == other);
        }
    }

    @Property
    void theFirstOfTheSameBytesIsFound(
            @ForAll @Size(COUNT) @ByteRange(min = -2, max = 2) byte[] some,
            @ForAll @ByteRange(min = -2, max = 2) byte other) {
        long found = EightBytes.firstSame(word(some), EightBytes.all(other));
        int first = 0;
        while (first < COUNT && some[first] != other) {
            first++;
        }
        assertThat(found == 0).isEqualTo(first == COUNT);
        if (found != 0) {
            assertThat(EightBytes.countBefore(found)).isEqualTo(first);
            long before = EightBytes.before(found);
            for (int at = 0; at < COUNT; at++) {
                assertThat(bytes(before)[at]).isEqualTo((byte) (at < first ? 0xff : at == first ? 0x7f : 0));
            }
        }
    }

    @Property
    void bytesAddUp(@ForAll @Size(COUNT) byte[] some) {
        int sum = 0;
        for (byte one : some) {
            sum += one & 0xff;
        }
        assertThat(EightBytes.sum(word(some))).isEqualTo(sum);
    }

    private static long word(byte[] bytes) {
        return ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN).getLong();
    }

    private static byte[] bytes(long word) {
        return ByteBuffer.allocate(COUNT)
                .order(ByteOrder.LITTLE_ENDIAN)
                .putLong(word)
                .array();
    }
}
