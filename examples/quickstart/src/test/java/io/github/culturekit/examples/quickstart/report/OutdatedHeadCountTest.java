package io.github.culturekit.examples.quickstart.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.culturekit.catalog.recommend.Recommender;
import io.github.culturekit.examples.quickstart.ShippedSurvey;
import io.github.culturekit.model.construct.Frameworks;
import io.github.culturekit.model.profile.CultureProfile;
import io.github.culturekit.model.profile.Participation;
import io.github.culturekit.scoring.disclosure.DisclosurePolicy;
import io.github.culturekit.scoring.instrument.Instrument;
import io.github.culturekit.scoring.instrument.Instruments;
import io.github.culturekit.scoring.score.Scoring;
import java.io.IOException;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** More people took part than the head count says that there are. */
class OutdatedHeadCountTest {

    private static CultureProfile profile;

    @BeforeAll
    static void score() throws IOException {
        Instrument pulse = Instruments.culturePulse();
        profile = Scoring.of(pulse)
                .in(ShippedSurvey.organisation("2025"))
                .score(ShippedSurvey.intake(pulse).getResponses().wave("2025"))
                .publish(DisclosurePolicy.standard());
    }

    private static Reading reading(int people) {
        Participation whole = profile.findParticipation(
                        profile.getSnapshot().getOrganisation().getRoot().getId())
                .orElseThrow();
        CultureProfile counted = CultureProfile.builder()
                .copying(profile)
                .participation(profile.getParticipation().stream()
                        .map(part -> part.equals(whole)
                                ? Participation.builder()
                                        .copying(whole)
                                        .population(people)
                                        .build()
                                : part)
                        .toList())
                .build();
        return new Reading(counted, Optional.empty(), Frameworks.standard());
    }

    @Test
    void theTableSaysThatTheHeadCountIsTooLow() {
        assertThat(new TookPart(reading(12)).toSection().body().toString()).contains("head count too low");
        assertThat(new TookPart(reading(100_000)).toSection().body().toString()).doesNotContain("head count too low");
    }

    @Test
    void theSummaryShowsThePeopleAndNoRate() {
        Reading reading = reading(12);
        String summary = new Summary(reading, Recommender.standard().recommend(reading.profile()))
                .toSection()
                .body()
                .toString();
        assertThat(summary).contains("more than the head count of 12, which must be of another day");
    }
}
