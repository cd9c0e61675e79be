package io.github.culturekit.model.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AtomicFileTest {

    private static final byte[] CONTENT = {'n', 'e', 'w'};

    @TempDir
    private Path folder;

    @Test
    void aFileIsMadeAndNothingIsLeftBesideIt() throws IOException {
        Path file = folder.resolve("a.json");
        AtomicFile.write(file, CONTENT);
        assertThat(file).hasContent("new");
        assertThat(folder.toFile().list()).containsExactly("a.json");
    }

    @Test
    void aFileIsReplaced() throws IOException {
        Path file = Files.writeString(folder.resolve("a.json"), "a longer old content");
        AtomicFile.write(file, CONTENT);
        assertThat(file).hasContent("new");
    }

    @Test
    void aLinkStaysALink() throws IOException {
        Path file = Files.writeString(folder.resolve("a.json"), "old");
        Path link = Files.createSymbolicLink(folder.resolve("link.json"), file);
        AtomicFile.write(link, CONTENT);
        assertThat(link).isSymbolicLink().hasContent("new");
        assertThat(file).hasContent("new");
    }

    @Test
    void aFailureLeavesNothingBehind() throws IOException {
        Path full = Files.createDirectory(folder.resolve("full"));
        Files.writeString(full.resolve("inside"), "kept");
        assertThatIOException().isThrownBy(() -> AtomicFile.write(full, CONTENT));
        assertThat(full.resolve("inside")).hasContent("kept");
        assertThat(folder.toFile().list()).containsExactly("full");
    }
}
