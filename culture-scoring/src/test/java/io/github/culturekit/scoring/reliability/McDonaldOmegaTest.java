package io.github.culturekit.scoring.reliability;

import static io.github.culturekit.scoring.reliability.OmegaDefinition.MODEL_IMPLIED;
import static io.github.culturekit.scoring.reliability.OmegaDefinition.NOT_UNIQUE;
import static io.github.culturekit.scoring.reliability.OmegaDefinition.OBSERVED_VARIANCE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.culturekit.model.profile.Statistic;
import io.github.culturekit.model.profile.UndefinedReason;
import java.util.List;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Expected numbers: the discrepancies minimised in SciPy 1.17 (optimize.minimize L-BFGS-B, then optimize.root on the gradient). */
class McDonaldOmegaTest {

    private static final Offset<Double> CLOSE = within(1e-9);
    private static final McDonaldOmega LIKELIHOOD = McDonaldOmega.withDefaults();
    private static final McDonaldOmega RESIDUALS = LIKELIHOOD.withMethod(FactorMethod.MINIMUM_RESIDUALS);

    @Nested
    class ByMaximumLikelihood {

        private final OmegaResult result = LIKELIHOOD.of(TwelvePeople.matrix());

        @Test
        void omegaOfTheItemsAsTheyAreByEachDefinition() {
            assertThat(result.getOmega(MODEL_IMPLIED).getValue()).isCloseTo(0.8255285103347186, CLOSE);
            assertThat(result.getOmega(OBSERVED_VARIANCE).getValue()).isCloseTo(0.7981689473312649, CLOSE);
            assertThat(result.getOmega(NOT_UNIQUE).getValue()).isCloseTo(0.8313108227007303, CLOSE);
        }

        @Test
        void omegaOfStandardisedItemsByEachDefinition() {
            assertThat(result.getStandardisedOmega(MODEL_IMPLIED).getValue()).isCloseTo(0.8305097350578174, CLOSE);
            assertThat(result.getStandardisedOmega(OBSERVED_VARIANCE).getValue())
                    .isCloseTo(0.8044610852927486, CLOSE);
            assertThat(result.getStandardisedOmega(NOT_UNIQUE).getValue()).isCloseTo(0.835825738427435, CLOSE);
        }

        @Test
        void eachItemsLoading() {
            assertThat(result.getItems()).extracting(FactorLoading::getItem).containsExactly("a", "b", "c", "d", "e");
            assertThat(result.getItems().get(0).getLoading().getValue()).isCloseTo(0.9183527861306947, CLOSE);
            assertThat(result.getItems().get(0).getUniqueness().getValue()).isCloseTo(0.1566281602059903, CLOSE);
            assertThat(result.getItems().get(4).getLoading().getValue()).isCloseTo(0.4548945964907235, CLOSE);
        }

        @Test
        void theFitOfOneFactor() {
            OneFactorFit fit = result.getFit().orElseThrow();

            assertThat(fit.getChiSquare().getValue()).isCloseTo(4.453752274914443, CLOSE);
            assertThat(fit.getDegreesOfFreedom()).isEqualTo(5);
            assertThat(fit.getPValue().getValue()).isCloseTo(0.48609496914354644, CLOSE);
            assertThat(fit.getComparativeFitIndex().getValue()).isEqualTo(1);
            assertThat(fit.getTuckerLewisIndex().getValue()).isCloseTo(1.0574817518435453, CLOSE);
            assertThat(fit.getApproximationError().getValue()).isZero();
            assertThat(fit.getStandardisedResidual().getValue()).isCloseTo(0.07214236096443062, CLOSE);
        }

        @Test
        void theSearchEndsAtAProperMinimum() {
            assertThat(result.getImproper()).isFalse();
            assertThat(result.getLargestGradient().getValue()).isLessThan(1e-12);
            assertThat(result.getMethod()).isEqualTo(FactorMethod.MAXIMUM_LIKELIHOOD);
            assertThat(result.getN()).isEqualTo(12);
            assertThat(result.getItemCount()).isEqualTo(5);
            assertThat(result.getMissingData()).isEqualTo(MissingData.LISTWISE);
        }
    }

    @Nested
    class ByMinimumResiduals {

        private final OmegaResult result = RESIDUALS.of(TwelvePeople.matrix());

        @Test
        void omegaByEachDefinition() {
            assertThat(result.getOmega(MODEL_IMPLIED).getValue()).isCloseTo(0.8340559852106065, CLOSE);
            assertThat(result.getOmega(OBSERVED_VARIANCE).getValue()).isCloseTo(0.8318680625229604, CLOSE);
            assertThat(result.getOmega(NOT_UNIQUE).getValue()).isCloseTo(0.8344912949275498, CLOSE);
            assertThat(result.getStandardisedOmega(MODEL_IMPLIED).getValue()).isCloseTo(0.8373788419536509, CLOSE);
            assertThat(result.getStandardisedOmega(OBSERVED_VARIANCE).getValue())
                    .isCloseTo(0.8357364294549579, CLOSE);
            assertThat(result.getStandardisedOmega(NOT_UNIQUE).getValue()).isCloseTo(0.8376978027503008, CLOSE);
        }

        @Test
        void noLikelihoodHasNoFit() {
            assertThat(result.getFit()).isEmpty();
            assertThat(result.getMethod()).isEqualTo(FactorMethod.MINIMUM_RESIDUALS);
        }
    }

    @Test
    void anImproperSolutionEndsAtTheBoundAndSaysSo() {
        OmegaResult likelihood = LIKELIHOOD.of(EightPeople.matrix());
        OmegaResult residuals = RESIDUALS.of(EightPeople.matrix());

        assertThat(likelihood.getImproper()).isTrue();
        assertThat(likelihood.getItems().get(0).getUniqueness().getValue()).isCloseTo(0.005, within(1e-15));
        assertThat(likelihood.getOmega(MODEL_IMPLIED).getValue()).isCloseTo(0.9146218190681598, CLOSE);
        assertThat(residuals.getImproper()).isTrue();
        assertThat(residuals.getItems().get(0).getUniqueness().getValue()).isCloseTo(0.005, within(1e-15));
        assertThat(residuals.getStandardisedOmega(NOT_UNIQUE).getValue()).isCloseTo(0.9124296986077662, CLOSE);
    }

    @Test
    void theFitOfABadModelIsBad() {
        OneFactorFit fit = LIKELIHOOD.of(twoTopics()).getFit().orElseThrow();

        assertThat(fit.getChiSquare().getValue()).isCloseTo(14.804736285583282, CLOSE);
        assertThat(fit.getPValue().getValue()).isCloseTo(0.0006098069399406385, CLOSE);
        assertThat(fit.getComparativeFitIndex().getValue()).isCloseTo(0.5945677815284521, CLOSE);
        assertThat(fit.getTuckerLewisIndex().getValue()).isCloseTo(-0.2162966554146437, CLOSE);
        assertThat(fit.getApproximationError().getValue()).isCloseTo(0.7304318438882371, CLOSE);
        assertThat(fit.getStandardisedResidual().getValue()).isCloseTo(0.24633085404416472, CLOSE);
    }

    @Test
    void itemsThatCancelEachOtherHaveNoSumToJudge() {
        OmegaResult result = RESIDUALS.of(ItemMatrix.of(
                List.of("x", "double", "opposite"), new double[][] {{1, 2, -3}, {2, 4, -6}, {4, 8, -12}}));

        assertUndefined(result, UndefinedReason.NO_VARIANCE);
    }

    @Test
    void threeItemsAlwaysFit() {
        OneFactorFit fit = LIKELIHOOD.of(threeItems()).getFit().orElseThrow();

        assertThat(fit.getDegreesOfFreedom()).isZero();
        assertThat(fit.getChiSquare().getValue()).isCloseTo(0, CLOSE);
        assertThat(fit.getPValue()).isEqualTo(Statistic.undefined(UndefinedReason.TOO_FEW_ITEMS));
        assertThat(fit.getComparativeFitIndex().getValue()).isCloseTo(1, CLOSE);
        assertThat(fit.getTuckerLewisIndex().getValue()).isEqualTo(1);
        assertThat(fit.getApproximationError().getValue()).isZero();
    }

    @Test
    void pairwiseCovariancesHaveNoFit() {
        McDonaldOmega pairwise = LIKELIHOOD.withMissing(MissingData.PAIRWISE);
        OmegaResult result = pairwise.of(TwelvePeople.matrix());

        assertThat(result.getFit()).isEmpty();
        assertThat(result.getOmega(MODEL_IMPLIED))
                .isEqualTo(LIKELIHOOD.of(TwelvePeople.matrix()).getOmega(MODEL_IMPLIED));
        assertThat(pairwise.of(ItemCovariances.of(TwelvePeople.matrix()))).isEqualTo(result);
    }

    @Test
    void twoItemsDetermineNoFactor() {
        OmegaResult result = LIKELIHOOD.of(ItemMatrix.of(List.of("x", "y"), new double[][] {{1, 2}, {3, 3}, {4, 5}}));

        assertUndefined(result, UndefinedReason.TOO_FEW_ITEMS);
        assertThat(result.getItems()).extracting(FactorLoading::getItem).containsExactly("x", "y");
        assertThat(result.getFit()).isEmpty();
    }

    @Test
    void anItemWithoutVarianceLeavesItUndefined() {
        assertUndefined(
                LIKELIHOOD.of(ItemMatrix.of(
                        List.of("x", "y", "z"), new double[][] {{1, 2, 3}, {3, 3, 3}, {4, 5, 3}, {2, 5, 3}})),
                UndefinedReason.NO_VARIANCE);
    }

    @Test
    void anItemThatIsTheSumOfOthersHasNoLikelihoodButResiduals() {
        ItemMatrix sums = ItemMatrix.of(
                List.of("x", "y", "sum"), new double[][] {{1, 2, 3}, {2, 2, 4}, {4, 1, 5}, {3, 5, 8}, {2, 3, 5}});

        assertUndefined(LIKELIHOOD.of(sums), UndefinedReason.SINGULAR);
        assertThat(RESIDUALS.of(sums).getOmega(NOT_UNIQUE).isDefined()).isTrue();
    }

    private static void assertUndefined(OmegaResult result, UndefinedReason reason) {
        for (OmegaDefinition definition : OmegaDefinition.values()) {
            assertThat(result.getOmega(definition)).isEqualTo(Statistic.undefined(reason));
            assertThat(result.getStandardisedOmega(definition)).isEqualTo(Statistic.undefined(reason));
        }
        assertThat(result.getItems()).extracting(FactorLoading::getLoading).containsOnly(Statistic.undefined(reason));
        assertThat(result.getItems())
                .extracting(FactorLoading::getUniqueness)
                .containsOnly(Statistic.undefined(reason));
        assertThat(result.getLargestGradient()).isEqualTo(Statistic.undefined(reason));
        assertThat(result.getImproper()).isFalse();
    }

    /** Two pairs of items that have little to do with each other. */
    private static ItemMatrix twoTopics() {
        return ItemMatrix.of(List.of("a", "b", "c", "d"), new double[][] {
            {1, 1, 3, 3},
            {2, 1, 5, 4},
            {3, 3, 1, 1},
            {4, 4, 4, 5},
            {5, 4, 2, 2},
            {1, 2, 5, 5},
            {2, 2, 1, 2},
            {3, 2, 4, 4},
            {4, 5, 5, 5},
            {5, 5, 1, 1},
            {2, 3, 3, 2},
            {4, 3, 2, 3}
        });
    }

    private static ItemMatrix threeItems() {
        ItemMatrix all = TwelvePeople.matrix();
        double[][] rows = new double[all.getRowCount()][];
        for (int row = 0; row < rows.length; row++) {
            rows[row] = new double[] {all.getValue(row, 1), all.getValue(row, 2), all.getValue(row, 3)};
        }
        return ItemMatrix.of(List.of("b", "c", "d"), rows);
    }
}
