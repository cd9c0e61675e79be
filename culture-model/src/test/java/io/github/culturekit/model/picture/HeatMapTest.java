package io.github.culturekit.model.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.culturekit.model.construct.ConstructId;
import io.github.culturekit.model.organisation.Organisation;
import io.github.culturekit.model.organisation.Unit;
import io.github.culturekit.model.organisation.UnitId;
import io.github.culturekit.model.profile.CultureProfile;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class HeatMapTest {

    private static final List<ConstructId> ELEMENTS = SampleProfile.elements();
    private static final CultureProfile PROFILE = SampleProfile.ofAlderValley().build();

    @Test
    void theSvgIsTheSameToTheByte() throws IOException {
        Golden.assertMatches("heat-map.svg", small().of(PROFILE).toSvg());
    }

    @Test
    void theVegaLiteIsTheSameToTheByte() throws IOException {
        Golden.assertMatches(
                "heat-map.vl.json",
                small().withShading(Shading.DIFFERENCE).of(PROFILE).toVegaLite());
    }

    private static HeatMap small() {
        return HeatMap.withDefaults()
                .withUnits(UnitId.of("AV"), UnitId.of("Community"), UnitId.of("Podiatry and orthotics"))
                .withConstructs(ELEMENTS.get(4), ELEMENTS.get(0))
                .withTitle("Team work and vision")
                .withLabels(Map.of(ELEMENTS.get(0), "Vision"));
    }

    @Test
    void everyMeanIsWrittenOnce() {
        List<String> words =
                Drawing.of(HeatMap.withDefaults().withDecimals(3).of(PROFILE)).words();

        assertThat(words)
                .containsAll(PROFILE.getScores().stream()
                        .flatMap(score -> score.getMeasured().stream())
                        .map(measured -> new Decimals(3).show(measured.getMean()))
                        .toList());
    }

    @Test
    void withheldAndMissingLookTheSame() {
        CultureProfile missing = SampleProfile.ofAlderValley()
                .omit("Podiatry and orthotics", ELEMENTS)
                .build();

        for (Shading shading : Shading.values()) {
            HeatMap map = HeatMap.withDefaults().withShading(shading);
            assertThat(map.of(missing).toSvg()).isEqualTo(map.of(PROFILE).toSvg());
            assertThat(map.of(missing).toVegaLite()).isEqualTo(map.of(PROFILE).toVegaLite());
        }
    }

    @Test
    void theLegendNamesWhatIsNotShownOnlyIfSomethingIs() {
        assertThat(Drawing.of(HeatMap.withDefaults().of(PROFILE)).words()).contains("not shown", "–");
        assertThat(Drawing.of(HeatMap.withDefaults().withLevels("division").of(PROFILE))
                        .words())
                .doesNotContain("not shown", "–");
    }

    @Test
    void textOnEveryCellHasEnoughContrast() {
        for (Shading shading : Shading.values()) {
            HeatCells cells = HeatCells.of(ProfileGrid.of(PROFILE, Selection.everything()), shading, new Decimals(1));
            assertThat(cells.list())
                    .allSatisfy(cell -> assertThat(cells.fill(cell).contrast(cells.ink(cell)))
                            .isGreaterThanOrEqualTo(4.5));
        }
    }

    @Test
    void twoMeansThatReadTheSameHaveTheSameColour() {
        SampleProfile sample = new SampleProfile(SampleProfile.alderValley(), 0, 10)
                .measure(ELEMENTS.get(0), UnitId.of("AV"), SampleProfile.measured(6.96, 50, 1))
                .measure(ELEMENTS.get(1), UnitId.of("AV"), SampleProfile.measured(7.04, 50, 1))
                .measure(ELEMENTS.get(2), UnitId.of("AV"), SampleProfile.measured(3, 50, 1));
        HeatCells cells =
                HeatCells.of(ProfileGrid.of(sample.build(), Selection.everything()), Shading.SCORE, new Decimals(1));

        assertThat(cells.fill(cells.list().get(0)))
                .isEqualTo(cells.fill(cells.list().get(1)));
        assertThat(cells.fill(cells.list().get(0)))
                .isNotEqualTo(cells.fill(cells.list().get(2)));
    }

    @Test
    void aConstructWithoutTheOrganisationsMeanStaysUncoloured() {
        CultureProfile profile = SampleProfile.ofAlderValley()
                .withhold("AV", List.of(ELEMENTS.get(0)))
                .build();
        Drawing drawing = Drawing.of(HeatMap.withDefaults()
                .withShading(Shading.DIFFERENCE)
                .withConstructs(ELEMENTS.get(0))
                .of(profile));

        assertThat(drawing.words()).contains("no mean of the organisation", "6.9");
    }

    @Test
    void labelsAreTextAndNeverMarkup() {
        String hostile = "<A & \"B\"> 'C' ]]>";
        Organisation organisation = Organisation.builder()
                .label(hostile)
                .addUnit(Unit.builder()
                        .id(UnitId.of("<&\">"))
                        .label(hostile)
                        .level("whole")
                        .build())
                .build();
        Picture picture = HeatMap.withDefaults()
                .withTitle(hostile)
                .withLabels(id -> hostile)
                .of(SampleProfile.patterned(organisation, ELEMENTS).build());
        Drawing drawing = Drawing.of(picture);

        assertThat(drawing.root().getAttribute("aria-label")).isEqualTo(hostile);
        assertThat(drawing.words()).contains(hostile);
        assertThat(json(picture)
                        .path("params")
                        .path(0)
                        .path("value")
                        .path("<&\">")
                        .asString())
                .isEqualTo(hostile);
    }

    @Test
    void aScreenReaderHearsWhatItIs() {
        Drawing drawing = Drawing.of(HeatMap.withDefaults().of(PROFILE));
        Element description = drawing.all("desc").findFirst().orElseThrow();

        assertThat(drawing.root().getAttribute("role")).isEqualTo("img");
        assertThat(drawing.root().getAttribute("aria-label")).isEqualTo("Culture pulse, 2026");
        assertThat(drawing.root().getAttribute("aria-describedby")).isEqualTo(description.getAttribute("id"));
        assertThat(description.getTextContent()).contains("13 units", "6 constructs", "Lowest: ", "Highest: ");
    }

    @Test
    void aTooltipTellsTheWholeStoryOfACell() {
        assertThat(Drawing.of(HeatMap.withDefaults().of(PROFILE)).tooltips())
                .contains("Alder Valley Health › Community\nVision and values: 6.9, 95% interval 6.7 to 7.1, n = 327")
                .contains("Alder Valley Health › Community › Podiatry and orthotics\nTeam work: not shown");
    }

    @Test
    void differentPicturesShareNoId() {
        List<String> ids = new ArrayList<>();
        for (Picture picture : List.of(
                HeatMap.withDefaults().of(PROFILE),
                HeatMap.withDefaults().withTitle("Another").of(PROFILE))) {
            for (String element : List.of("desc", "pattern")) {
                Drawing.of(picture).all(element).forEach(found -> ids.add(found.getAttribute("id")));
            }
        }

        assertThat(ids).hasSize(4).doesNotHaveDuplicates().doesNotContain("");
    }

    @Test
    void thePictureNeedsNothingFromElsewhere() {
        String svg = HeatMap.withDefaults().of(PROFILE).toSvg();

        assertThat(svg.replace("xmlns=\"http://www.w3.org/2000/svg\"", ""))
                .doesNotContain("http", "<script", "<style", "class=", "href", "\r");
    }

    @Test
    void vegaLiteHoldsTheSameNumbers() {
        JsonNode values = json(HeatMap.withDefaults().of(PROFILE)).path("data").path("values");

        assertThat(values.size()).isEqualTo(13 * 6);
        for (JsonNode value : values) {
            ConstructId construct = ConstructId.parse(value.path("construct").asString());
            UnitId unit = UnitId.of(value.path("unit").asString());
            PROFILE.find(construct, unit)
                    .orElseThrow()
                    .getMeasured()
                    .ifPresentOrElse(
                            measured -> {
                                assertThat(value.path("mean").asDouble()).isEqualTo(measured.getMean());
                                assertThat(value.path("n").asInt())
                                        .isEqualTo(measured.getBase().getRespondents());
                            },
                            () -> assertThat(value.has("mean") || value.has("n") || value.has("shade"))
                                    .isFalse());
        }
    }

    @Test
    void manyColumnsHaveAngledHeadersThatKeepTheirDistance() {
        List<ConstructId> constructs = new ArrayList<>();
        for (int i = 0; i < 30; i++) {
            constructs.add(ConstructId.of("own", "a-rather-long-construct-" + i));
        }
        Drawing drawing = Drawing.of(HeatMap.withDefaults()
                .of(SampleProfile.patterned(SampleProfile.alderValley(), constructs)
                        .build()));
        List<Double> starts = drawing.all("text")
                .filter(text -> text.hasAttribute("transform"))
                .map(text -> Drawing.number(text, "x"))
                .toList();

        assertThat(starts).hasSize(30);
        for (int i = 1; i < starts.size(); i++) {
            assertThat((starts.get(i) - starts.get(i - 1)) * Math.sin(Math.toRadians(60)))
                    .isGreaterThan(12);
        }
    }

    @Test
    void anEmptyProfileIsRefused() {
        CultureProfile empty = new SampleProfile(SampleProfile.alderValley(), 0, 10).build();

        assertThatThrownBy(() -> HeatMap.withDefaults().of(empty))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("The profile of wave '2026' has no scores, so there is nothing to show. Maybe no scale of"
                        + " instrument 'culture-pulse' names a construct.");
    }

    @Test
    void aProfileThatIsAllWithheldIsAPictureOfDashes() {
        SampleProfile sample = SampleProfile.ofAlderValley();
        PROFILE.getSnapshot()
                .getOrganisation()
                .getUnits()
                .forEach(unit -> sample.withhold(unit.getId().toString(), ELEMENTS));
        Picture picture = HeatMap.withDefaults().of(sample.build());

        assertThat(Drawing.of(picture).words()).filteredOn("–"::equals).hasSize(13 * 6 + 1);
        assertThat(json(picture).path("description").asString()).contains("No score is shown.");
    }

    private static JsonNode json(Picture picture) {
        return JsonMapper.shared().readTree(picture.toVegaLite());
    }
}
