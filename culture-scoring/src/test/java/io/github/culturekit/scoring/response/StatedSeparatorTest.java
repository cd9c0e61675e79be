package io.github.culturekit.scoring.response;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A spreadsheet may state the separator in a first line of its own, as in {@code sep=;}. */
class StatedSeparatorTest {

    private final CsvIntake intake = Surveys.intake();

    @ParameterizedTest
    @ValueSource(strings = {";", ",", "\t", "|", " ", "\u00A6"})
    void theStatedSeparatorIsTaken(String separator) {
        Intake read = Surveys.read(
                intake,
                "sep=" + separator,
                String.join(separator, "q1", "q2", "q3"),
                String.join(separator, "1", "2", "3"));
        assertThat(read.getResponses().size()).isEqualTo(1);
        assertThat(read.getResponses().code(0, "q2")).hasValue(2);
    }

    @Test
    void itStandsAboveWhatTheHeaderHasMostOf() {
        Intake read = Surveys.read(intake, "sep=;", "q1;q2;q3;a,b,c,d,e", "1;2;3;x");
        assertThat(read.getResponses().code(0, "q3")).hasValue(3);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", "\r"})
    void rowsKeepTheLinesThatTheyHaveInTheFile(String lineEnd) {
        String text = String.join(lineEnd, "\uFEFFSEP=;", "", "q1;q2;q3", "1;2;3", "4;6;1");
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        Intake read = intake.read(new ByteArrayInputStream(bytes), "survey.csv");
        assertThat(read.getResponses().line(0)).isEqualTo(4);
        assertThat(read.getReport().getProblems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.getLine()).isEqualTo(5));
    }

    @Test
    void aFileIsReadInChunksAsItsTextIs(@TempDir Path folder) throws IOException {
        StringBuilder text = new StringBuilder("sep=|\r\nq1|q2|q3\r\n");
        for (int row = 0; row < 100; row++) {
            text.append(row % 5 + 1).append("|2|").append(row % 3 + 1).append("\r\n");
        }
        Path file = Files.writeString(folder.resolve("survey.csv"), text);
        Responses inChunks = intake.withChunkBytes(64).withThreads(2).read(file).getResponses();
        assertThat(inChunks.size()).isEqualTo(100);
        for (int row = 0; row < 100; row++) {
            assertThat(inChunks.line(row)).isEqualTo(row + 3);
            assertThat(inChunks.code(row, "q1")).hasValue(row % 5 + 1);
        }
    }

    @Test
    void whatTheCallerSaysStandsAboveTheFile() {
        Intake read = Surveys.read(intake.withSeparator(','), "sep=;", "q1,q2,q3", "1,2,3");
        assertThat(read.getResponses().code(0, "q3")).hasValue(3);
    }

    @Test
    void aColumnCalledLikeAStatementIsAColumn() {
        Intake read = Surveys.read(intake, "sep=;q1;q2;q3", "x;1;2;3");
        assertThat(read.getResponses().code(0, "q1")).hasValue(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"sep=", "sep=\"", "sep=x", "separator=;"})
    void whatStatesNoSeparatorIsTheHeader(String line) {
        assertThatThrownBy(() -> Surveys.read(intake.withSeparator(','), line, "q1,q2,q3", "1,2,3"))
                .isInstanceOf(IntakeException.class);
    }

    @Test
    void aFileWithNothingElseIsEmpty() {
        assertThatThrownBy(() -> Surveys.read(intake, "sep=;"))
                .isInstanceOf(IntakeException.class)
                .hasMessageStartingWith("Survey file 'survey.csv' is empty");
    }
}
