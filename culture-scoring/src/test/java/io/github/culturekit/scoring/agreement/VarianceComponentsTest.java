package io.github.culturekit.scoring.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.culturekit.model.profile.Statistic;
import io.github.culturekit.model.profile.UndefinedReason;
import java.util.List;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class VarianceComponentsTest {

    private static final VarianceComponents REML = VarianceComponents.withDefaults();
    private static final Offset<Double> CLOSE = within(1e-10);

    @Test
    void groupsOfOneSizeGiveTheAnalysisOfVariance() {
        double[][] groups = {{1.5, 2.5, 2}, {2.5, 3.5, 4}, {4.5, 5.5, 3}};
        VarianceComponentsResult result = REML.of(Groups.moments(groups));
        IccResult icc = IntraclassCorrelation.withDefaults().of(Groups.moments(groups));
        double within = icc.getAnova().getMeanSquareWithin().getValue();

        assertThat(result.getVarianceWithin().getValue()).isCloseTo(within, CLOSE);
        assertThat(result.getVarianceBetween().getValue())
                .isCloseTo((icc.getAnova().getMeanSquareBetween().getValue() - within) / 3, CLOSE);
        assertThat(result.getGrandMean().getValue()).isCloseTo(29.0 / 9, CLOSE);
        assertThat(result.getStandardError().getValue())
                .isCloseTo(Math.sqrt(icc.getAnova().getMeanSquareBetween().getValue() / 9), CLOSE);
        assertThat(result.getIcc1().getValue()).isCloseTo(icc.getIcc1().getValue(), CLOSE);
        assertThat(result.getIcc2().getValue()).isCloseTo(icc.getIcc2().getValue(), CLOSE);
        assertThat(result.getMeanReliability().getValue())
                .isCloseTo(icc.getIcc2().getValue(), CLOSE);
    }

    @Test
    void groupsThatDifferLessThanByChanceHaveNoVarianceBetween() {
        VarianceComponentsResult result =
                REML.of(Groups.moments(new double[] {1, 5}, new double[] {2, 4}, new double[] {3, 3.5}));

        assertThat(result.getVarianceBetween()).isEqualTo(Statistic.of(0));
        assertThat(result.getIcc1()).isEqualTo(Statistic.of(0));
        assertThat(result.getVarianceWithin().getValue())
                .isCloseTo(GroupMoments.ofScores(1, 5, 2, 4, 3, 3.5).getScatter() / 5, CLOSE);
        assertThat(result.getGrandMean().getValue()).isCloseTo(18.5 / 6, CLOSE);
        assertThat(result.shrunkenMeanOf(GroupMoments.ofScores(1, 5)).getValue())
                .isCloseTo(18.5 / 6, CLOSE);
    }

    @Test
    void smallGroupsAreDrawnFurtherIn() {
        double[][] groups = {{5}, {4, 5, 4, 5, 4, 5, 4, 5}, {1, 2, 1, 2}, {3, 2, 3, 3}};
        VarianceComponentsResult result = REML.of(Groups.of(groups));
        GroupMoments one = GroupMoments.ofScores(groups[0]);
        GroupMoments eight = GroupMoments.ofScores(groups[1]);
        double between = result.getVarianceBetween().getValue();
        double within = result.getVarianceWithin().getValue();

        assertThat(result.reliabilityOf(one).getValue()).isCloseTo(between / (between + within), CLOSE);
        assertThat(result.reliabilityOf(eight).getValue()).isCloseTo(8 * between / (8 * between + within), CLOSE);
        assertThat(result.getMeanReliability().getValue())
                .isCloseTo(
                        (between / (between + within)
                                        + 8 * between / (8 * between + within)
                                        + 2 * 4 * between / (4 * between + within))
                                / 4,
                        CLOSE);
        assertThat(result.getIcc2().getValue()).isCloseTo(4.25 * between / (4.25 * between + within), CLOSE);
        double grand = result.getGrandMean().getValue();
        assertThat(result.shrunkenMeanOf(one).getValue())
                .isCloseTo(grand + between / (between + within) * (5 - grand), CLOSE);
        assertThat(result.toString()).startsWith("VarianceComponentsResult[between " + between + ", within ");
    }

    @Test
    void whatCannotBeEstimatedHasItsReason() {
        assertThat(REML.of(List.of()).getIcc1()).isEqualTo(Statistic.undefined(UndefinedReason.NO_ANSWERS));
        assertThat(REML.of(Groups.moments(new double[] {1, 2})).getGrandMean())
                .isEqualTo(Statistic.undefined(UndefinedReason.TOO_FEW_RESPONDENTS));
        VarianceComponentsResult same = REML.of(Groups.moments(new double[] {1, 1}, new double[] {2, 2}));
        Statistic noVariance = Statistic.undefined(UndefinedReason.NO_VARIANCE);
        assertThat(List.of(
                        same.getVarianceBetween(),
                        same.getVarianceWithin(),
                        same.getStandardError(),
                        same.getIcc2(),
                        same.getMeanReliability(),
                        same.shrunkenMeanOf(GroupMoments.ofScores(1)),
                        same.reliabilityOf(GroupMoments.ofScores(1))))
                .containsOnly(noVariance);
    }

    /** As much between groups as chance alone makes: the likelihood is level at zero, and seems to rise by rounding. */
    @Test
    void whereGroupsDifferAsByChanceNothingIsBetweenThem() {
        for (double score : List.of(0.25, 0.13, -0.13)) {
            assertThat(REML.of(Groups.moments(new double[] {0, 0}, new double[] {0, score}))
                            .getIcc1()
                            .getValue())
                    .isCloseTo(0, CLOSE);
        }
    }

    @Test
    void aVarianceWithinThatIsNextToNothingIsNotGuessedAt() {
        assertThat(REML.of(Groups.moments(new double[] {0, 1e-9}, new double[] {1000, 1000}))
                        .getIcc1())
                .isEqualTo(Statistic.undefined(UndefinedReason.NOT_CONVERGED));
    }
}
