package io.github.culturekit.scoring.response;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Against reading the cells one by one, for every way in which separators can stand in eight bytes. */
class FourCellsTest {

    static IntStream separators() {
        return IntStream.range(0, 1 << EightBytes.COUNT);
    }

    @ParameterizedTest
    @MethodSource("separators")
    void fourCellsOfOneByteOrNoneAreFound(int separators) {
        StringBuilder text = new StringBuilder();
        for (int at = 0; at < EightBytes.COUNT; at++) {
            text.append((separators >>> at & 1) == 1 ? ',' : (char) ('a' + at));
        }
        String[] cells = (text + "!").split(",", -1);
        int found = FourCells.find(separators);
        boolean expected = cells.length > FourCells.COUNT
                && IntStream.range(0, FourCells.COUNT).allMatch(cell -> cells[cell].length() < 2);
        assertThat(found >= 0).isEqualTo(expected);
        if (expected) {
            String afterSeparator = "," + text;
            int length = 0;
            for (int cell = 0; cell < FourCells.COUNT; cell++) {
                int shift = found >> cell * FourCells.NEXT & Long.SIZE - 1;
                assertThat(shift % Byte.SIZE).isZero();
                assertThat(afterSeparator.substring(shift / Byte.SIZE, shift / Byte.SIZE + 1))
                        .isEqualTo(cells[cell].isEmpty() ? "," : cells[cell]);
                length += cells[cell].length() + 1;
            }
            assertThat(FourCells.length(separators)).isEqualTo(length);
        }
    }
}
