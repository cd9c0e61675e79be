package io.github.culturekit.model.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.culturekit.model.construct.Citation;
import io.github.culturekit.model.construct.Framework;
import io.github.culturekit.model.construct.Frameworks;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JsonFilesTest {

    @TempDir
    private Path folder;

    @Test
    void aFolderGivesItsJsonFilesByEndingInTheOrderOfTheirNames() throws Exception {
        write("b.citation.json", "{\"title\": \"B\", \"year\": 2014}");
        write("a.citation.json", "{\"title\": \"A\", \"year\": 2016}");
        write("a.other.json", "[]");
        write("notes.txt", "no JSON");
        JsonFiles files = JsonFiles.in(folder);
        assertThat(files.getNames()).containsExactly("a.citation.json", "a.other.json", "b.citation.json");
        assertThat(files.read(".citation.json", Citation.class))
                .extracting(Citation::getTitle)
                .containsExactly("A", "B");
    }

    @Test
    void oneFileMayStandForAFolder() throws Exception {
        write("a.citation.json", "{\"title\": \"A\", \"year\": 2016}");
        write("b.citation.json", "{\"title\": \"B\", \"year\": 2014}");
        assertThat(JsonFiles.in(folder.resolve("b.citation.json")).read(".citation.json", Citation.class))
                .extracting(Citation::getTitle)
                .containsExactly("B");
    }

    @Test
    void aFaultIsNamedWithFileLineAndPath() throws Exception {
        write("a.citation.json", "{\"title\": \"A\",\n\"year\": 2016,\n\"surprise\": 1}");
        assertThatExceptionOfType(CultureJsonException.class)
                .isThrownBy(() -> JsonFiles.in(folder).read(".citation.json", Citation.class))
                .withMessageContaining(folder.resolve("a.citation.json") + ", line 3, ")
                .withMessageContaining("surprise");
    }

    @Test
    void aFolderThatIsNotThereIsNamed() {
        Path absent = folder.resolve("absent");
        assertThatExceptionOfType(CultureJsonException.class)
                .isThrownBy(() -> JsonFiles.in(absent))
                .withMessageStartingWith(absent + ": the folder cannot be read (")
                .withMessageEndingWith("Maybe the path is wrong, or the folder is not yours to read.");
    }

    @Test
    void anIndexListsWhatLiesBesideAClass() {
        JsonFiles files = JsonFiles.listedBeside(Frameworks.class, "files.index");
        assertThat(files.getNames()).contains("dac.framework.json").isSorted();
        assertThat(files.read("dac.framework.json", Framework.class))
                .singleElement()
                .extracting(Framework::getId)
                .isEqualTo("dac");
    }

    @Test
    void anIndexThatIsNotThereIsNamed() {
        assertThatExceptionOfType(CultureJsonException.class)
                .isThrownBy(() -> JsonFiles.listedBeside(Frameworks.class, "none.index"))
                .withMessage("none.index: there is no such resource beside"
                        + " io.github.culturekit.model.construct.Frameworks. Maybe it was left out of the jar.");
    }

    @Test
    void anIndexedFileThatIsNotThereIsNamed() {
        JsonFiles files = JsonFiles.listedBeside(JsonFilesTest.class, "broken.index");
        assertThatExceptionOfType(CultureJsonException.class)
                .isThrownBy(() -> files.read(".citation.json", Citation.class))
                .withMessage("absent.citation.json: there is no such resource beside " + JsonFilesTest.class.getName()
                        + ". Maybe mend its line in 'broken.index', which lists it.");
    }

    private void write(String name, String content) throws Exception {
        Files.writeString(folder.resolve(name), content);
    }
}
