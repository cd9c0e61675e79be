package io.github.culturekit.model.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Each index lists the files beside it. {@code -Dculture.index.update=true} rewrites the indexes. */
class ShippedFilesTest {

    private static final Path RESOURCES = Path.of("src/main/resources");

    @BeforeAll
    static void updateIndexesIfAsked() throws IOException {
        if (Boolean.getBoolean("culture.index.update")) {
            for (Path index : indexes()) {
                Files.writeString(index, String.join("\n", filesBeside(index)) + "\n");
            }
        }
    }

    @TestFactory
    Stream<DynamicTest> everyIndexListsTheFilesBesideIt() throws IOException {
        List<Path> indexes = indexes();
        assertThat(indexes).isNotEmpty();
        return indexes.stream()
                .map(index -> dynamicTest(
                        RESOURCES.relativize(index).toString(),
                        () -> assertThat(Files.readAllLines(index))
                                .as("run with -Dculture.index.update=true to rewrite it")
                                .isEqualTo(filesBeside(index))));
    }

    private static List<Path> indexes() throws IOException {
        try (Stream<Path> files = Files.walk(RESOURCES)) {
            return files.filter(file -> file.endsWith("files.index")).sorted().toList();
        }
    }

    private static List<String> filesBeside(Path index) throws IOException {
        try (Stream<Path> files = Files.list(index.resolveSibling(""))) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".json"))
                    .sorted()
                    .toList();
        }
    }
}
