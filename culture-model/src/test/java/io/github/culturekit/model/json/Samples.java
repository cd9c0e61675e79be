package io.github.culturekit.model.json;

import io.github.culturekit.model.construct.ConstructId;
import io.github.culturekit.model.organisation.Cut;
import io.github.culturekit.model.organisation.HeadCount;
import io.github.culturekit.model.organisation.Organisation;
import io.github.culturekit.model.organisation.OrganisationSnapshot;
import io.github.culturekit.model.organisation.Population;
import io.github.culturekit.model.organisation.Unit;
import io.github.culturekit.model.organisation.UnitId;
import io.github.culturekit.model.profile.BaseSize;
import io.github.culturekit.model.profile.ConstructScore;
import io.github.culturekit.model.profile.CultureProfile;
import io.github.culturekit.model.profile.DisclosureStatement;
import io.github.culturekit.model.profile.FavourableRule;
import io.github.culturekit.model.profile.FavourableShare;
import io.github.culturekit.model.profile.InstrumentReference;
import io.github.culturekit.model.profile.Interval;
import io.github.culturekit.model.profile.Measured;
import io.github.culturekit.model.profile.Measurement;
import io.github.culturekit.model.profile.Participation;
import io.github.culturekit.model.profile.ScoringStatement;
import io.github.culturekit.model.profile.Statistic;
import io.github.culturekit.model.profile.UndefinedReason;
import io.github.culturekit.model.profile.Withheld;
import io.github.culturekit.model.profile.WithheldReason;
import java.time.LocalDate;

/** Root values for tests that use as many of their attributes as can be. */
final class Samples {

    private static final UnitId TRUST = UnitId.of("trust");
    private static final UnitId NORTH = UnitId.of("north");
    private static final Cut NURSES = Cut.of("staff group", "nursing");

    private Samples() {}

    static Organisation organisation() {
        return Organisation.builder()
                .label("A trust")
                .addUnit(Unit.builder()
                        .id(TRUST)
                        .label("The trust")
                        .level("organisation")
                        .population(Population.builder()
                                .people(40)
                                .addHeadCount(HeadCount.builder()
                                        .cut(NURSES)
                                        .people(25)
                                        .build())
                                .build())
                        .build())
                .addUnit(Unit.builder()
                        .id(NORTH)
                        .label("North")
                        .level("division")
                        .parent(TRUST)
                        .build())
                .build();
    }

    static CultureProfile profile() {
        return CultureProfile.builder()
                .instrument(InstrumentReference.of("own", "1.0.0", "Own"))
                .snapshot(OrganisationSnapshot.builder()
                        .wave("2025")
                        .date(LocalDate.of(2025, 10, 6))
                        .organisation(organisation())
                        .build())
                .scoring(ScoringStatement.builder()
                        .method("RESPONDENT_FIRST")
                        .minimum(0.0)
                        .maximum(10.0)
                        .favourableRule(FavourableRule.POOLED_ANSWERS)
                        .weighted(false)
                        .confidenceLevel(0.95)
                        .build())
                .disclosure(DisclosureStatement.builder()
                        .policy("minimum-respondents")
                        .minimumRespondents(10)
                        .build())
                .addParticipation(Participation.builder()
                        .unit(TRUST)
                        .respondents(30)
                        .population(40)
                        .build())
                .addScore(score(TRUST, Cut.everyone(), measured()))
                .addScore(score(NORTH, NURSES, Withheld.of(WithheldReason.TOO_FEW)))
                .build();
    }

    private static ConstructScore score(UnitId unit, Cut cut, Measurement measurement) {
        return ConstructScore.builder()
                .construct(ConstructId.parse("own:trust"))
                .scale("trust")
                .unit(unit)
                .cut(cut)
                .measurement(measurement)
                .build();
    }

    private static Measured measured() {
        return Measured.builder()
                .base(BaseSize.of(30, 150))
                .mean(6.5)
                .standardDeviation(Statistic.of(1.5))
                .standardError(Statistic.undefined(UndefinedReason.NO_VARIANCE))
                .interval(Interval.of(5.9, 7.1, 0.95))
                .favourableShare(FavourableShare.builder()
                        .favourable(Statistic.of(50))
                        .neutral(Statistic.of(30))
                        .unfavourable(Statistic.of(20))
                        .build())
                .build();
    }
}
