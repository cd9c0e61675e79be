package io.github.culturekit.model.picture;

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
import io.github.culturekit.model.profile.Interval;
import io.github.culturekit.model.profile.Measured;
import io.github.culturekit.model.profile.Measurement;
import io.github.culturekit.model.profile.ScoringStatement;
import io.github.culturekit.model.profile.Statistic;
import io.github.culturekit.model.profile.UndefinedReason;
import io.github.culturekit.model.profile.Withheld;
import io.github.culturekit.model.profile.WithheldReason;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Profiles of an invented organisation, put together score by score; not thread-safe. */
final class SampleProfile {

    private final Organisation organisation;
    private final double minimum;
    private final double maximum;
    private final List<ConstructScore> scores = new ArrayList<>();

    SampleProfile(Organisation organisation, double minimum, double maximum) {
        this.organisation = organisation;
        this.minimum = minimum;
        this.maximum = maximum;
    }

    /** Three levels, nine teams in three divisions. */
    static Organisation alderValley() {
        Map<String, List<String>> teams = new TreeMap<>(Map.of(
                "Community", List.of("District nursing", "Health visiting", "Podiatry and orthotics"),
                "Medicine", List.of("Acute assessment", "Cardiology", "Care of older people and rehabilitation"),
                "Surgery", List.of("Day surgery", "Orthopaedics", "Theatres")));
        Organisation.Builder builder = Organisation.builder()
                .label("Alder Valley Health")
                .addUnit(unit("AV", "Alder Valley Health", "organisation"));
        teams.forEach((division, names) -> {
            builder.addUnit(Unit.builder()
                    .id(UnitId.of(division))
                    .label(division)
                    .level("division")
                    .parent(UnitId.of("AV"))
                    .build());
            names.forEach(name -> builder.addUnit(Unit.builder()
                    .id(UnitId.of(name))
                    .label(name)
                    .level("team")
                    .parent(UnitId.of(division))
                    .build()));
        });
        return builder.build();
    }

    private static Unit unit(String id, String label, String level) {
        return Unit.builder().id(UnitId.of(id)).label(label).level(level).build();
    }

    static List<ConstructId> elements() {
        return List.of(
                ConstructId.parse("clp-current:vision-and-values"),
                ConstructId.parse("clp-current:goals-and-performance"),
                ConstructId.parse("clp-current:support-and-compassion"),
                ConstructId.parse("clp-current:learning-and-innovation"),
                ConstructId.parse("clp-current:team-work"),
                ConstructId.parse("clp-current:equity-and-inclusion"));
    }

    /** Every unit of the organisation, every element; means of a fixed pattern; Podiatry is withheld. */
    static SampleProfile ofAlderValley() {
        return patterned(alderValley(), elements()).withhold("Podiatry and orthotics", elements());
    }

    /** The same fixed pattern in any organisation, on 0 to 10. */
    static SampleProfile patterned(Organisation organisation, List<ConstructId> constructs) {
        SampleProfile sample = new SampleProfile(organisation, 0, 10);
        List<Unit> units = organisation.getUnitsTopDown();
        for (int row = 0; row < units.size(); row++) {
            for (int column = 0; column < constructs.size(); column++) {
                double mean = 6.2
                        + 0.13 * (column % 7)
                        - (column == 2 ? 0.7 : 0)
                        + (row == 0 ? 0 : 0.9 * StrictMath.sin(row * 2.3 + column));
                int people = row == 0
                        ? 1214
                        : units.get(row).getLevel().equals("division") ? 310 + 17 * row : 24 + 13 * row % 60;
                double margin = 3.6 / Math.sqrt(people);
                sample.measure(
                        constructs.get(column), units.get(row).getId(), measured(mean, people - column % 7, margin));
            }
        }
        return sample;
    }

    SampleProfile measure(ConstructId construct, UnitId unit, Measurement measurement) {
        scores.removeIf(score ->
                score.getConstruct().equals(construct) && score.getUnit().equals(unit));
        scores.add(ConstructScore.builder()
                .construct(construct)
                .scale(construct.getName())
                .unit(unit)
                .measurement(measurement)
                .build());
        return this;
    }

    SampleProfile withhold(String unit, List<ConstructId> constructs) {
        constructs.forEach(construct -> measure(construct, UnitId.of(unit), Withheld.of(WithheldReason.TOO_FEW)));
        return this;
    }

    /** Leaves scores out altogether, as if nobody had asked for them. */
    SampleProfile omit(String unit, List<ConstructId> constructs) {
        scores.removeIf(score -> score.getUnit().equals(UnitId.of(unit)) && constructs.contains(score.getConstruct()));
        return this;
    }

    CultureProfile build() {
        return CultureProfile.builder()
                .instrument(InstrumentReference.of("culture-pulse", "1.0.0", "Culture pulse"))
                .snapshot(OrganisationSnapshot.of("2026", organisation))
                .scoring(ScoringStatement.builder()
                        .method("RESPONDENT_FIRST")
                        .minimum(minimum)
                        .maximum(maximum)
                        .favourableRule(FavourableRule.POOLED_ANSWERS)
                        .weighted(false)
                        .confidenceLevel(0.95)
                        .build())
                .disclosure(DisclosureStatement.builder()
                        .policy("standard")
                        .minimumRespondents(10)
                        .build())
                .scores(scores)
                .build();
    }

    static Measured measured(double mean, int people, double margin) {
        return measured(mean, people)
                .interval(Interval.of(mean - margin, mean + margin, 0.95))
                .build();
    }

    static Measured measuredWithoutInterval(double mean, int people) {
        return measured(mean, people).build();
    }

    private static Measured.Builder measured(double mean, int people) {
        Statistic none = Statistic.undefined(UndefinedReason.NO_FAVOURABLE_ANSWERS);
        return Measured.builder()
                .base(BaseSize.of(people, 4L * people))
                .mean(mean)
                .standardDeviation(Statistic.undefined(UndefinedReason.NOT_DEFINED_BY_RULE))
                .standardError(Statistic.undefined(UndefinedReason.NOT_DEFINED_BY_RULE))
                .favourableShare(FavourableShare.builder()
                        .favourable(none)
                        .neutral(none)
                        .unfavourable(none)
                        .build());
    }
}
