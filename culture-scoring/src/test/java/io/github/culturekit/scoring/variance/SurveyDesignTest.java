package io.github.culturekit.scoring.variance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.culturekit.scoring.instrument.Instrument;
import io.github.culturekit.scoring.instrument.ResponseScale;
import io.github.culturekit.scoring.instrument.Scale;
import io.github.culturekit.scoring.response.Response;
import io.github.culturekit.scoring.response.Responses;
import io.github.culturekit.scoring.weighting.AdjustedWeights;
import io.github.culturekit.scoring.weighting.Categories;
import io.github.culturekit.scoring.weighting.Margin;
import io.github.culturekit.scoring.weighting.PostStratification;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SurveyDesignTest {

    @Test
    void degreesOfFreedomAreUnitsLessStrata() {
        assertThat(SurveyDesign.simpleRandom(5).getDegreesOfFreedom()).isEqualTo(4);
        assertThat(TenStaff.design().getDegreesOfFreedom()).isEqualTo(4);
        assertThat(SurveyDesign.of(1, 0, 1, 2).getDegreesOfFreedom()).isEqualTo(2);
        assertThat(SurveyDesign.of(1, 0, 1, 2)
                        .withStrata(Categories.of("s", "a", "b", "a", "a"))
                        .getDegreesOfFreedom())
                .isEqualTo(2);
    }

    @Test
    void weightsAreCopied() {
        double[] weights = {1, 2};
        SurveyDesign design = SurveyDesign.of(weights);
        weights[0] = 9;
        design.getWeights()[1] = 9;

        assertThat(design.getWeights()).containsExactly(1, 2);
        assertThat(design.getRowCount()).isEqualTo(2);
        assertThat(SurveyDesign.simpleRandom(2).getWeights()).containsExactly(1, 1);
    }

    @Test
    void invalidWeightsAreRefused() {
        assertThatThrownBy(() -> SurveyDesign.of(1, -1)).hasMessageContaining("The weight of row 1 is -1.0");
        assertThatThrownBy(() -> SurveyDesign.of(Double.NaN)).hasMessageContaining("The weight of row 0 is NaN");
        assertThatThrownBy(() -> SurveyDesign.of(Double.POSITIVE_INFINITY)).hasMessageContaining("is Infinity");
    }

    @Test
    void otherNumbersOfRowsAreRefused() {
        SurveyDesign design = SurveyDesign.simpleRandom(3);
        Categories two = Categories.of("site", "a", "b");

        assertThatThrownBy(() -> design.withStrata(two)).hasMessageContaining("'site' has 2 rows, but there are 3");
        assertThatThrownBy(() -> design.withClusters(two)).hasMessageContaining("'site' has 2 rows, but there are 3");
        assertThatThrownBy(() -> design.withPopulationSizes(5, 5)).hasMessageContaining("2 population sizes for 3");
        assertThatThrownBy(() -> design.withWeights(1, 2)).hasMessageContaining("There are 2 weights for 3 rows");
    }

    @Test
    void aClusterInTwoStrataIsNamed() {
        SurveyDesign design = SurveyDesign.simpleRandom(4)
                .withStrata(Categories.of("site", "a", "a", "b", "b"))
                .withClusters(Categories.of("team", "1", "2", "2", "3"));

        assertThatThrownBy(design::getDegreesOfFreedom)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("Cluster '2' is in strata 'a' and 'b'");
    }

    @Test
    void aRowWithoutAStratumIsNamed() {
        SurveyDesign design = SurveyDesign.simpleRandom(2).withStrata(Categories.of("site", "a", null));

        assertThatThrownBy(design::getDegreesOfFreedom).hasMessageContaining("Row 1 has no 'site'");
    }

    @Test
    void populationSizesThatContradictAreRefused() {
        SurveyDesign design = SurveyDesign.simpleRandom(3);

        assertThatThrownBy(design.withPopulationSizes(9, 8, 9)::getDegreesOfFreedom)
                .hasMessageContaining("Row 1 has the population size 8.0, but another row of its stratum has 9.0");
        assertThatThrownBy(design.withPopulation(2)::getDegreesOfFreedom)
                .hasMessageContaining("Stratum 'everyone' has a population of 2.0, but 3 units were drawn");
        assertThatThrownBy(design.withPopulation(Double.NaN)::getDegreesOfFreedom)
                .hasMessageContaining("Stratum 'everyone' has a population of NaN");
        assertThat(design.withPopulation(3).getDegreesOfFreedom()).isEqualTo(2);
    }

    @Test
    void anAdjustmentReplacesTheWeights() {
        SurveyDesign design = SurveyDesign.of(1, 1, 2);
        AdjustedWeights adjusted = PostStratification.withDefaults()
                .of(design.getWeights(), Margin.of(Categories.of("g", "a", "b", "b"), Map.of("a", 4, "b", 6)));

        assertThat(design.withAdjustment(adjusted).getWeights()).containsExactly(4, 2, 4);
        assertThat(design.withAdjustment(adjusted).withWeights(1, 1, 1).getWeights())
                .containsExactly(1, 1, 1);
        assertThatThrownBy(() -> SurveyDesign.simpleRandom(3).withAdjustment(adjusted))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("The weights were adjusted from others than the 3 of this design");
    }

    @Test
    void itSaysWhatIsKnown() {
        assertThat(TenStaff.finite())
                .hasToString("SurveyDesign[10 rows, strata by site, clusters by team, finite population]");
        assertThat(SurveyDesign.simpleRandom(2)).hasToString("SurveyDesign[2 rows]");
        AdjustedWeights adjusted = PostStratification.withDefaults()
                .of(new double[] {1}, Margin.of(Categories.of("g", "a"), Map.of("a", 4)));
        assertThat(SurveyDesign.simpleRandom(1).withAdjustment(adjusted))
                .hasToString("SurveyDesign[1 rows, adjusted weights]");
    }

    @Test
    void responsesBringTheirWeights() {
        Instrument instrument = Instrument.builder()
                .id("one")
                .version("1.0.0")
                .label("One item")
                .addResponseScale(ResponseScale.agreement5())
                .addItems("agree-5", "q1")
                .addScale(Scale.of("trust", "test:trust", "q1"))
                .build();
        Responses responses = Responses.builder(instrument)
                .add(Response.builder().weight(1.5).putAnswer("q1", 1).build())
                .add(Response.builder().weight(2.0).putAnswer("q1", 2).build())
                .build();

        assertThat(SurveyDesign.of(responses).getWeights()).containsExactly(1.5, 2);
    }
}
