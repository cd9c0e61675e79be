package io.github.culturekit.scoring.response;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** Against counting one by one. */
class CellCountsProperties {

    /** More rows than are counted in the bytes of one word. */
    private static final int MOST = 5_000;

    @Property
    void everyStateOfTheFirstRowsIsCounted(@ForAll("columns") byte[] column, @ForAll @IntRange(max = MOST) int most) {
        int rows = Math.min(most, column.length);
        CellCounts counts = new CellCounts();
        counts.addUnanswered(column, rows);
        for (AnswerState state : AnswerState.values()) {
            int expected = 0;
            for (int row = 0; row < rows; row++) {
                expected += AnswerState.of(column[row]) == state ? 1 : 0;
            }
            assertThat(counts.of(state)).isEqualTo(state == AnswerState.ANSWERED ? 0 : expected);
        }
    }

    /** Mostly of blanks, or of two kinds, or of all. */
    @Provide
    Arbitrary<byte[]> columns() {
        Arbitrary<Byte> some = Arbitraries.of((byte) -1, (byte) 3, (byte) 0);
        Arbitrary<Byte> states = Arbitraries.of((byte) -1, (byte) -2, (byte) -3, (byte) -4, (byte) -5, (byte) 2);
        return Arbitraries.oneOf(
                some.array(byte[].class).ofMaxSize(200),
                states.array(byte[].class).ofMaxSize(200),
                states.array(byte[].class).ofMaxSize(30).map(few -> {
                    byte[] many = new byte[MOST];
                    Arrays.fill(many, AnswerState.NOT_ANSWERED.getByte());
                    System.arraycopy(few, 0, many, MOST / 2, few.length);
                    return many;
                }));
    }
}
