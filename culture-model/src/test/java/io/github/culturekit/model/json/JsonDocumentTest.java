package io.github.culturekit.model.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.culturekit.model.construct.Citation;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JsonDocumentTest {

    private static final String JSON =
            "{\n  \"authors\": [\"A\",\n    \"B\"],\n  \"title\": \"T\",\n  \"year\": 2020\n}\n";

    private final JsonDocument<Citation> document = JsonDocument.read(
            new ByteArrayInputStream(JSON.getBytes(StandardCharsets.UTF_8)), "a.json", Citation.class);

    @Test
    void theValueIsThatOfTheText() {
        assertThat(document.getValue()).isEqualTo(CultureJson.read(JSON, Citation.class));
        assertThat(document.getSource()).isEqualTo("a.json");
    }

    @Test
    void aPartIsLocatedByLineColumnAndPath() {
        assertThat(document.locate("authors[1]")).isEqualTo("a.json, line 3, column 5, authors[1]");
        assertThat(document.locate("year")).isEqualTo("a.json, line 5, column 11, year");
    }

    @Test
    void theWholeDocumentIsAtItsStart() {
        assertThat(document.locate("")).isEqualTo("a.json, line 1, column 1");
    }

    @Test
    void whatIsNotThereIsLocatedAtWhatShouldHoldIt() {
        assertThat(document.locate("authors[7]")).isEqualTo("a.json, line 2, column 14, authors[7]");
    }

    @Test
    void aFileThatIsNotThereIsNamed(@TempDir Path folder) {
        Path file = folder.resolve("none.json");
        assertThatExceptionOfType(CultureJsonException.class)
                .isThrownBy(() -> JsonDocument.read(file, Citation.class))
                .withMessageStartingWith(file + ": the file cannot be read")
                .withMessageContaining("Maybe");
    }

    @Test
    void aResourceThatIsNotBesideItsClassIsNamed() {
        assertThatExceptionOfType(CultureJsonException.class)
                .isThrownBy(() -> JsonDocument.readBeside(Citation.class, "none.json", Citation.class))
                .withMessageStartingWith("none.json: there is no such resource beside " + Citation.class.getName())
                .withMessageContaining("Maybe");
    }

    @Test
    void filesOfAFolderKeepTheirPlaces(@TempDir Path folder) throws Exception {
        Files.writeString(folder.resolve("one.citation.json"), JSON);
        Files.writeString(folder.resolve("two.other.json"), "{}");
        assertThat(JsonFiles.in(folder).readDocuments(".citation.json", Citation.class))
                .singleElement()
                .satisfies(read -> assertThat(read.locate("title"))
                        .isEqualTo(folder.resolve("one.citation.json") + ", line 4, column 12, title"));
    }
}
