package io.github.culturekit.scoring.weighting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.culturekit.model.PackageGuide;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Runs the code of the package's guide, as it stands there. */
class WeightingGuideTest {

    @Test
    void theGuidesCodeIsWhatIsRunHere() {
        PackageGuide guide = PackageGuide.of(WeightingGuideTest.class);
        assertThat(guide.blocks())
                .hasSize(4)
                .allSatisfy(block -> assertThat(guide.code()).contains(block));
    }

    @Test
    void howMuchShouldEachRespondentCount() {
        Categories staff = Categories.of("group", "nurse", "nurse", "nurse", "manager");
        Categories tenure = Categories.of("tenure", "0-1", "2+", "2+", "2+");
        Margin byGroup = Margin.of(staff, Map.of("nurse", 60, "manager", 40));
        Margin byTenure = Margin.of(tenure, Map.of("0-1", 15, "2+", 85));

        AdjustedWeights cells = PostStratification.withDefaults().of(new double[] {1, 1, 1, 1}, byGroup);
        cells.getWeights();
        assertThat(cells.getWeights()).containsExactly(20, 20, 20, 40);

        AdjustedWeights raked = RakingWeights.withDefaults().of(new double[] {1, 1, 1, 1}, List.of(byGroup, byTenure));
        raked.getWeights();
        assertThat(raked.getWeights()).containsExactly(new double[] {15, 22.5, 22.5, 40}, within(1e-10));

        WeightSummary cost = KishDesignEffect.withDefaults().of(raked.getWeights());
        TrimmedWeights trimmed =
                WeightTrimming.withDefaults().withCapOfMeans(1.5).of(raked.getWeights());
        assertThat(cost.getDesignEffect().getValue()).isCloseTo(1.135, within(1e-10));
        assertThat(trimmed.getWeights()).containsExactly(new double[] {15.625, 23.4375, 23.4375, 37.5}, within(1e-9));
    }
}
