package io.github.culturekit.model.atlas;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WordsTest {

    @Test
    void wordsAreSplitAtWhateverIsNoLetterOrDigit() {
        assertThat(Words.of(" Real teams: 12 or fewer (not 13)! "))
                .containsExactly("real", "teams", "12", "or", "fewer", "not", "13");
        assertThat(Words.of("...")).isEmpty();
    }

    @Test
    void accentsAndCaseAreLost() {
        assertThat(Words.of("JÖNKÖPING Straße ılık İSTANBUL"))
                .containsExactly("jonkoping", "strasse", "ilik", "istanbul");
    }
}
