package io.github.culturekit.scoring.weighting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class WeightTrimmingTest {

    private static final WeightTrimming TRIMMING = WeightTrimming.withDefaults();

    @Test
    void whatIsCutOffGoesOntoTheOthersInProportion() {
        TrimmedWeights trimmed = TRIMMING.withCap(6).of(1, 3, 0, 12);

        assertThat(trimmed.getWeights()).containsExactly(new double[] {4, 6, 0, 6}, within(1e-12));
        assertThat(trimmed.getTrimmedCount()).isEqualTo(2);
        assertThat(trimmed.isTrimmed(1)).isTrue();
        assertThat(trimmed.isTrimmed(0)).isFalse();
        assertThat(trimmed.getCap()).isEqualTo(6);
        assertThat(trimmed).hasToString("TrimmedWeights[2 of 4, cap 6.0]");
    }

    @Test
    void itMayGoOntoAllOthersInEqualAmounts() {
        assertThat(TRIMMING.withCap(6)
                        .withRedistribution(Redistribution.EQUAL)
                        .of(1, 3, 0, 10)
                        .getWeights())
                .containsExactly(new double[] {1 + 4.0 / 3, 3 + 4.0 / 3, 4.0 / 3, 6}, within(1e-12));
    }

    @Test
    void orNowhere() {
        TrimmedWeights trimmed = TRIMMING.withCap(6)
                .withFloor(2)
                .withRedistribution(Redistribution.NONE)
                .of(1, 3, 0, 10);

        assertThat(trimmed.getWeights()).containsExactly(2, 3, 0, 6);
        assertThat(trimmed.getTrimmedCount()).isEqualTo(2);
    }

    @Test
    void smallWeightsAreLiftedAtTheCostOfOthers() {
        assertThat(TRIMMING.withCap(100).withFloor(2).of(1, 3, 0, 6).getWeights())
                .containsExactly(new double[] {2, 3 * 8.0 / 9, 0, 6 * 8.0 / 9}, within(1e-12));
    }

    @Test
    void theCapMayBeInMeansOfThePositiveWeights() {
        assertThat(TRIMMING.withCapOfMeans(1.5).of(1, 3, 0, 8).getCap()).isEqualTo(6);
        assertThat(TRIMMING.of(1, 3, 0, 8).getCap()).isEqualTo(20);
        assertThat(TRIMMING.of(1, 3, 0, 8).getTrimmedCount()).isZero();
    }

    @Test
    void weightsAtTheBoundsStay() {
        assertThat(TRIMMING.withCap(6).withFloor(1).of(1, 3, 6).getTrimmedCount())
                .isZero();
    }

    @Test
    void aCapThatKeepsTheSumExactlyIsAllowed() {
        assertThat(TRIMMING.withCap(4).of(1, 3, 8).getWeights()).containsExactly(new double[] {4, 4, 4}, within(1e-12));
    }

    @Test
    void boundsThatCannotKeepTheSumAreRefused() {
        assertThat(problem(TRIMMING.withCap(3.9), 1, 3, 8)).isEqualTo(WeightingProblem.INFEASIBLE_BOUNDS);
        assertThat(problem(TRIMMING.withCap(3.9).withRedistribution(Redistribution.EQUAL), 1, 3, 8))
                .isEqualTo(WeightingProblem.INFEASIBLE_BOUNDS);
        assertThat(problem(TRIMMING.withCap(20).withFloor(5), 1, 3, 8)).isEqualTo(WeightingProblem.INFEASIBLE_BOUNDS);
        assertThat(problem(TRIMMING.withCap(2).withFloor(3), 1, 3, 8)).isEqualTo(WeightingProblem.INFEASIBLE_BOUNDS);
        assertThatThrownBy(() -> TRIMMING.withCap(2).withFloor(3).of(1, 3, 8))
                .hasMessageContaining("The floor 3.0 is above the cap 2.0.");
        assertThatThrownBy(() -> TRIMMING.withCap(3.9).of(1, 3, 8))
                .hasMessageContaining("No weights from 0.0 to 3.9 keep the sum 12.0.");
    }

    @Test
    void invalidWeightsAreRefused() {
        assertThat(problem(TRIMMING, 1, -1)).isEqualTo(WeightingProblem.INVALID_WEIGHTS);
        assertThat(problem(TRIMMING, 0, 0)).isEqualTo(WeightingProblem.INVALID_WEIGHTS);
    }

    @Test
    void choicesOutOfRangeAreRefused() {
        assertThatThrownBy(() -> TRIMMING.withCap(0)).hasMessageContaining("The cap is 0.0");
        assertThatThrownBy(() -> TRIMMING.withCapOfMeans(-1)).hasMessageContaining("The cap is -1.0");
        assertThatThrownBy(() -> TRIMMING.withCap(Double.POSITIVE_INFINITY)).hasMessageContaining("The cap is Inf");
        assertThatThrownBy(() -> TRIMMING.withFloor(-1)).hasMessageContaining("The floor is -1.0");
        assertThatThrownBy(() -> TRIMMING.withFloor(Double.POSITIVE_INFINITY)).hasMessageContaining("The floor is Inf");
        assertThat(TRIMMING.withFloor(0).of(1, 2).getTrimmedCount()).isZero();
    }

    @Test
    void theWeightsGivenAreNotChanged() {
        double[] weights = {1, 3, 8};
        TrimmedWeights trimmed = TRIMMING.withCap(6).of(weights);
        trimmed.getWeights()[0] = 77;

        assertThat(weights).containsExactly(1, 3, 8);
        assertThat(trimmed.getWeights()[0]).isEqualTo(1.5);
    }

    private static WeightingProblem problem(WeightTrimming trimming, double... weights) {
        return catchThrowableOfType(WeightingException.class, () -> trimming.of(weights))
                .getProblem();
    }

    @Test
    void weightsOfZeroTakeWeightOnlyInEqualAmounts() {
        assertThat(problem(TRIMMING.withCap(3.9), 1, 3, 0, 8)).isEqualTo(WeightingProblem.INFEASIBLE_BOUNDS);
        assertThat(TRIMMING.withCap(3.9)
                        .withRedistribution(Redistribution.EQUAL)
                        .of(1, 3, 0, 8)
                        .getWeights())
                .containsExactly(new double[] {2.6, 3.9, 1.6, 3.9}, within(1e-12));
    }
}
