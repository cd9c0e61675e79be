package io.github.culturekit.scoring.conformance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RowFilterTest {

    private static final Map<String, String> ROW = Map.of("wave", "2023", "unit", "U01", "score.a", "3.5");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "wave == 2023",
                "wave == 2023.0",
                "wave != 2025",
                "wave > 2022 & wave < 2024",
                "wave >= 2023 && wave <= 2023",
                "wave == 2023, unit == 'U01'",
                "wave == 2025 or unit == \"U01\"",
                "wave==2025|unit==\"U01\"",
                "unit %in% c('U00', 'U01')",
                "unit in [U00, U01]",
                "!(wave == 2025) and score.a > 3",
                "is.na(age) & !is.na(wave)",
                "complete cases",
                "listwise complete cases & wave == 2023"
            })
    void aRowCountsWhereTheExpressionHolds(String text) {
        assertThat(accepts(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "wave == 2025",
                "age > 0",
                "age != 30",
                "unit %in% c('U02')",
                "wave == 2025 or wave == 2023 and unit == 'U02'",
                "unit > 'U01'"
            })
    void aRowDoesNotCountWhereTheExpressionFails(String text) {
        assertThat(accepts(text)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"wave = 2023", "wave == 2023 and", "q01 answered", "(wave == 2023", "wave == 2023 %", ""})
    void whatIsNoExpressionIsRefused(String text) {
        assertThatThrownBy(() -> accepts(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("\"" + text + "\"");
    }

    @Test
    void aRowWithAMissingCellIsNotComplete() {
        RowFilter complete = RowFilter.parse("complete cases", List.of("wave", "age"));

        assertThat(complete.accepts(RowFilterTest::cell)).isFalse();
    }

    private static boolean accepts(String text) {
        return RowFilter.parse(text, List.of("wave", "unit")).accepts(RowFilterTest::cell);
    }

    private static Optional<String> cell(String column) {
        return Optional.ofNullable(ROW.get(column));
    }
}
