package io.github.culturekit.scoring.quality;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class CarelessCheckTest {

    @ParameterizedTest
    @CsvSource({
        "LONG_STRING, 0.5, true, at or above 0.5",
        "LONG_STRING, 0.49, false, at or above 0.5",
        "RESPONSE_VARIABILITY, 0, true, at or below 0.0",
        "RESPONSE_VARIABILITY, 0.1, false, at or below 0.0",
        "EVEN_ODD, 0.29, true, below 0.3",
        "EVEN_ODD, 0.3, false, below 0.3",
        "MAHALANOBIS, 0.0009, true, below 0.001",
        "MAHALANOBIS, 0.001, false, below 0.001",
        "SYNONYMS, 0.02, true, below 0.03",
        "SYNONYMS, 0.03, false, below 0.03",
        "ANTONYMS, -0.02, true, above -0.03",
        "ANTONYMS, -0.03, false, above -0.03"
    })
    void eachCheckFlagsOnItsSideOfTheCutOff(CarelessCheck check, double value, boolean flagged, String words) {
        assertThat(check.isFlagged(value, check.getStandardCutOff())).isEqualTo(flagged);
        assertThat(check.describe(check.getStandardCutOff())).isEqualTo(words);
    }

    @ParameterizedTest
    @EnumSource(CarelessCheck.class)
    void eachCutOffHasASource(CarelessCheck check) {
        assertThat(check.getSource().getAuthors()).isNotEmpty();
        assertThat(check.getSource().getYear()).isBetween(2005, 2018);
    }
}
