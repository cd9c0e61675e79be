package io.github.culturekit.scoring.response;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.culturekit.scoring.instrument.Instrument;
import io.github.culturekit.scoring.instrument.Instruments;
import io.github.culturekit.scoring.instrument.Item;
import java.io.StringReader;
import java.util.Collections;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class ResponsesMemoryTest {

    private static final int ROWS = 1_000;

    private final Instrument pulse = Instruments.culturePulse();

    @Test
    void anAnswerCostsOneByteAndARowThreeMore() {
        Responses responses = read(CsvIntake.of(pulse).withUnitColumn("team"), row -> "team" + row % 300);
        long units = 2L * ROWS;
        long waves = ROWS;
        assertThat(responses.sizeInBytes())
                .isEqualTo((long) ROWS * pulse.getItems().size() + units + waves);
    }

    @Test
    void upTo255UnitsCostOneByteARow() {
        Responses few = read(CsvIntake.of(pulse).withUnitColumn("team"), row -> "team" + row % 255);
        Responses more = read(CsvIntake.of(pulse).withUnitColumn("team"), row -> "team" + row % 256);
        assertThat(more.sizeInBytes() - few.sizeInBytes()).isEqualTo(ROWS);
        assertThat(few.unit(ROWS - 1).toString()).isEqualTo("team" + (ROWS - 1) % 255);
        assertThat(more.unit(ROWS - 1).toString()).isEqualTo("team" + (ROWS - 1) % 256);
    }

    @Test
    void anItemThatWasNotAskedCostsNothing() {
        Responses one = CsvIntake.of(pulse)
                .withAbsentItemsNotAsked()
                .read(new StringReader("vv1,x\n" + String.join("", Collections.nCopies(ROWS, "3,\n"))), "one.csv")
                .getResponses();
        assertThat(one.sizeInBytes()).isEqualTo(3L * ROWS);
    }

    private Responses read(CsvIntake intake, IntFunction<String> team) {
        String header = pulse.getItems().stream().map(Item::getId).collect(Collectors.joining(","));
        String answers = String.join(",", Collections.nCopies(pulse.getItems().size(), "3"));
        StringBuilder file = new StringBuilder("team,").append(header).append('\n');
        for (int row = 0; row < ROWS; row++) {
            file.append(team.apply(row)).append(',').append(answers).append('\n');
        }
        return intake.read(new StringReader(file.toString()), "pulse.csv").getResponses();
    }
}
