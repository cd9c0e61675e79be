package io.github.culturekit.scoring.score;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.culturekit.model.json.CultureJson;
import io.github.culturekit.model.organisation.Cut;
import io.github.culturekit.model.organisation.HeadCount;
import io.github.culturekit.model.organisation.Organisation;
import io.github.culturekit.model.organisation.Population;
import io.github.culturekit.model.organisation.Unit;
import io.github.culturekit.model.organisation.UnitId;
import io.github.culturekit.model.profile.CultureProfile;
import io.github.culturekit.model.profile.Participation;
import io.github.culturekit.model.profile.Statistic;
import io.github.culturekit.model.profile.UndefinedReason;
import io.github.culturekit.scoring.disclosure.DisclosurePolicy;
import io.github.culturekit.scoring.instrument.Instrument;
import io.github.culturekit.scoring.instrument.ResponseScale;
import io.github.culturekit.scoring.instrument.Scale;
import io.github.culturekit.scoring.response.Response;
import io.github.culturekit.scoring.response.Responses;
import io.github.culturekit.scoring.response.ResponsesBuilder;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Head counts are often older than the survey: a unit that has grown since must not cost the whole profile. */
class OutdatedHeadCountTest {

    private static final Statistic TOO_SMALL = Statistic.undefined(UndefinedReason.POPULATION_TOO_SMALL);
    private static final UnitId ALL = UnitId.of("all");
    private static final UnitId GROWN = UnitId.of("grown");
    private static final UnitId STEADY = UnitId.of("steady");

    private static final Instrument ONE_ITEM = Instrument.builder()
            .id("one")
            .version("1.0.0")
            .label("One item")
            .addResponseScale(ResponseScale.agreement5())
            .addItems("agree-5", "q1")
            .addScale(Scale.of("trust", "own:trust", "q1"))
            .build();

    private final CultureProfile profile = Scoring.of(ONE_ITEM)
            .in(Organisation.builder()
                    .label("All")
                    .addUnit(unit(ALL, null, 60).build())
                    .addUnit(unit(GROWN, ALL, 20).build())
                    .addUnit(unit(STEADY, ALL, 40).build())
                    .build())
            .withCuts("gender")
            .score(responses())
            .publish(DisclosurePolicy.standard());

    @Test
    void theScoresOfAUnitThatHasGrownArePublished() {
        assertThat(profile.getScores())
                .filteredOn(score -> score.getUnit().equals(GROWN))
                .isNotEmpty()
                .allSatisfy(score -> assertThat(score.getMeasured()).isPresent());
    }

    @Test
    void itsResponseRateIsUndefinedAndItsCountsAreKept() {
        assertThat(profile.findParticipation(GROWN)).hasValueSatisfying(part -> {
            assertThat(part.getRespondents()).contains(30);
            assertThat(part.getPopulation()).contains(20);
            assertThat(part.getResponseRate()).isEqualTo(TOO_SMALL);
        });
    }

    @Test
    void aCutOfItIsHeldAgainstItsOwnHeadCount() {
        assertThat(profile.getParticipation())
                .filteredOn(
                        part -> part.getUnit().equals(GROWN) && !part.getCut().isEveryone())
                .extracting(Participation::getResponseRate)
                .containsExactly(TOO_SMALL);
    }

    @Test
    void otherUnitsKeepTheirRates() {
        assertThat(profile.findParticipation(STEADY).orElseThrow().getResponseRate())
                .isEqualTo(Statistic.of(0.5));
        assertThat(profile.findParticipation(ALL).orElseThrow().getResponseRate())
                .isEqualTo(Statistic.of(50 / 60.0));
    }

    @Test
    void theProfileReadsBackEqual() {
        assertThat(CultureJson.read(CultureJson.write(profile), CultureProfile.class))
                .isEqualTo(profile);
    }

    private static Unit.Builder unit(UnitId id, @Nullable UnitId parent, int people) {
        Population population = Population.builder()
                .people(people)
                .addHeadCount(HeadCount.builder()
                        .cut(Cut.of("gender", "F"))
                        .people(people)
                        .build())
                .build();
        return Unit.builder()
                .id(id)
                .label(id.toString())
                .level(parent == null ? "organisation" : "team")
                .parent(parent)
                .population(population);
    }

    private static Responses responses() {
        ResponsesBuilder builder = Responses.builder(ONE_ITEM);
        for (int person = 0; person < 50; person++) {
            builder.add(Response.builder()
                    .unit(person < 30 ? "grown" : "steady")
                    .putCut("gender", "F")
                    .putAnswer("q1", person % 5 + 1)
                    .build());
        }
        return builder.build();
    }
}
