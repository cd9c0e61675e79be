package io.github.culturekit.catalog.evaluate;

import io.github.culturekit.model.construct.ConstructId;
import io.github.culturekit.model.organisation.Organisation;
import io.github.culturekit.model.organisation.OrganisationSnapshot;
import io.github.culturekit.model.organisation.Unit;
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
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Waves of an organisation with divisions and teams, for tests. Scores go from -1,000 to 1,000 unless stated. */
final class SmallWaves {

    static final ConstructId TRUST = ConstructId.parse("own:trust");

    private static final ScoringStatement SCORING = ScoringStatement.builder()
            .method("RESPONDENT_FIRST")
            .minimum(-1e3)
            .maximum(1e3)
            .favourableRule(FavourableRule.POOLED_ANSWERS)
            .weighted(false)
            .confidenceLevel(0.95)
            .build();
    private static final DisclosureStatement DISCLOSURE = DisclosureStatement.builder()
            .policy("minimum of 10")
            .minimumRespondents(10)
            .build();
    private static final InstrumentReference INSTRUMENT = InstrumentReference.of("own", "1.0.0", "Our own");

    private SmallWaves() {}

    /** Teams t00, t01, ... each in the division d0, d1, ... of the number given. */
    static Organisation organisation(int... divisions) {
        Organisation.Builder builder = Organisation.builder().label("Trust").addUnit(unit("trust", "trust", null));
        IntStream.of(divisions)
                .distinct()
                .sorted()
                .forEach(division -> builder.addUnit(unit("d" + division, "division", "trust")));
        for (int i = 0; i < divisions.length; i++) {
            builder.addUnit(unit(team(i).toString(), "team", "d" + divisions[i]));
        }
        return builder.build();
    }

    static Unit unit(String id, String level, String parent) {
        Unit.Builder builder = Unit.builder().id(UnitId.of(id)).label(id).level(level);
        return parent == null
                ? builder.build()
                : builder.parent(UnitId.of(parent)).build();
    }

    static UnitId team(int number) {
        return UnitId.of((number < 10 ? "t0" : "t") + number);
    }

    static List<UnitId> teams(int from, int to) {
        return IntStream.range(from, to).mapToObj(SmallWaves::team).toList();
    }

    /** One profile a column: waves w1, w2, ... of teams t00, t01, ... in one division. */
    static List<CultureProfile> waves(double[][] means) {
        Organisation organisation = organisation(new int[means.length]);
        List<CultureProfile> waves = new ArrayList<>();
        for (int wave = 0; wave < means[0].length; wave++) {
            Map<UnitId, Measurement> scores = new LinkedHashMap<>();
            for (int i = 0; i < means.length; i++) {
                scores.put(team(i), measured(means[i][wave], 2, 25));
            }
            waves.add(profile("w" + (wave + 1), organisation, scores));
        }
        return waves;
    }

    static CultureProfile profile(String wave, Organisation organisation, Map<UnitId, Measurement> scores) {
        return CultureProfile.builder()
                .instrument(INSTRUMENT)
                .snapshot(OrganisationSnapshot.of(wave, organisation))
                .scoring(SCORING)
                .disclosure(DISCLOSURE)
                .scores(scores.entrySet().stream()
                        .map(entry -> ConstructScore.builder()
                                .construct(TRUST)
                                .scale("trust")
                                .unit(entry.getKey())
                                .measurement(entry.getValue())
                                .build())
                        .toList())
                .build();
    }

    static Measured measured(double mean, double deviation, int respondents) {
        Statistic none = Statistic.undefined(UndefinedReason.NO_FAVOURABLE_ANSWERS);
        return Measured.builder()
                .base(BaseSize.of(respondents, respondents))
                .mean(mean)
                .standardDeviation(Statistic.of(deviation))
                .standardError(Statistic.of(deviation / Math.sqrt(respondents)))
                .favourableShare(FavourableShare.builder()
                        .favourable(none)
                        .neutral(none)
                        .unfavourable(none)
                        .build())
                .build();
    }

    static Withheld withheld() {
        return Withheld.of(WithheldReason.TOO_FEW);
    }

    static Rollout rollout(int treatedTeams, String fromWave) {
        return Rollout.of("listening", teams(0, treatedTeams), fromWave);
    }
}
