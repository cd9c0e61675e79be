package io.github.culturekit.model.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.culturekit.model.construct.Citation;
import io.github.culturekit.model.intervention.EffectMetric;
import io.github.culturekit.model.intervention.EffectSize;
import io.github.culturekit.model.intervention.Intervention;
import io.github.culturekit.model.intervention.Interventions;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CultureJsonTest {

    private static final Citation CITATION = Citation.builder()
            .title("Zoë’s guide")
            .addAuthor("West, M.")
            .year(2014)
            .build();

    private static final String COMPACT = "{\"authors\":[\"West, M.\"],\"title\":\"Zoë’s guide\",\"year\":2014}";

    private static final String PRETTY = """
            {
              "authors": [
                "West, M."
              ],
              "title": "Zoë’s guide",
              "year": 2014
            }
            """;

    @TempDir
    private Path folder;

    @Test
    void aValueIsWrittenOnOneLineKeysInOrder() {
        assertThat(CultureJson.write(CITATION)).isEqualTo(COMPACT);
    }

    @Test
    void aValueIsWrittenForPeople() {
        assertThat(CultureJson.writePretty(CITATION)).isEqualTo(PRETTY);
    }

    @Test
    void identityComesFirstAndTheRestAlphabetically() {
        Map<?, ?> json =
                CultureJson.read(CultureJson.write(Interventions.complete().build()), Map.class);
        assertThat(json.keySet().stream().map(String::valueOf))
                .containsExactly(
                        "id",
                        "actsOn",
                        "basis",
                        "cautions",
                        "citations",
                        "competencies",
                        "dacOutcomes",
                        "duration",
                        "effort",
                        "evidence",
                        "label",
                        "level",
                        "prerequisites",
                        "requires",
                        "seedEntry",
                        "summary",
                        "targets");
    }

    @Test
    void aListOrMapOfValuesIsWrittenToo() {
        assertThat(CultureJson.write(List.of(CITATION))).isEqualTo("[" + COMPACT + "]");
        assertThat(CultureJson.write(Map.of("one", CITATION))).isEqualTo("{\"one\":" + COMPACT + "}");
    }

    @ParameterizedTest
    @CsvSource({
        "0.1, 0.1",
        "8.41E21, 8.41E21",
        "2.0E-3, 0.002",
        "1.0, 1.0",
        "-0.56, -0.56",
        "0.30000000000000004, 0.30000000000000004"
    })
    void aNumberIsWrittenInTheShortestFormThatReadsBackEqual(double number, String written) {
        EffectSize effect = Interventions.effect(EffectMetric.COHENS_D, number).build();
        assertThat(CultureJson.write(effect)).endsWith("\"value\":" + written + "}");
        assertThat(CultureJson.read(CultureJson.write(effect), EffectSize.class))
                .isEqualTo(effect);
    }

    @Test
    void whatIsNoValueIsNotWritten() {
        assertThatExceptionOfType(CultureJsonException.class)
                .isThrownBy(() -> CultureJson.write(new Object()))
                .withMessage(
                        "Object: it has no JSON form. Maybe it is not a value of the library: give one, or a list or"
                                + " map of such.");
    }

    @Test
    void aFileIsWrittenAndReadBackEqual() throws IOException {
        Path file = folder.resolve("citation.json");
        CultureJson.writeTo(file, CITATION);
        assertThat(Files.readString(file)).isEqualTo(PRETTY);
        assertThat(CultureJson.read(file, Citation.class)).isEqualTo(CITATION);
    }

    @Test
    void aFailureToWriteLeavesTheOldFile() throws IOException {
        Path file = Files.writeString(folder.resolve("old.json"), "old");
        assertThatExceptionOfType(CultureJsonException.class)
                .isThrownBy(() -> CultureJson.writeTo(file, List.of(CITATION, new Object())));
        assertThat(file).hasContent("old");
        assertThat(folder).isDirectoryContaining(entry -> entry.equals(file));
        assertThat(folder.toFile().list()).hasSize(1);
    }

    @Test
    void aFolderThatIsNotThereIsNamed() {
        Path file = folder.resolve("none").resolve("citation.json");
        assertThatExceptionOfType(CultureJsonException.class)
                .isThrownBy(() -> CultureJson.writeTo(file, CITATION))
                .withMessageStartingWith(file + ": the file cannot be written (")
                .withMessageEndingWith(". Maybe its folder does not exist, or is not yours to write to.");
    }

    @Test
    void aFileThatIsNotThereIsNamed() {
        Path file = folder.resolve("none.json");
        assertThatExceptionOfType(CultureJsonException.class)
                .isThrownBy(() -> CultureJson.read(file, Citation.class))
                .withMessageStartingWith(file + ": the file cannot be read (")
                .withMessageEndingWith(". Maybe the path is wrong, or the file is not yours to read.")
                .withCauseInstanceOf(IOException.class);
    }

    @Test
    void aStreamIsReadUnderTheNameThatItIsGiven() {
        InputStream stream = new ByteArrayInputStream(COMPACT.getBytes(StandardCharsets.UTF_8));
        assertThat(CultureJson.read(stream, "citation", Citation.class)).isEqualTo(CITATION);
        assertThatExceptionOfType(CultureJsonException.class)
                .isThrownBy(() -> CultureJson.read(InputStream.nullInputStream(), "nothing.json", Citation.class))
                .withMessageStartingWith("nothing.json: there is no JSON")
                .satisfies(e -> assertThat(e.getSource()).isEqualTo("nothing.json"));
    }

    @Test
    void aStreamThatFailsIsNamed() {
        InputStream broken = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("gone");
            }
        };
        assertThatExceptionOfType(CultureJsonException.class)
                .isThrownBy(() -> CultureJson.read(broken, "remote", Citation.class))
                .withMessageContaining("remote: the stream cannot be read (java.io.IOException: gone)");
    }

    @Test
    void manyThreadsReadAndWriteTheSame() {
        Intervention intervention = Interventions.complete().build();
        String json = CultureJson.write(intervention);
        assertThat(IntStream.range(0, 200)
                        .parallel()
                        .mapToObj(i -> CultureJson.write(CultureJson.read(json, Intervention.class)))
                        .distinct())
                .containsExactly(json);
    }
}
