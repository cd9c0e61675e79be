package io.github.culturekit.scoring.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Arrays;
import java.util.List;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.NotEmpty;
import net.jqwik.api.constraints.Positive;

/** What was written is read again, and nothing else is. */
class ByteInputProperties {

    @Property
    void whatWasWrittenIsRead(@ForAll List<Long> counts, @ForAll int number, @ForAll double value, @ForAll byte size) {
        String text = "\u00e9\u0131\ud83d\ude00x".repeat(Math.abs(size));
        ByteOutput out = new ByteOutput();
        out.writeText(text);
        counts.forEach(out::writeCount);
        out.writeInt(number);
        out.writeDouble(value);

        ByteInput in = ByteInput.sealed(out.seal());

        assertThat(in.readText()).isEqualTo(text);
        counts.forEach(count -> assertThat(in.readCount()).isEqualTo(count));
        assertThat(in.readInt()).isEqualTo(number);
        assertThat(in.readDouble()).isEqualTo(value);
        in.requireEnd();
    }

    @Property
    void aChangedByteIsNoticed(
            @ForAll @NotEmpty List<Long> counts, @ForAll @IntRange(max = 100_000) int place, @ForAll byte change) {
        byte[] bytes = sealed(counts);
        bytes[place % bytes.length] ^= change == 0 ? 1 : change;
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ByteInput.sealed(bytes))
                .withMessageContaining("damaged");
    }

    @Property
    void aMissingEndIsNoticed(@ForAll @Positive long count, @ForAll @IntRange(min = 1, max = 20) int cut) {
        byte[] bytes = sealed(List.of(1L, 2L, 3L, count));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ByteInput.sealed(Arrays.copyOf(bytes, Math.max(0, bytes.length - cut))));
    }

    @Example
    void smallCountsTakeAByte() {
        ByteOutput out = new ByteOutput();
        out.writeCount(0);
        out.writeCount(127);
        out.writeCount(128);
        assertThat(out.toBytes()).hasSize(4);
    }

    @Example
    void readingTooFarOrTooLittleIsRefused() {
        ByteInput in = ByteInput.sealed(sealed(List.of(1L)));
        assertThatIllegalArgumentException().isThrownBy(in::requireEnd).withMessageContaining("something after");
        assertThat(in.readCount()).isOne();
        assertThatIllegalArgumentException().isThrownBy(in::readCount).withMessageContaining("end too soon");
        assertThatIllegalArgumentException().isThrownBy(in::readInt).withMessageContaining("end too soon");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ByteInput.sealed(sealed(List.of(9L))).readText())
                .withMessageContaining("end within a text");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ByteInput.sealed(sealed(List.of(1L, 0xffL))).readText())
                .withMessageContaining("not UTF-8");
    }

    @Example
    void aNumberOfTooManyBitsIsRefused() {
        ByteOutput out = new ByteOutput();
        out.writeInt(-1);
        out.writeInt(-1);
        out.writeInt(-1);
        ByteInput in = ByteInput.sealed(out.seal());
        assertThatIllegalArgumentException().isThrownBy(in::readCount).withMessageContaining("more than 64 bits");
    }

    private static byte[] sealed(List<Long> counts) {
        ByteOutput out = new ByteOutput();
        counts.forEach(out::writeCount);
        return out.seal();
    }
}
