package io.github.culturekit.scoring.instrument;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.culturekit.model.construct.ConstructId;
import io.github.culturekit.model.construct.Frameworks;
import io.github.culturekit.model.json.CultureJson;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class InstrumentsTest {

    static Stream<Instrument> shipped() {
        return Stream.concat(
                Stream.of(Instruments.culturePulse()),
                Stream.of(2021, 2022, 2023, 2024, 2025).map(Instruments::nhsStaffSurvey));
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void shippedFilesAreWrittenAsTheWriterWrites(Instrument instrument) throws IOException {
        try (InputStream file = Instruments.class.getResourceAsStream(instrument.getId() + ".instrument.json")) {
            String written = CultureJson.writePretty(instrument);
            assertThat(withoutPointZero(written)).isEqualTo(new String(file.readAllBytes(), StandardCharsets.UTF_8));
        }
    }

    /** A whole score may stand in a file as 10 or as 10.0. */
    private static String withoutPointZero(String json) {
        return json.replaceAll("(: \\d+)\\.0(?=[,\n])", "$1");
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void shippedInstrumentsMeasureConstructsOfTheShippedFrameworks(Instrument instrument) {
        for (Scale scale : instrument.getScales()) {
            for (ConstructId construct : scale.getConstructs()) {
                assertThat(Frameworks.standard().find(construct))
                        .as("construct '%s' of scale '%s'", construct, scale.getId())
                        .isPresent();
            }
        }
    }

    @Test
    void culturePulseHasFortyToSixtyItemsAndFourOrMoreOnEachScale() {
        Instrument pulse = Instruments.culturePulse();
        assertThat(pulse.getItems()).hasSizeBetween(40, 60);
        assertThat(pulse.getScales()).allSatisfy(scale -> {
            assertThat(pulse.itemsOf(scale)).hasSizeGreaterThanOrEqualTo(4);
            assertThat(pulse.itemsOf(scale)).anyMatch(Item::isReversed);
        });
    }

    @Test
    void theStaffSurveyScoresHarassmentByItsOptionScores() {
        Instrument survey = Instruments.nhsStaffSurvey(2024);
        ItemScoring violence = survey.scoringOf(survey.findItem("q13a").orElseThrow());
        assertThat(violence.getScore(0)).hasValue(10);
        assertThat(violence.getScore(4)).hasValue(0);
        assertThat(violence.getFavour(0)).contains(Favour.FAVOURABLE);
        assertThat(violence.getFavour(4)).contains(Favour.UNFAVOURABLE);
    }

    @ParameterizedTest
    @ValueSource(ints = {2020, 2026})
    void aYearWithoutAKeyIsRefused(int year) {
        assertThatThrownBy(() -> Instruments.nhsStaffSurvey(year))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("NHS Staff Survey " + year + " has no scoring key here; there are keys for 2021 to 2025."
                        + " Maybe copy the key of the nearest year, mend it after that year's technical guide, and read"
                        + " it with Instruments.read.");
    }

    @Test
    void anInstrumentIsReadFromAFile(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("acme.instrument.json");
        CultureJson.writeTo(file, Example.instrument());
        assertThat(Instruments.read(file)).isEqualTo(Example.instrument());
        assertThat(Instruments.read(Files.readString(file))).isEqualTo(Example.instrument());
    }
}
