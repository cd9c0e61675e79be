package io.github.culturekit.model.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpellingTest {

    private static final List<String> KEYS = List.of("citations", "definition", "id", "label", "seedEntry");

    @ParameterizedTest
    @CsvSource({
        "lable, label",
        "Label, label",
        "citation, citations",
        "seedEntries, seedEntry",
        "definiton, definition",
        "ID, id"
    })
    void aSlipLeadsToWhatWasMeant(String word, String meant) {
        assertThat(Spelling.closest(word, KEYS)).contains(meant);
    }

    @ParameterizedTest
    @CsvSource({"colour", "x", "''", "author"})
    void aWordThatIsLikeNoneLeadsNowhere(String word) {
        assertThat(Spelling.closest(word, KEYS)).isEmpty();
    }

    @Test
    void withoutCandidatesNothingWasMeant() {
        assertThat(Spelling.closest("label", List.of())).isEmpty();
    }
}
