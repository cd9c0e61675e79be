package io.github.culturekit.scoring.reliability;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.github.culturekit.model.profile.Statistic;
import io.github.culturekit.model.profile.UndefinedReason;
import io.github.culturekit.scoring.matrix.Cholesky;
import io.github.culturekit.scoring.matrix.Matrix;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class HierarchicalOmegaTest {

    private static final Offset<Double> CLOSE = within(1e-6);
    private static final double[] ITEMS_ON_GROUPS = {0.8, 0.7, 0.6, 0.8, 0.6, 0.5, 0.7, 0.7, 0.6};
    private static final double[] GROUPS_ON_GENERAL = {0.9, 0.7, 0.5};

    private final HierarchicalOmegaResult result =
            HierarchicalOmega.withDefaults().of(hierarchy());

    @Test
    void theGeneralFactorsShareOfTheSum() {
        double general = general().sum();
        double variance = variance();
        double unique = Arrays.stream(ITEMS_ON_GROUPS).map(l -> 1 - l * l).sum();

        assertThat(result.getOmegaHierarchical().getValue()).isCloseTo(general * general / variance, CLOSE);
        assertThat(result.getOmegaTotal().getValue()).isCloseTo(1 - unique / variance, CLOSE);
        assertThat(result.getGeneralShare().getValue()).isCloseTo(general * general / (variance - unique), CLOSE);
    }

    @Test
    void theGeneralFactorsShareOfWhatTheItemsHaveInCommon() {
        double general = general().map(l -> l * l).sum();
        double all = Arrays.stream(ITEMS_ON_GROUPS).map(l -> l * l).sum();

        assertThat(result.getExplainedCommonVariance().getValue()).isCloseTo(general / all, CLOSE);
    }

    @Test
    void eachItemsLoadings() {
        GeneralLoading first = result.getItems().get(0);

        assertThat(result.getItems())
                .extracting(GeneralLoading::getItem)
                .containsExactlyElementsOf(AnyAnswers.names(9));
        assertThat(first.getGeneral().getValue()).isCloseTo(0.72, CLOSE);
        assertThat(first.getUniqueness().getValue()).isCloseTo(0.36, CLOSE);
        assertThat(first.getGroups()).hasSize(3);
        assertThat(first.getGroups().stream().mapToDouble(l -> l * l).sum()).isCloseTo(0.64 - 0.72 * 0.72, CLOSE);
    }

    @Test
    void theBaseIsStated() {
        HierarchicalOmega pairwise = HierarchicalOmega.withDefaults().withMissing(MissingData.PAIRWISE);
        HierarchicalOmegaResult ofPairs = pairwise.of(hierarchy());

        assertThat(result.getN()).isEqualTo(18);
        assertThat(result.getItemCount()).isEqualTo(9);
        assertThat(result.getMissingData()).isEqualTo(MissingData.LISTWISE);
        assertThat(result.getImproper()).isFalse();
        assertThat(ofPairs.getMissingData()).isEqualTo(MissingData.PAIRWISE);
        assertThat(pairwise.of(ItemCovariances.of(hierarchy()))).isEqualTo(ofPairs);
    }

    @Test
    void threeGroupFactorsAreTheDefault() {
        assertThat(HierarchicalOmega.withDefaults().withGroupFactors(3).of(hierarchy()))
                .isEqualTo(result);
    }

    @Test
    void threeGroupFactorsNeedSixItems() {
        assertThat(HierarchicalOmega.withDefaults()
                        .of(first(6))
                        .getOmegaHierarchical()
                        .isDefined())
                .isTrue();
        assertUndefined(HierarchicalOmega.withDefaults().of(first(5)), UndefinedReason.TOO_FEW_ITEMS);
    }

    @Test
    void fourGroupFactorsNeedEightItems() {
        HierarchicalOmega four = HierarchicalOmega.withDefaults().withGroupFactors(4);

        assertUndefined(four.of(first(7)), UndefinedReason.TOO_FEW_ITEMS);
        assertThat(four.of(first(8)).getOmegaTotal().getReason())
                .isNotEqualTo(Optional.of(UndefinedReason.TOO_FEW_ITEMS));
    }

    @Test
    void twoGroupFactorsAreRefused() {
        HierarchicalOmega omega = HierarchicalOmega.withDefaults();

        assertThatThrownBy(() -> omega.withGroupFactors(2))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("2 group factors")
                .hasMessageContaining("Maybe");
    }

    @Test
    void answersThatAreAllTheSameHaveNone() {
        assertUndefined(
                HierarchicalOmega.withDefaults().of(ItemMatrix.of(AnyAnswers.names(6), new double[][] {
                    {1, 2, 3, 4, 5, 1}, {1, 2, 3, 4, 5, 1}
                })),
                UndefinedReason.NO_VARIANCE);
    }

    private static void assertUndefined(HierarchicalOmegaResult result, UndefinedReason reason) {
        assertThat(List.of(
                        result.getOmegaHierarchical(),
                        result.getOmegaTotal(),
                        result.getGeneralShare(),
                        result.getExplainedCommonVariance()))
                .containsOnly(Statistic.undefined(reason));
        assertThat(result.getItems())
                .hasSize(result.getItemCount())
                .allMatch(item -> item.getGroups().isEmpty());
        assertThat(result.getItems()).extracting(GeneralLoading::getGeneral).containsOnly(Statistic.undefined(reason));
        assertThat(result.getItems())
                .extracting(GeneralLoading::getUniqueness)
                .containsOnly(Statistic.undefined(reason));
        assertThat(result.getImproper()).isFalse();
    }

    private static DoubleStream general() {
        return IntStream.range(0, 9).mapToDouble(item -> ITEMS_ON_GROUPS[item] * GROUPS_ON_GENERAL[item / 3]);
    }

    private static double variance() {
        return Arrays.stream(correlations().toArray())
                .flatMapToDouble(Arrays::stream)
                .sum();
    }

    /** Answers whose correlations are exactly those of a hierarchy: for each row of their root, one person above, one below. */
    private static ItemMatrix hierarchy() {
        double[][] root =
                Cholesky.of(correlations()).orElseThrow().getLower().transpose().toArray();
        double[][] rows = new double[2 * root.length][];
        for (int row = 0; row < root.length; row++) {
            rows[2 * row] = root[row];
            rows[2 * row + 1] = Arrays.stream(root[row]).map(answer -> -answer).toArray();
        }
        return ItemMatrix.of(AnyAnswers.names(9), rows);
    }

    private static ItemMatrix first(int items) {
        double[][] rows = AnyAnswers.rows(hierarchy()).stream()
                .map(row -> Arrays.copyOf(row, items))
                .toArray(double[][]::new);
        return ItemMatrix.of(AnyAnswers.names(items), rows);
    }

    private static Matrix correlations() {
        return Matrix.of(9, 9, (row, column) -> {
            if (row == column) {
                return 1;
            }
            double between = row / 3 == column / 3 ? 1 : GROUPS_ON_GENERAL[row / 3] * GROUPS_ON_GENERAL[column / 3];
            return ITEMS_ON_GROUPS[row] * ITEMS_ON_GROUPS[column] * between;
        });
    }
}
