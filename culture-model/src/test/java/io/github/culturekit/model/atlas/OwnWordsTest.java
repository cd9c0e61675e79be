package io.github.culturekit.model.atlas;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** No data file repeats eight words in a row of a founding document. */
class OwnWordsTest {

    private static final int RUN = 8;

    /** What a document itself is called, and a document's own terms. */
    private static final Set<String> EXEMPT = Set.of("label", "title", "section", "publisher", "authors", "url");

    @Test
    void eightWordsInARowAreFound() {
        Set<String> runs = new HashSet<>(runs("It was said: one two three four five six seven eight, and no more."));
        assertThat(runs("One two; three four (five) six seven EIGHT nine")).anyMatch(runs::contains);
        assertThat(runs("One two three four five six seven nine")).noneMatch(runs::contains);
    }

    @Test
    void noShippedTextRepeatsAFoundingDocument() throws IOException {
        Optional<Path> documents = SharedFiles.find("seeds");
        if (documents.isEmpty()) {
            System.out.println("Skipped: the founding documents are not in shared/seeds beside the project.");
        }
        assumeTrue(documents.isPresent(), "shared/seeds is not beside the project");
        Set<String> runs = new HashSet<>();
        try (Stream<Path> files = Files.list(documents.get())) {
            for (Path file :
                    files.filter(name -> name.toString().endsWith(".txt")).toList()) {
                runs.addAll(runs(Files.readString(file)));
            }
        }
        assertThat(runs).hasSizeGreaterThan(10_000);
        List<String> repeated = new ArrayList<>();
        for (ShippedJson json : ShippedJson.all()) {
            json.forEachText((key, text) -> runs(text).stream()
                    .filter(run -> !EXEMPT.contains(key) && runs.contains(run))
                    .forEach(run -> repeated.add(json.name() + ", " + key + ": " + run)));
        }
        assertThat(repeated).isEmpty();
    }

    private static List<String> runs(String text) {
        List<String> words = Words.of(text.replaceAll("['\u2019]", ""));
        List<String> runs = new ArrayList<>();
        for (int start = 0; start + RUN <= words.size(); start++) {
            runs.add(String.join(" ", words.subList(start, start + RUN)));
        }
        return runs;
    }
}
