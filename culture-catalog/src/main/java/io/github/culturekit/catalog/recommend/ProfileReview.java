package io.github.culturekit.catalog.recommend;

import io.github.culturekit.catalog.decision.Decision;
import io.github.culturekit.model.organisation.Organisation;
import io.github.culturekit.model.organisation.UnitId;
import io.github.culturekit.model.profile.CultureProfile;

/** One profile held against a catalogue: what it needs, and how the interventions rank for that. */
final class ProfileReview {

    private final CultureProfile profile;
    private final RecommenderSettings settings;
    private final UnitId unit;
    private final Needs needs;
    private final Ranking ranking;

    ProfileReview(CultureProfile profile, RecommenderSettings settings) {
        this.profile = profile;
        this.settings = settings;
        this.unit = unit(profile.getSnapshot().getOrganisation(), settings);
        this.needs = Needs.of(
                Standings.of(
                        profile, unit, settings.needs(), settings.assumptions().getTargetShare()),
                settings.needs().priorities());
        this.ranking = Ranking.of(
                settings.catalog(),
                needs,
                new Effects(settings.catalog(), settings.assumptions()),
                new Reach(settings.ways(), needs.getConstructs()),
                Applicability.of(settings.circumstances(), settings.catalog()));
    }

    Recommendations toRecommendations() {
        return Recommendations.builder()
                .unit(unit)
                .wave(profile.getWave())
                .instrument(profile.getInstrument())
                .catalogId(settings.catalog().getId())
                .catalogVersion(settings.catalog().getVersion())
                .assumptions(settings.assumptions())
                .circumstances(settings.circumstances())
                .needs(needs.getAll())
                .recommendations(ranking.best(settings.limit()))
                .ranked(ranking.size())
                .insufficientEvidence(ranking.getInsufficientEvidence())
                .notConsidered(needs.getNotConsidered())
                .addAllNotConsidered(ranking.getNotConsidered())
                .build();
    }

    Decision toDecision() {
        return Decision.builder()
                .copying(needs.getWithoutOptions())
                .options(ranking.options())
                .build();
    }

    private static UnitId unit(Organisation organisation, RecommenderSettings settings) {
        UnitId unit = settings.unit().orElse(organisation.getRoot().getId());
        if (organisation.find(unit).isEmpty()) {
            throw new IllegalArgumentException("Recommender: unit '" + unit + "' is no unit of organisation '"
                    + organisation.getLabel() + "'. Maybe the profile is of a wave before the unit was formed, or the"
                    + " code is spelt in another way.");
        }
        return unit;
    }
}
