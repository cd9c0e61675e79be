package io.github.culturekit.model.atlas;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/**
 * How much of the extraction from the founding documents the shipped data represent. Its ids stand in {@code seed-ids.txt};
 * ids that stand for nothing in the data are in the files {@code not-represented-*.txt}, each with its reason.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SeedCoverageTest {

    private static final Pattern ENTRY = Pattern.compile("(?m)^- id: (\\S+)");
    private static final Set<String> REASONS = Set.of("context", "critique", "policy", "history", "reference");
    private static final double LEAST_SHARE = 0.9;

    private final Map<String, Set<String>> filesById = new TreeMap<>();
    private final Map<String, NotRepresented> reasonsById = new TreeMap<>();
    private Set<String> ids = Set.of();

    @BeforeAll
    void read() throws Exception {
        ids = new TreeSet<>(Files.readAllLines(resources().resolve("seed-ids.txt")));
        for (ShippedJson json : ShippedJson.all()) {
            json.forEachText((key, text) -> {
                if (key.equals("seedEntry")) {
                    filesById.computeIfAbsent(text, id -> new TreeSet<>()).add(json.name());
                }
            });
        }
        for (NotRepresented line : notRepresented()) {
            assertThat(reasonsById.put(line.id(), line)).as(line.id()).isNull();
        }
        print();
    }

    @Test
    void thereAreAsManyEntriesAsTheExtractionHas() throws IOException {
        assertThat(ids).hasSize(755);
        Optional<Path> extraction = SharedFiles.find("domain/seeds.yaml");
        assumeTrue(
                extraction.isPresent(), "shared/domain/seeds.yaml is not beside the project: ids are those committed");
        Matcher entries = ENTRY.matcher(Files.readString(extraction.get()));
        assertThat(entries.results().map(entry -> entry.group(1))).containsExactlyInAnyOrderElementsOf(ids);
    }

    @Test
    void nineTenthsAreRepresented() {
        assertThat((double) represented().size() / ids.size()).isGreaterThanOrEqualTo(LEAST_SHARE);
    }

    @Test
    void noEntryIsUnaccountedFor() {
        assertThat(ids.stream().filter(id -> !filesById.containsKey(id) && !reasonsById.containsKey(id)))
                .isEmpty();
    }

    @Test
    void theDataNameNoEntryThatTheExtractionLacks() {
        assertThat(filesById.entrySet().stream().filter(entry -> !ids.contains(entry.getKey())))
                .isEmpty();
    }

    @Test
    void whatIsLeftOutIsAnEntryThatNothingRepresentsAndHasAReason() {
        assertThat(reasonsById.values()).allSatisfy(line -> {
            assertThat(ids).contains(line.id());
            assertThat(filesById).doesNotContainKey(line.id());
            assertThat(line.sort()).isIn(REASONS);
            assertThat(line.reason()).isNotBlank();
        });
    }

    private Set<String> represented() {
        return ids.stream().filter(filesById::containsKey).collect(Collectors.toCollection(TreeSet::new));
    }

    private void print() {
        System.out.println("represented " + represented().size() + " of " + ids.size());
        ids.stream().filter(id -> !filesById.containsKey(id)).forEach(id -> {
            NotRepresented line = reasonsById.get(id);
            System.out.println(
                    "  not " + id + ": " + (line == null ? "UNACCOUNTED FOR" : line.sort() + ", " + line.reason()));
        });
    }

    private static List<NotRepresented> notRepresented() throws IOException, URISyntaxException {
        try (Stream<Path> files = Files.list(resources())) {
            return files.filter(file -> file.getFileName().toString().startsWith("not-represented-"))
                    .sorted()
                    .flatMap(NotRepresented::lines)
                    .toList();
        }
    }

    private static Path resources() throws URISyntaxException {
        return Path.of(SeedCoverageTest.class.getResource("seed-ids.txt").toURI())
                .getParent();
    }

    private record NotRepresented(String id, String sort, String reason) {

        static Stream<NotRepresented> lines(Path file) {
            try {
                return Files.readAllLines(file).stream()
                        .filter(line -> !line.isBlank())
                        .map(line -> line.split("\t", -1))
                        .map(cells -> new NotRepresented(cells[0], cells[1], cells[2]));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
