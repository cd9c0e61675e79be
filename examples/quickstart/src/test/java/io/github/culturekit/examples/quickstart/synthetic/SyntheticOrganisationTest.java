package io.github.culturekit.examples.quickstart.synthetic;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.culturekit.examples.quickstart.ShippedSurvey;
import io.github.culturekit.model.organisation.Organisation;
import io.github.culturekit.model.organisation.Population;
import io.github.culturekit.model.organisation.Unit;
import io.github.culturekit.scoring.instrument.Instrument;
import io.github.culturekit.scoring.instrument.Instruments;
import io.github.culturekit.scoring.instrument.Scale;
import io.github.culturekit.scoring.reliability.CronbachAlpha;
import io.github.culturekit.scoring.reliability.ItemMatrix;
import io.github.culturekit.scoring.response.Responses;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SyntheticOrganisationTest {

    private static final Instrument PULSE = Instruments.culturePulse();

    @ParameterizedTest
    @ValueSource(strings = {"survey.csv", "organisation-2024.json", "organisation-2025.json"})
    void theShippedFilesAreWhatTheGeneratorWrites(String file, @TempDir Path folder) throws IOException {
        GenerateSynthetic.writeTo(folder);

        assertThat(folder.resolve(file))
                .as("%s; if the change is meant, run GenerateSynthetic into src/main/resources/synthetic", file)
                .hasSameBinaryContentAs(Path.of("src/main/resources/synthetic", file));
    }

    @Test
    void anotherSeedGivesOtherAnswers() {
        String shipped = SyntheticOrganisation.of(SyntheticOrganisation.SHIPPED_SEED, PULSE)
                .getSurvey();

        assertThat(SyntheticOrganisation.of(1, PULSE).getSurvey()).isNotEqualTo(shipped);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2024", "2025"})
    void aboutThreeFifthsOfTwoThousandPeopleAnswer(String wave) throws IOException {
        int people = ShippedSurvey.organisation(wave)
                .getRoot()
                .getPopulation()
                .map(Population::getPeople)
                .orElseThrow();

        assertThat(people).isBetween(1900, 2300);
        assertThat((double) responses(wave).size() / people).isBetween(0.58, 0.66);
    }

    @Test
    void theTreeHasThreeLevelsAndAFewTeamsTooSmallToShow() throws IOException {
        Organisation organisation = ShippedSurvey.organisation("2025");
        Responses responses = responses("2025");

        assertThat(organisation.getUnits().stream().map(Unit::getLevel).distinct())
                .containsExactly("organisation", "division", "team");
        assertThat(organisation.getChildren(organisation.getRoot().getId())).hasSize(6);
        assertThat(organisation.getUnits().stream()
                        .filter(unit -> unit.getLevel().equals("team"))
                        .filter(unit -> responses.unit(unit.getId()).size() < 10)
                        .count())
                .isBetween(3L, 10L);
    }

    @Test
    void itsScalesAreAboutAsReliableAsRealOnes() throws IOException {
        Responses responses = responses("2025");

        for (Scale scale : PULSE.getScales()) {
            assertThat(CronbachAlpha.withDefaults()
                            .of(ItemMatrix.of(responses, scale.getId()))
                            .getAlpha()
                            .getValue())
                    .as(scale.getId())
                    .isBetween(0.69, 0.92);
        }
    }

    private static Responses responses(String wave) throws IOException {
        return ShippedSurvey.intake(PULSE).getResponses().wave(wave);
    }
}
