package io.github.culturekit.scoring.weighting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.Map;
import org.junit.jupiter.api.Test;

class PostStratificationTest {

    private static final PostStratification CELLS = PostStratification.withDefaults();
    private final Margin groups = Margin.of(Staff.GROUP, Map.of("nurse", 60, "manager", 40));

    @Test
    void eachCellStandsForItsPeople() {
        AdjustedWeights weights = CELLS.of(new double[] {1, 1, 2, 3, 1}, groups);

        assertThat(weights.getWeights()).containsExactly(15, 15, 30, 30, 10);
        assertThat(weights.getBaseWeights()).containsExactly(1, 1, 2, 3, 1);
        assertThat(weights.getIterations()).isEqualTo(1);
        assertThat(weights.getGreatestMiss()).isZero();
        assertThat(weights).hasToString("AdjustedWeights[5 rows, [group=manager 40.0, group=nurse 60.0]]");
    }

    @Test
    void aWeightOfZeroStaysZero() {
        assertThat(CELLS.of(new double[] {0, 1, 2, 3, 1}, groups).getWeights()).containsExactly(0, 20, 40, 30, 10);
    }

    @Test
    void aCellWithoutPeopleMayHaveATotalOfNobody() {
        Margin margin = Margin.of(Staff.GROUP, Map.of("nurse", 60, "manager", 40, "porter", 0));

        assertThat(CELLS.of(Staff.ones(), margin).getWeights()[0]).isEqualTo(20);
    }

    @Test
    void aCellWhoseRespondentsAllHaveNoWeightIsEmpty() {
        assertThat(problem(new double[] {1, 1, 1, 0, 0}, groups)).isEqualTo(WeightingProblem.EMPTY_CATEGORY);
    }

    @Test
    void aRespondentOfNoCellIsRefusedUnlessTheyDoNotCount() {
        Margin margin = Margin.of(Categories.of("group", "nurse", null), Map.of("nurse", 6));

        assertThat(problem(new double[] {1, 1}, margin)).isEqualTo(WeightingProblem.MISSING_CATEGORY);
        assertThat(CELLS.of(new double[] {1, 0}, margin).getWeights()).containsExactly(6, 0);
    }

    @Test
    void aRespondentOfACellWithoutPeopleIsRefusedUnlessTheyDoNotCount() {
        Margin nobody = Margin.of(Staff.GROUP, Map.of("nurse", 60, "manager", 0));

        assertThat(problem(Staff.ones(), nobody)).isEqualTo(WeightingProblem.UNKNOWN_CATEGORY);
        assertThat(problem(Staff.ones(), Margin.of(Staff.GROUP, Map.of("nurse", 60))))
                .isEqualTo(WeightingProblem.UNKNOWN_CATEGORY);
        assertThat(CELLS.of(new double[] {1, 1, 1, 0, 0}, nobody).getWeights()).containsExactly(20, 20, 20, 0, 0);
    }

    @Test
    void invalidWeightsAreRefused() {
        assertThat(problem(new double[] {1, 1, 1, 1, -1}, groups)).isEqualTo(WeightingProblem.INVALID_WEIGHTS);
        assertThat(problem(new double[] {1, 1, 1, 1, Double.NaN}, groups)).isEqualTo(WeightingProblem.INVALID_WEIGHTS);
        assertThat(problem(new double[] {1, 1, 1, 1, Double.POSITIVE_INFINITY}, groups))
                .isEqualTo(WeightingProblem.INVALID_WEIGHTS);
        assertThat(problem(new double[5], groups)).isEqualTo(WeightingProblem.INVALID_WEIGHTS);
    }

    @Test
    void otherWeightsAreAdjustedTheSameWay() {
        assertThat(CELLS.of(Staff.ones(), groups).adjustAgain(0, 1, 1, 1, 1).getWeights())
                .containsExactly(0, 30, 30, 20, 20);
    }

    @Test
    void aChangedCopyChangesNothing() {
        double[] base = Staff.ones();
        AdjustedWeights weights = CELLS.of(base, groups);
        base[0] = 7;
        weights.getWeights()[0] = 7;
        weights.getBaseWeights()[0] = 7;

        assertThat(weights.getWeights()[0]).isEqualTo(20);
        assertThat(weights.getBaseWeights()[0]).isEqualTo(1);
    }

    private static WeightingProblem problem(double[] base, Margin margin) {
        return catchThrowableOfType(WeightingException.class, () -> CELLS.of(base, margin))
                .getProblem();
    }
}
