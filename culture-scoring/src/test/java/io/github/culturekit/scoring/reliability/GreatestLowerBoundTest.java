package io.github.culturekit.scoring.reliability;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.culturekit.model.profile.Statistic;
import io.github.culturekit.model.profile.UndefinedReason;
import java.util.List;
import org.junit.jupiter.api.Test;

class GreatestLowerBoundTest {

    private final GreatestLowerBound glb = GreatestLowerBound.withDefaults();

    /** Expected numbers: SciPy 1.17, a linear program (optimize.linprog) with a cut for each negative eigenvector. */
    @Test
    void theBoundOfMadeUpAnswers() {
        assertThat(glb.of(EightPeople.matrix()).getGreatestLowerBound().getValue())
                .isCloseTo(0.95050048, within(1e-7));
        assertThat(glb.of(TwelvePeople.matrix()).getGreatestLowerBound().getValue())
                .isCloseTo(0.89277300, within(1e-7));
    }

    @Test
    void theBaseIsStated() {
        GreatestLowerBound pairwise = glb.withMissing(MissingData.PAIRWISE);
        LowerBoundResult result = pairwise.of(EightPeople.matrix());

        assertThat(result.getN()).isEqualTo(8);
        assertThat(result.getItemCount()).isEqualTo(4);
        assertThat(result.getMissingData()).isEqualTo(MissingData.PAIRWISE);
        assertThat(pairwise.of(ItemCovariances.of(EightPeople.matrix()))).isEqualTo(result);
    }

    /** By hand: of variances 2 and 2 with covariance 1, the errors can be 1 and 1. */
    @Test
    void twoItemsAlikeHaveTheirSplitHalf() {
        double[][] rows = {{0, 0}, {0, 0}, {2, 0}, {0, 2}, {3, 3}};
        double expected =
                SplitHalf.withDefaults().of(matrix(rows)).getFlanaganRulon().getValue();

        assertThat(glb.of(matrix(rows)).getGreatestLowerBound().getValue()).isCloseTo(expected, within(1e-8));
    }

    /** By hand: the variances are 10 and 1, the covariance is 2; no error in the second leaves 10 - 4 = 6 to the first. */
    @Test
    void noErrorIsNegative() {
        double[][] rows = {{5, 1}, {1, 1}, {-1, -1}, {-5, -1}, {4, 0}, {-4, 0}, {4, 0}, {-4, 0}};
        ItemCovariances covariances = ItemCovariances.of(matrix(rows));
        double first = covariances.toMatrix().get("x", "x").getValue();
        double second = covariances.toMatrix().get("y", "y").getValue();
        double both = covariances.toMatrix().get("x", "y").getValue();

        assertThat(both).isGreaterThan(second);
        assertThat(glb.of(matrix(rows)).getGreatestLowerBound().getValue())
                .isCloseTo(1 - (first - both * both / second) / (first + second + 2 * both), within(1e-8));
    }

    @Test
    void anItemThatIsTheSumOfOthersLeavesItUndefined() {
        LowerBoundResult result = glb.of(ItemMatrix.of(
                List.of("x", "y", "sum"), new double[][] {{1, 2, 3}, {2, 2, 4}, {4, 1, 5}, {3, 5, 8}}));

        assertThat(result.getGreatestLowerBound()).isEqualTo(Statistic.undefined(UndefinedReason.SINGULAR));
    }

    @Test
    void anItemWithoutVarianceLeavesItUndefined() {
        assertThat(glb.of(matrix(new double[][] {{1, 3}, {2, 3}, {4, 3}})).getGreatestLowerBound())
                .isEqualTo(Statistic.undefined(UndefinedReason.NO_VARIANCE));
    }

    @Test
    void oneItemHasNoBound() {
        assertThat(glb.of(ItemMatrix.of(List.of("x"), new double[][] {{1}, {2}}))
                        .getGreatestLowerBound())
                .isEqualTo(Statistic.undefined(UndefinedReason.TOO_FEW_ITEMS));
    }

    @Test
    void oneRowHasNoBound() {
        assertThat(glb.of(matrix(new double[][] {{1, 2}})).getGreatestLowerBound())
                .isEqualTo(Statistic.undefined(UndefinedReason.TOO_FEW_RESPONDENTS));
    }

    private static ItemMatrix matrix(double[][] rows) {
        return ItemMatrix.of(List.of("x", "y"), rows);
    }
}
