package io.github.culturekit.scoring.reliability;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.github.culturekit.model.profile.Statistic;
import io.github.culturekit.model.profile.UndefinedReason;
import java.util.List;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

/** Expected numbers: Guttman's formulas in NumPy 2.4 (numpy.cov, numpy.linalg.inv). */
class GuttmanLambdasTest {

    private static final Offset<Double> CLOSE = within(1e-12);

    @Test
    void theSixLambdasOfTheItemsAsTheyAre() {
        GuttmanResult result = GuttmanLambdas.withDefaults().of(EightPeople.matrix());

        assertThat(result.getLambda1().getValue()).isCloseTo(0.6793349168646081, CLOSE);
        assertThat(result.getLambda2().getValue()).isCloseTo(0.9091852677939034, CLOSE);
        assertThat(result.getLambda3().getValue()).isCloseTo(0.9057798891528108, CLOSE);
        assertThat(result.getLambda4().getValue()).isCloseTo(0.9501187648456056, CLOSE);
        assertThat(result.getLambda5().getValue()).isCloseTo(0.9064488565549617, CLOSE);
        assertThat(result.getLambda6().getValue()).isCloseTo(0.9152565789927064, CLOSE);
    }

    @Test
    void theSixLambdasOfStandardisedItems() {
        GuttmanResult result =
                GuttmanLambdas.withDefaults().withStandardisedItems().of(EightPeople.matrix());

        assertThat(result.getLambda1().getValue()).isCloseTo(0.6813740991790187, CLOSE);
        assertThat(result.getLambda2().getValue()).isCloseTo(0.9112518689473199, CLOSE);
        assertThat(result.getLambda3().getValue()).isCloseTo(0.9084987989053582, CLOSE);
        assertThat(result.getLambda4().getValue()).isCloseTo(0.9469487660015689, CLOSE);
        assertThat(result.getLambda5().getValue()).isCloseTo(0.9018488871536173, CLOSE);
        assertThat(result.getLambda6().getValue()).isCloseTo(0.9153201318985016, CLOSE);
    }

    @Test
    void theBaseIsStated() {
        GuttmanResult result = GuttmanLambdas.withDefaults().of(EightPeople.matrix());

        assertThat(result.getN()).isEqualTo(8);
        assertThat(result.getItemCount()).isEqualTo(4);
        assertThat(result.getMissingData()).isEqualTo(MissingData.LISTWISE);
    }

    @Test
    void anItemThatIsTheSumOfOthersLeavesLambdaSixUndefined() {
        GuttmanResult result = GuttmanLambdas.withDefaults().of(ItemMatrix.of(List.of("x", "y", "sum"), new double[][] {
            {1, 2, 3}, {2, 2, 4}, {4, 1, 5}, {3, 5, 8}
        }));

        assertThat(result.getLambda6()).isEqualTo(Statistic.undefined(UndefinedReason.SINGULAR));
        assertThat(result.getLambda2().isDefined()).isTrue();
    }

    @Test
    void oneItemHasNoLambdas() {
        GuttmanResult result =
                GuttmanLambdas.withDefaults().of(ItemMatrix.of(List.of("x"), new double[][] {{1}, {2}, {4}}));

        assertThat(List.of(
                        result.getLambda1(),
                        result.getLambda2(),
                        result.getLambda3(),
                        result.getLambda4(),
                        result.getLambda5(),
                        result.getLambda6()))
                .containsOnly(Statistic.undefined(UndefinedReason.TOO_FEW_ITEMS));
    }

    @Test
    void pairwiseUsesRowsWithGaps() {
        Double[][] rows = {{1.0, 1.0}, {2.0, 3.0}, {null, null}, {3.0, 2.0}, {6.0, null}, {null, 2.0}};
        GuttmanResult result = GuttmanLambdas.withDefaults()
                .withMissing(MissingData.PAIRWISE)
                .of(ItemMatrix.of(List.of("x", "y"), rows));

        assertThat(result.getN()).isEqualTo(5);
        // by hand: variances 14/3 and 2/3, covariance 1/2
        assertThat(result.getLambda1().getValue()).isCloseTo(1 / (16 / 3.0 + 1), CLOSE);
        assertThat(result.getLambda4().getValue()).isCloseTo(2 / (16 / 3.0 + 1), CLOSE);
    }

    @Test
    void covariancesOfPairsCannotBeDeletedListwise() {
        ItemCovariances covariances = ItemCovariances.of(EightPeople.matrix());

        assertThatThrownBy(() -> GuttmanLambdas.withDefaults().of(covariances))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("[a, b, c, d]")
                .hasMessageContaining("Maybe");
        assertThat(GuttmanLambdas.withDefaults()
                        .withMissing(MissingData.PAIRWISE)
                        .of(covariances)
                        .getLambda2()
                        .getValue())
                .isCloseTo(0.9091852677939034, CLOSE);
    }
}
