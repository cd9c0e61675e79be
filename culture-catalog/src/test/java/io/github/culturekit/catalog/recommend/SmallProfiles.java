package io.github.culturekit.catalog.recommend;

import io.github.culturekit.model.construct.ConstructId;
import io.github.culturekit.model.organisation.Organisation;
import io.github.culturekit.model.organisation.OrganisationSnapshot;
import io.github.culturekit.model.organisation.UnitId;
import io.github.culturekit.model.profile.BaseSize;
import io.github.culturekit.model.profile.ConstructScore;
import io.github.culturekit.model.profile.CultureProfile;
import io.github.culturekit.model.profile.DisclosureStatement;
import io.github.culturekit.model.profile.FavourableRule;
import io.github.culturekit.model.profile.FavourableShare;
import io.github.culturekit.model.profile.InstrumentReference;
import io.github.culturekit.model.profile.Measured;
import io.github.culturekit.model.profile.Measurement;
import io.github.culturekit.model.profile.ScoringStatement;
import io.github.culturekit.model.profile.Statistic;
import io.github.culturekit.model.profile.UndefinedReason;
import io.github.culturekit.model.profile.Withheld;
import io.github.culturekit.model.profile.WithheldReason;
import java.util.List;

/** Parts to build a profile of for a test: a trust with the wards north and south, scores from 0 to 10. */
public final class SmallProfiles {

    static final UnitId TRUST = UnitId.of("trust");
    static final UnitId NORTH = UnitId.of("north");
    static final UnitId SOUTH = UnitId.of("south");

    private SmallProfiles() {}

    public static CultureProfile of(ConstructScore... scores) {
        return of(List.of(scores));
    }

    public static CultureProfile of(List<ConstructScore> scores) {
        return CultureProfile.builder()
                .instrument(InstrumentReference.of("own", "1.0.0", "Our own"))
                .snapshot(OrganisationSnapshot.of(
                        "2025", Organisation.flat(TRUST.toString(), "ward", List.of(NORTH, SOUTH))))
                .scoring(ScoringStatement.builder()
                        .method("RESPONDENT_FIRST")
                        .minimum(0.0)
                        .maximum(10.0)
                        .favourableRule(FavourableRule.POOLED_ANSWERS)
                        .weighted(false)
                        .confidenceLevel(0.95)
                        .build())
                .disclosure(DisclosureStatement.builder()
                        .policy("minimum of 10")
                        .minimumRespondents(10)
                        .build())
                .scores(scores)
                .build();
    }

    public static ConstructScore score(String construct, double mean, double sd) {
        return score(construct, TRUST, mean, Statistic.of(sd));
    }

    static ConstructScore score(String construct, UnitId unit, double mean, Statistic sd) {
        return score(
                construct,
                unit,
                Measured.builder()
                        .base(BaseSize.of(40, 200))
                        .mean(mean)
                        .standardDeviation(sd)
                        .standardError(sd.map(value -> value / Math.sqrt(40)))
                        .favourableShare(FavourableShare.builder()
                                .favourable(Statistic.undefined(UndefinedReason.NO_FAVOURABLE_ANSWERS))
                                .neutral(Statistic.undefined(UndefinedReason.NO_FAVOURABLE_ANSWERS))
                                .unfavourable(Statistic.undefined(UndefinedReason.NO_FAVOURABLE_ANSWERS))
                                .build())
                        .build());
    }

    static ConstructScore withheld(String construct) {
        return score(construct, TRUST, Withheld.of(WithheldReason.TOO_FEW));
    }

    private static ConstructScore score(String construct, UnitId unit, Measurement measurement) {
        return ConstructScore.builder()
                .construct(ConstructId.parse(construct))
                .scale(construct.replace(':', '-'))
                .unit(unit)
                .measurement(measurement)
                .build();
    }
}
