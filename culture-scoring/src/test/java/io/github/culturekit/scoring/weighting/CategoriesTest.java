package io.github.culturekit.scoring.weighting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class CategoriesTest {

    private final Categories gaps = Categories.of("site", "b", null, "a", " ", "b");

    @Test
    void levelsAreThoseThatOccurInAlphabeticalOrder() {
        assertThat(gaps.getLevels()).containsExactly("a", "b");
        assertThat(gaps.getName()).isEqualTo("site");
        assertThat(gaps.getRowCount()).isEqualTo(5);
        assertThat(gaps.code(0)).isEqualTo(1);
        assertThat(gaps.codeOf("a")).isZero();
        assertThat(gaps.find(2)).contains("a");
    }

    @Test
    void nullAndBlankAreNotKnown() {
        assertThat(gaps.code(1)).isEqualTo(Categories.NONE);
        assertThat(gaps.find(3)).isEmpty();
    }

    @Test
    void whatIsNotKnownMayBeALevel() {
        Categories filled = gaps.withMissingAs("not said");

        assertThat(filled.getLevels()).containsExactly("a", "b", "not said");
        assertThat(filled.find(1)).contains("not said");
        assertThat(filled.find(0)).contains("b");
        assertThat(filled.getName()).isEqualTo("site");
    }

    @Test
    void aCrossingHasBothLevels() {
        Categories crossed = gaps.and(Categories.of("shift", "day", "day", "night", "day", "night"));

        assertThat(crossed.getName()).isEqualTo("site, shift");
        assertThat(crossed.getLevels()).containsExactly("a, night", "b, day", "b, night");
        assertThat(crossed.find(1)).isEmpty();
    }

    @Test
    void aCrossingIsOfTheSameRows() {
        assertThatThrownBy(() -> gaps.and(Categories.of("shift", "day")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("'shift' has 1 rows, but there are 5");
    }

    @Test
    void anUnknownLevelIsRefused() {
        assertThatThrownBy(() -> gaps.codeOf("c"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("No row has 'site' = 'c'; the levels are [a, b].");
    }

    @Test
    void cutsAndUnitsOfResponsesAreCategories() {
        assertThat(Categories.ofCut(Staff.responses(Staff.ones()), "tenure").getLevels())
                .containsExactly("0-1", "2+");
        Categories units = Categories.ofUnits(Staff.responses(Staff.ones()));
        assertThat(units.getName()).isEqualTo("unit");
        assertThat(units.find(2)).contains("ward-2");
    }

    @Test
    void theySayWhatTheyAre() {
        assertThat(Categories.of("site", List.of("b", "a"))).hasToString("site [a, b] of 2 rows");
    }
}
