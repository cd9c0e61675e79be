package io.github.culturekit.scoring.variance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.culturekit.model.PackageGuide;
import io.github.culturekit.scoring.weighting.AdjustedWeights;
import io.github.culturekit.scoring.weighting.Categories;
import io.github.culturekit.scoring.weighting.Margin;
import io.github.culturekit.scoring.weighting.PostStratification;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Runs the code of the package's guide, as it stands there. */
class VarianceGuideTest {

    @Test
    void theGuidesCodeIsWhatIsRunHere() {
        PackageGuide guide = PackageGuide.of(VarianceGuideTest.class);
        assertThat(guide.blocks())
                .hasSize(5)
                .allSatisfy(block -> assertThat(guide.code()).contains(block));
    }

    @Test
    void howFarMayTheMeanBeOff() {
        Categories staff = Categories.of("group", "nurse", "nurse", "nurse", "manager", "manager");
        SurveyDesign design =
                SurveyDesign.of(10, 10, 10, 4, 4).withStrata(staff).withPopulationSizes(30, 30, 30, 8, 8);

        SurveyValues trust = SurveyValues.of(4, 5, 6, 8, 9);
        SurveyEstimate mean = TaylorVariance.withDefaults().of(design, SurveyMean.of(trust));
        Map<String, SurveyEstimate> groups = TaylorVariance.withDefaults().of(design, trust.by(staff, SurveyMean::of));
        SurveyComparisonResult difference =
                SurveyComparison.withDefaults().of(design, trust.in(staff, "manager"), trust.in(staff, "nurse"));
        assertThat(mean.getEstimate().getValue()).isCloseTo(5.7368421052631575, within(1e-12));
        assertThat(mean.getStandardError().getValue()).isCloseTo(0.4419172532564912, within(1e-12));
        assertThat(mean.getInterval().orElseThrow().getLower()).isCloseTo(4.330464175395912, within(1e-10));
        assertThat(groups.get("nurse").getStandardError().getValue()).isCloseTo(0.5477225575051661, within(1e-12));
        assertThat(groups.get("manager").getStandardError().getValue()).isCloseTo(0.4330127018922193, within(1e-12));
        assertThat(difference.getRatio().getValue()).isCloseTo(5.01280411827603, within(1e-10));
        assertThat(difference.getDegreesOfFreedom()).isEqualTo(2);
        assertThat(difference.getProbability().getValue()).isCloseTo(0.0375676686444063, within(1e-10));

        SurveyEstimate favourable = SurveyProportion.withDefaults().of(design, trust.where(score -> score >= 6));
        SurveyEstimate median = SurveyQuantile.withDefaults().of(design, trust, 0.5);
        assertThat(favourable.getEstimate().getValue()).isCloseTo(18.0 / 38, within(1e-12));
        assertThat(favourable.getStandardError().getValue()).isCloseTo(0.24965349948697732, within(1e-12));
        assertThat(median.getEstimate().getValue()).isEqualTo(5);

        Categories tenure = Categories.of("tenure", "0-1", "2+", "2+", "0-1", "2+");
        Margin byTenure = Margin.of(tenure, Map.of("0-1", 12, "2+", 26));
        AdjustedWeights adjusted = PostStratification.withDefaults().of(design.getWeights(), byTenure);
        SurveyEstimate surer = TaylorVariance.withDefaults().of(design.withAdjustment(adjusted), SurveyMean.of(trust));
        assertThat(surer.getEstimate().getValue()).isCloseTo(5.7863408521303255, within(1e-12));
        assertThat(surer.getStandardError().getValue()).isCloseTo(0.2580529789529397, within(1e-12));

        ReplicateWeights replicates = RaoWuBootstrap.withDefaults().withSeed(7).of(design);
        SurveyEstimate again = ReplicateVariance.withDefaults().of(replicates, SurveyMean.of(trust));
        assertThat(again.getStandardError().getValue()).isCloseTo(0.44, within(0.05));
    }
}
