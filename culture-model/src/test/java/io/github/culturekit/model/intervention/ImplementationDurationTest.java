package io.github.culturekit.model.intervention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.culturekit.model.json.CultureJson;
import io.github.culturekit.model.value.InvalidValueException;
import org.junit.jupiter.api.Test;

class ImplementationDurationTest {

    @Test
    void theShortestTimeIsNotAboveTheLongest() {
        assertRefused(
                Interventions.duration().minimumMonths(13.0),
                "ImplementationDuration: 'minimumMonths' is 13.0; it must not be above the maximum 12.0. Maybe the two"
                        + " are swapped.");
    }

    @Test
    void aTimeIsNeitherNegativeNorInfinite() {
        assertRefused(
                Interventions.duration().minimumMonths(-1.0),
                "ImplementationDuration: 'minimumMonths' is -1.0; it must be 0 or more. Maybe ");
        assertRefused(
                Interventions.duration().maximumMonths(Double.NaN),
                "ImplementationDuration: 'maximumMonths' is NaN; it must be 0 or more. Maybe ");
        assertRefused(
                Interventions.duration().maximumMonths(Double.POSITIVE_INFINITY),
                "ImplementationDuration: 'maximumMonths' is Infinity; it must be finite. Maybe it never ends: give the"
                        + " time to set it up, and continuous.");
    }

    @Test
    void itEndsUnlessSaidOtherwise() {
        assertThat(Interventions.duration().build().isContinuous()).isFalse();
        assertThat(CultureJson.write(Interventions.duration().build())).doesNotContain("continuous");
        assertThat(CultureJson.write(Interventions.duration().continuous(true).build()))
                .startsWith("{\"continuous\":true,");
    }

    @Test
    void aBlankNoteIsRefused() {
        assertRefused(Interventions.duration().note(" "), "ImplementationDuration: 'note' is ' '; it must match ");
    }

    private static void assertRefused(ImplementationDuration.Builder builder, String message) {
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(builder::build)
                .withMessageStartingWith(message);
    }
}
