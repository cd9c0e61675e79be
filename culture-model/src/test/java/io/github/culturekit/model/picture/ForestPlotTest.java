package io.github.culturekit.model.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.culturekit.model.construct.ConstructId;
import io.github.culturekit.model.organisation.UnitId;
import io.github.culturekit.model.profile.Benchmark;
import io.github.culturekit.model.profile.CultureProfile;
import io.github.culturekit.model.profile.Interval;
import io.github.culturekit.model.profile.Measured;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ForestPlotTest {

    private static final List<ConstructId> ELEMENTS = SampleProfile.elements();
    private static final ConstructId VISION = ELEMENTS.get(0);
    private static final CultureProfile PROFILE = SampleProfile.ofAlderValley().build();

    @Test
    void theSvgIsTheSameToTheByte() throws IOException {
        Golden.assertMatches(
                "forest-plot.svg",
                ForestPlot.withDefaults()
                        .withUnits(UnitId.of("AV"), UnitId.of("Community"), UnitId.of("Podiatry and orthotics"))
                        .withTargets(Benchmark.target(VISION, 7.5))
                        .of(PROFILE, VISION)
                        .toSvg());
    }

    @Test
    void theVegaLiteIsTheSameToTheByte() throws IOException {
        Golden.assertMatches(
                "forest-plot.vl.json",
                ForestPlot.withDefaults()
                        .withConstructs(ELEMENTS.get(4), VISION)
                        .withTargets(Benchmark.target(VISION, 7.5))
                        .of(PROFILE, UnitId.of("Theatres"))
                        .toVegaLite());
    }

    @Test
    void numbersStandBesideTheMarks() {
        assertThat(Drawing.of(ForestPlot.withDefaults().of(PROFILE, VISION)).words())
                .contains("Mean (95% interval)", "6.9 (6.7 to 7.1)", "327", "organisation's mean, 6.2");
    }

    @Test
    void theAxisReachesBeyondEveryIntervalAndMark() {
        ForestRows rows = ForestRows.of(
                PROFILE,
                VISION,
                Selection.everything(),
                new Targets(List.of(Benchmark.target(VISION, 9.3))),
                new Decimals(1));
        NiceAxis axis = rows.axis();

        assertThat(axis.upper()).isGreaterThanOrEqualTo(9.3);
        assertThat(rows.list())
                .filteredOn(entry -> entry.interval() != null)
                .hasSize(12)
                .allSatisfy(entry -> {
                    Interval interval = entry.interval();
                    assertThat(axis.lower()).isLessThanOrEqualTo(interval.getLower());
                    assertThat(axis.upper()).isGreaterThanOrEqualTo(interval.getUpper());
                });
    }

    @Test
    void withheldAndMissingLookTheSame() {
        CultureProfile missing = SampleProfile.ofAlderValley()
                .omit("Podiatry and orthotics", ELEMENTS)
                .build();
        ForestPlot plot = ForestPlot.withDefaults();
        UnitId podiatry = UnitId.of("Podiatry and orthotics");

        assertThat(plot.of(missing, VISION).toSvg())
                .isEqualTo(plot.of(PROFILE, VISION).toSvg());
        assertThat(plot.of(missing, VISION).toVegaLite())
                .isEqualTo(plot.of(PROFILE, VISION).toVegaLite());
        assertThat(plot.of(missing, podiatry).toSvg())
                .isEqualTo(plot.of(PROFILE, podiatry).toSvg());
        assertThat(plot.of(missing, podiatry).toVegaLite())
                .isEqualTo(plot.of(PROFILE, podiatry).toVegaLite());
    }

    @Test
    void aScoreWithoutAnIntervalIsADotAlone() {
        CultureProfile profile = new SampleProfile(SampleProfile.alderValley(), 0, 10)
                .measure(VISION, UnitId.of("AV"), SampleProfile.measuredWithoutInterval(6.25, 40))
                .build();
        Drawing drawing = Drawing.of(ForestPlot.withDefaults().of(profile, UnitId.of("AV")));

        assertThat(drawing.words()).contains("6.3", "40");
        assertThat(drawing.tooltips()).contains("Vision and values: 6.3, n = 40");
    }

    @Test
    void theOrganisationIsNotHeldAgainstItself() {
        assertThat(Drawing.of(ForestPlot.withDefaults().of(PROFILE, UnitId.of("AV")))
                        .words())
                .doesNotContain("organisation's mean");
        assertThat(Drawing.of(ForestPlot.withDefaults().of(PROFILE, UnitId.of("Surgery")))
                        .words())
                .contains("organisation's mean");
    }

    @Test
    void theLegendCallsABenchmarkByItsLabel() {
        Benchmark median = Benchmark.builder()
                .construct(VISION)
                .label("median of 14 services")
                .value(6.8)
                .build();
        Benchmark target = Benchmark.target(ELEMENTS.get(1), 7.0);
        ForestPlot plot = ForestPlot.withDefaults().withTargets(median, target);

        assertThat(Drawing.of(plot.of(PROFILE, VISION)).words()).contains("median of 14 services");
        assertThat(Drawing.of(plot.of(PROFILE, UnitId.of("Surgery"))).words()).contains("benchmark");
        assertThat(Drawing.of(plot.of(PROFILE, ELEMENTS.get(5))).words())
                .doesNotContain("median of 14 services", "benchmark", "target");
    }

    @Test
    void twoTargetsOfOneConstructAreRefused() {
        assertThatThrownBy(() ->
                        ForestPlot.withDefaults().withTargets(Benchmark.target(VISION, 7), Benchmark.target(VISION, 8)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("'target' of clp-current:vision-and-values")
                .hasMessageContaining("Maybe draw one picture for each.");
    }

    @Test
    void anUnknownConstructIsRefused() {
        assertThatThrownBy(() -> ForestPlot.withDefaults().of(PROFILE, ConstructId.parse("dac:direction")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("Construct 'dac:direction' is not in the profile of wave '2026'");
    }

    @Test
    void vegaLiteHoldsTheSameNumbers() {
        Picture picture = ForestPlot.withDefaults()
                .withTargets(Benchmark.target(VISION, 7.25))
                .of(PROFILE, VISION);
        JsonNode values =
                JsonMapper.shared().readTree(picture.toVegaLite()).path("data").path("values");

        assertThat(values.size()).isEqualTo(13);
        for (JsonNode value : values) {
            Measured measured = PROFILE.find(VISION, UnitId.of(value.path("row").asString()))
                    .flatMap(score -> score.getMeasured())
                    .orElse(null);
            assertThat(value.path("target").asDouble()).isEqualTo(7.25);
            assertThat(value.path("organisation").asDouble()).isEqualTo(6.2);
            assertThat(value.has("mean")).isEqualTo(measured != null);
            if (measured != null) {
                Interval interval = measured.getInterval().orElseThrow();
                assertThat(value.path("mean").asDouble()).isEqualTo(measured.getMean());
                assertThat(value.path("lower").asDouble()).isEqualTo(interval.getLower());
                assertThat(value.path("upper").asDouble()).isEqualTo(interval.getUpper());
                assertThat(value.path("n").asInt()).isEqualTo(measured.getBase().getRespondents());
            }
        }
    }
}
