package io.github.culturekit.scoring.variance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.github.culturekit.model.profile.Statistic;
import io.github.culturekit.model.profile.UndefinedReason;
import io.github.culturekit.scoring.weighting.Categories;
import org.junit.jupiter.api.Test;

class LonelyUnitsTest {

    private static final TaylorVariance TAYLOR = TaylorVariance.withDefaults();
    private final SurveyTotal total = SurveyTotal.of(SurveyValues.of(1, 3, 2, 6, 9));
    private final SurveyDesign design =
            SurveyDesign.of(1, 1, 1, 1, 1).withStrata(Categories.of("site", "a", "a", "b", "b", "c"));

    /** Site a adds 2 * 2 = 4, site b 2 * 8 = 16. */
    private double variance(SurveyDesign with) {
        double error = TAYLOR.of(with, total).getStandardError().getValue();
        return error * error;
    }

    @Test
    void theStratumIsNamedByDefault() {
        assertThatThrownBy(() -> TAYLOR.of(design, total))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("Stratum 'c' has a single sampling unit");
    }

    @Test
    void itAddsNothingIfCertainOrRemoved() {
        assertThat(variance(design.withLonelyUnits(LonelyUnits.CERTAINTY))).isCloseTo(20, within(1e-12));
        assertThat(variance(design.withLonelyUnits(LonelyUnits.REMOVE))).isCloseTo(20, within(1e-12));
    }

    @Test
    void itAddsItsDistanceFromAllIfAdjusted() {
        double mean = 21.0 / 5;

        assertThat(variance(design.withLonelyUnits(LonelyUnits.ADJUST)))
                .isCloseTo(20 + (9 - mean) * (9 - mean), within(1e-12));
        assertThat(variance(design.withPopulationSizes(4, 4, 8, 8, 3).withLonelyUnits(LonelyUnits.ADJUST)))
                .isCloseTo(4 * 0.5 + 16 * 0.75 + 2.0 / 3 * (9 - mean) * (9 - mean), within(1e-12));
    }

    @Test
    void itAddsWhatOthersDoIfAveraged() {
        assertThat(variance(design.withLonelyUnits(LonelyUnits.AVERAGE))).isCloseTo(30, within(1e-12));
    }

    @Test
    void aStratumOfOneThatWasAllDrawnIsNotLonely() {
        SurveyDesign census = design.withPopulationSizes(4, 4, 4, 4, 1);

        assertThat(variance(census)).isCloseTo(10, within(1e-12));
        assertThat(variance(census.withLonelyUnits(LonelyUnits.AVERAGE))).isCloseTo(10, within(1e-12));
    }

    @Test
    void allLonelyHaveNoAverage() {
        SurveyDesign alone = SurveyDesign.of(1, 1)
                .withStrata(Categories.of("site", "a", "b"))
                .withLonelyUnits(LonelyUnits.AVERAGE);

        assertThat(TAYLOR.of(alone, SurveyTotal.of(SurveyValues.of(1, 2))).getStandardError())
                .isEqualTo(Statistic.undefined(UndefinedReason.TOO_FEW_RESPONDENTS));
    }

    @Test
    void theJackknifeLeavesThemBeOrRefuses() {
        assertThatThrownBy(() -> Jackknife.withDefaults().of(design)).hasMessageContaining("Stratum 'c'");
        assertThatThrownBy(() -> Jackknife.withDefaults().of(design.withLonelyUnits(LonelyUnits.ADJUST)))
                .hasMessageContaining("Replicates cannot set the distance of a lonely unit");
        ReplicateWeights certain = Jackknife.withDefaults().of(design.withLonelyUnits(LonelyUnits.CERTAINTY));
        ReplicateWeights averaged = Jackknife.withDefaults().of(design.withLonelyUnits(LonelyUnits.AVERAGE));

        assertThat(certain.getReplicateCount()).isEqualTo(4);
        assertThat(certain.getScale(0)).isEqualTo(0.5);
        assertThat(averaged.getScale(0)).isEqualTo(0.75);
        assertThat(Jackknife.withDefaults()
                        .of(design.withPopulationSizes(4, 4, 4, 4, 1).withLonelyUnits(LonelyUnits.ADJUST))
                        .getScale(0))
                .isEqualTo(0.25);
    }

    @Test
    void theBootstrapLeavesThemBeOrRefuses() {
        RaoWuBootstrap bootstrap = RaoWuBootstrap.withDefaults().withReplicates(5);

        assertThatThrownBy(() -> bootstrap.of(design)).hasMessageContaining("Stratum 'c'");
        ReplicateWeights averaged = bootstrap.of(design.withLonelyUnits(LonelyUnits.AVERAGE));
        assertThat(averaged.getScale(0)).isEqualTo(1.5 / 4);
        assertThat(averaged.getWeights(3)[4]).isEqualTo(1);
    }

    @Test
    void replicatesOfNothingButLonelyUnitsSayNothing() {
        SurveyDesign alone = SurveyDesign.of(1, 1)
                .withStrata(Categories.of("site", "a", "b"))
                .withLonelyUnits(LonelyUnits.AVERAGE);

        assertThat(Jackknife.withDefaults().of(alone).getReplicateCount()).isZero();
        assertThat(ReplicateVariance.withDefaults()
                        .of(Jackknife.withDefaults().of(alone), SurveyTotal.of(SurveyValues.of(1, 2)))
                        .getStandardError())
                .isEqualTo(Statistic.undefined(UndefinedReason.TOO_FEW_RESPONDENTS));
    }

    @Test
    void oneRespondentWithoutStrataIsNotRefused() {
        assertThat(Jackknife.withDefaults().of(SurveyDesign.simpleRandom(1)).getReplicateCount())
                .isZero();
    }
}
