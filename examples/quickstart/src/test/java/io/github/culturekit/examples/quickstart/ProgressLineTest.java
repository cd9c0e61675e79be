package io.github.culturekit.examples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;

class ProgressLineTest {

    private final ByteArrayOutputStream written = new ByteArrayOutputStream();
    private final PrintStream stream = new PrintStream(written, true, StandardCharsets.UTF_8);

    @Test
    void aShortFileIsReadInSilence() {
        new ProgressLine(stream, false).progressed(10_000, 400_000, OptionalLong.of(400_000));

        assertThat(written.toString(StandardCharsets.UTF_8)).isEmpty();
    }

    @Test
    void aLongFileTellsItsRowsAndItsShare() {
        new ProgressLine(stream, false).progressed(20_000, 3_000_000, OptionalLong.of(12_000_000));

        assertThat(written.toString(StandardCharsets.UTF_8))
                .isEqualTo("\rReading [#####---------------]  25% 20,000 rows");
    }

    @Test
    void aSourceOfUnknownLengthTellsItsRows() {
        new ProgressLine(stream, true).progressed(20_000, 3_000_000, OptionalLong.empty());

        assertThat(written.toString(StandardCharsets.UTF_8)).isEqualTo("\rReading 20,000 rows");
    }

    @Test
    void theEndIsToldOnce() {
        ProgressLine line = new ProgressLine(stream, true);
        line.progressed(10_000, 4_000, OptionalLong.of(4_000));
        line.progressed(10_000, 4_000, OptionalLong.of(4_000));

        assertThat(written.toString(StandardCharsets.UTF_8)).containsOnlyOnce("100%");
    }

    @Test
    void someoneAtAConsoleIsToldOfAnyFile() {
        new ProgressLine(stream, true).progressed(500, 4_000, OptionalLong.of(4_000));

        assertThat(written.toString(StandardCharsets.UTF_8))
                .isEqualTo("\rReading [####################] 100% 500 rows" + System.lineSeparator());
    }
}
