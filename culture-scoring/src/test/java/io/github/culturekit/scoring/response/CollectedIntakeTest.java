package io.github.culturekit.scoring.response;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.culturekit.model.organisation.UnitId;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collector;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CollectedIntakeTest {

    private static final Collector<Responses, ?, Integer> ROWS = Collectors.summingInt(Responses::size);

    private final CsvIntake intake = Surveys.intake().withUnitColumn("team").withRespondentColumn("person");

    @TempDir
    Path folder;

    @Test
    void everyRowGoesByOnce() throws IOException {
        CollectedIntake<Integer> read = intake.withChunkBytes(50).withThreads(3).collect(file(1_000), ROWS);
        assertThat(read.getResult()).isEqualTo(1_000);
        assertThat(read.getReport().getRowsKept()).isEqualTo(1_000);
    }

    @Test
    void theReportSaysThatRowsWereNotCompared() throws IOException {
        IntakeReport report = intake.collect(file(3), ROWS).getReport();
        assertThat(report.isSearchedForDuplicates()).isFalse();
        assertThat(report.toText())
                .contains("rows that repeat an earlier row: not looked for, the rows were read block by block\n");
        assertThatThrownBy(report::getDuplicateRows)
                .isInstanceOf(IllegalStateException.class)
                .hasMessageEndingWith(
                        "its rows were not compared with one another. Maybe take it in as a whole with read.");
    }

    @Test
    void unitsKeepTheirNumbersFromBlockToBlock() throws IOException {
        List<Responses> blocks = new ArrayList<>();
        intake.withChunkBytes(60)
                .withThreads(1)
                .collect(file(200), Collector.of(() -> blocks, List::add, (one, other) -> one));
        assertThat(blocks).hasSizeGreaterThan(10);
        for (Responses block : blocks) {
            assertThat(block.unit(0).toString()).isEqualTo("team" + (block.line(0) - 2) % 7);
            assertThat(blocks.get(blocks.size() - 1).getUnits())
                    .startsWith(block.getUnits().toArray(new UnitId[0]));
        }
    }

    @Test
    void whatACollectorThrowsIsThrown() throws IOException {
        Path file = file(1_000);
        Collector<Responses, int[], int[]> broken = Collector.of(
                () -> new int[1],
                (count, block) -> {
                    throw new IllegalStateException("full");
                },
                (one, other) -> one);
        CsvIntake chunked = intake.withChunkBytes(100).withThreads(4);
        assertThatThrownBy(() -> chunked.collect(file, broken))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("full");
    }

    @Test
    void noThreadsAreRefused() {
        assertThatThrownBy(() -> intake.withThreads(0))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Intake cannot have 0 threads; it needs 1 at least. Maybe leave the number to it.");
    }

    @Test
    void progressIsToldAsIfOneThreadHadRead() throws IOException {
        List<Long> told = Collections.synchronizedList(new ArrayList<>());
        intake.withChunkBytes(1_000)
                .withThreads(4)
                .withProgress((rows, bytes, total) -> told.add(rows))
                .collect(file(25_000), ROWS);
        assertThat(told).containsExactly(10_000L, 20_000L, 25_000L);
    }

    private Path file(int rows) throws IOException {
        StringBuilder text = new StringBuilder("person,team,q1,q2,q3\n");
        for (int row = 0; row < rows; row++) {
            text.append('p').append(row).append(",team").append(row % 7).append(",1,2,3\n");
        }
        return Files.writeString(folder.resolve("survey.csv"), text);
    }
}
