package io.github.culturekit.examples.quickstart.report;

import io.github.culturekit.catalog.recommend.Need;
import io.github.culturekit.catalog.recommend.Recommendations;
import io.github.culturekit.model.construct.ConstructId;
import io.github.culturekit.model.organisation.Unit;
import io.github.culturekit.model.organisation.UnitId;
import io.github.culturekit.model.picture.ForestPlot;
import io.github.culturekit.model.picture.HeatMap;
import io.github.culturekit.model.picture.Picture;
import io.github.culturekit.model.picture.Shading;
import io.github.culturekit.model.profile.Benchmark;
import io.github.culturekit.model.profile.CultureProfile;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The pictures of the report, each with a sentence on how to read it. */
final class Pictures {

    private final Reading reading;
    private final Recommendations recommendations;

    Pictures(Reading reading, Recommendations recommendations) {
        this.reading = reading;
        this.recommendations = recommendations;
    }

    Section overall() {
        CultureProfile profile = reading.profile();
        Picture forest = ForestPlot.withDefaults()
                .withTitle(profile.getSnapshot().getOrganisation().getLabel() + ", " + profile.getWave())
                .withLabels(reading::label)
                .withTargets(
                        recommendations.getNeeds().stream().map(Need::getTarget).toArray(Benchmark[]::new))
                .of(profile, reading.root().getId());
        return new Section(
                "scores",
                "The organisation as a whole",
                Html.join(
                        paragraph(
                                "A dot is the mean score, the line through it what it may well be if people like those who"
                                        + " answered were asked again. The diamond is the target that recommendations are"
                                        + " measured against."),
                        figure(forest),
                        new Favourable(reading).toHtml()));
    }

    Optional<Section> parts() {
        List<Unit> parts = reading.parts();
        if (parts.isEmpty()) {
            return Optional.empty();
        }
        List<Html> body = new ArrayList<>();
        body.add(paragraph("The darker a field, the higher the score. A hatched field is not shown."));
        body.add(figure(heatMap().withUnits(withRoot(parts)).of(reading.profile())));
        reading.mostUneven().ifPresent(construct -> {
            body.add(Html.element("h3").of("Furthest apart: " + Wording.lower(reading.label(construct))));
            body.add(paragraph("Lines that overlap much may differ by chance alone."));
            body.add(figure(uneven(construct, parts)));
        });
        return Optional.of(new Section("parts", "How its parts compare", Html.join(body)));
    }

    /** Every unit, where there is more to show than the organisation and its parts. */
    Optional<Section> everyUnit() {
        List<Unit> all = reading.profile().getSnapshot().getOrganisation().getUnitsTopDown();
        if (all.size() <= reading.parts().size() + 1) {
            return Optional.empty();
        }
        Html picture = figure(heatMap().withShading(Shading.DIFFERENCE).of(reading.profile()));
        Html introduction =
                paragraph("Coloured by the difference from the whole organisation: blue above it, orange below it."
                        + " In small units chance moves scores a good deal.");
        return Optional.of(new Section("units", "Every unit", Html.join(introduction, picture)));
    }

    private HeatMap heatMap() {
        return HeatMap.withDefaults()
                .withTitle("Mean scores, " + reading.profile().getWave())
                .withLabels(reading::label);
    }

    private Picture uneven(ConstructId construct, List<Unit> parts) {
        return ForestPlot.withDefaults()
                .withTitle(reading.label(construct) + ", " + reading.profile().getWave())
                .withLabels(reading::label)
                .withUnits(withRoot(parts))
                .of(reading.profile(), construct);
    }

    private UnitId[] withRoot(List<Unit> parts) {
        List<UnitId> units = new ArrayList<>(List.of(reading.root().getId()));
        parts.forEach(unit -> units.add(unit.getId()));
        return units.toArray(UnitId[]::new);
    }

    private static Html paragraph(String text) {
        return Html.element("p").of(text);
    }

    private static Html figure(Picture picture) {
        return Html.element("figure").classed("wide").of(Html.svg(picture.toSvg()));
    }
}
