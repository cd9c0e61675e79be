package io.github.culturekit.scoring.driver;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.culturekit.model.profile.Statistic;
import io.github.culturekit.model.profile.UndefinedReason;
import io.github.culturekit.scoring.reliability.ItemMatrix;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What is refused, by all calculators alike. */
class DriverRefusalTest {

    private static final List<String> NAMES = List.of("y", "a", "b", "c");

    @Test
    void asManyPeopleAsPredictorsAndOneExplainEverything() {
        double[][] rows = {{1, 2, 3, 1}, {4, 1, 2, 5}, {2, 2, 5, 3}, {5, 3, 1, 1}};

        DriverRefusal refusal = refusal(rows);

        assertThat(refusal.getReason()).isEqualTo(UndefinedReason.TOO_FEW_RESPONDENTS);
        assertThat(refusal.getVariables()).isEmpty();
        assertThat(refusal)
                .hasToString("4 people cannot tell 3 predictors apart: with fewer than 5, everything is explained"
                        + " by construction. Maybe ask about fewer predictors.");
        assertThat(find(new double[][] {{1, 2, 3, 1}, {4, 1, 2, 5}, {2, 2, 5, 3}, {5, 3, 1, 1}, {2, 1, 1, 1}}))
                .isEmpty();
    }

    @Test
    void peopleOfWeightZeroDoNotCount() {
        double[][] rows = {{1, 2, 3, 1}, {4, 1, 2, 5}, {2, 2, 5, 3}, {5, 3, 1, 1}, {2, 1, 1, 1}};
        DriverData data = data(rows).withWeights(1, 1, 1, 1, 0);

        assertThat(RelativeWeights.withDefaults()
                        .of(data)
                        .getRefusal()
                        .orElseThrow()
                        .getReason())
                .isEqualTo(UndefinedReason.TOO_FEW_RESPONDENTS);
    }

    @Test
    void whatDoesNotVaryIsNamed() {
        double[][] rows = {{1, 0.1, 3, 1}, {4, 0.1, 2, 5}, {2, 0.1, 5, 3}, {5, 0.1, 1, 1}, {2, 0.1, 1, 1}};

        DriverRefusal refusal = refusal(rows);

        assertThat(refusal.getReason()).isEqualTo(UndefinedReason.NO_VARIANCE);
        assertThat(refusal.getVariables()).containsExactly("a");
        assertThat(refusal.getExplanation()).startsWith("'a' has the same value for everyone");
    }

    @Test
    void anOutcomeThatDoesNotVaryIsNamedToo() {
        double[][] rows = {{3, 1, 3, 7}, {3, 2, 2, 7}, {3, 3, 5, 7}, {3, 1, 1, 7}, {3, 4, 1, 7}};

        assertThat(refusal(rows).getVariables()).containsExactly("y", "c");
        assertThat(refusal(rows).getExplanation()).startsWith("'y', 'c' have the same value");
    }

    @Test
    void variationInPeopleOfWeightZeroIsNone() {
        double[][] rows = {{1, 9, 3, 1}, {4, 0.1, 2, 5}, {2, 0.1, 5, 3}, {5, 0.1, 1, 1}, {2, 0.1, 1, 2}, {3, 0.1, 2, 3}
        };
        DriverData data = data(rows).withWeights(0, 1, 1, 1, 0.3, 1.7);

        assertThat(DriverRegression.withDefaults()
                        .of(data)
                        .getRefusal()
                        .orElseThrow()
                        .getVariables())
                .containsExactly("a");
    }

    @Test
    void aWeightedSumOfOthersIsNamedWithThem() {
        double[][] rows = {{1, 2, 3, 3.5}, {4, 1, 2, 2}, {2, 2, 5, 4.5}, {5, 3, 1, 3.5}, {2, 1, 1, 1.5}, {4, 5, 2, 6}};

        DriverRefusal refusal = refusal(rows);

        assertThat(refusal.getReason()).isEqualTo(UndefinedReason.SINGULAR);
        assertThat(refusal.getVariables()).containsExactly("a", "b", "c");
        assertThat(refusal.getExplanation())
                .startsWith("'c' is a weighted sum of 'a', 'b', so that what each explains cannot be told apart")
                .contains("Maybe drop one");
    }

    @Test
    void aMultipleOfOneIsNamedWithThatOne() {
        double[][] rows = {{1, 2, 3, -5}, {4, 1, 2, -3}, {2, 2, 5, -9}, {5, 3, 1, -1}, {2, 1, 1, -1}, {4, 5, 2, -3}};

        assertThat(refusal(rows).getVariables()).containsExactly("b", "c");
        assertThat(refusal(rows).getExplanation()).startsWith("'c' is a multiple of 'b'");
    }

    @Test
    void almostTheSameIsNotTheSame() {
        double[][] rows = {{1, 2, 3, 3.1}, {4, 1, 2, 2}, {2, 2, 5, 5}, {5, 3, 1, 1}, {2, 1, 1, 1}, {4, 5, 2, 2}};

        assertThat(find(rows)).isEmpty();
    }

    @Test
    void correlationsOfPredictorsThatContradictEachOtherAreRefused() {
        DriverCorrelations correlations = DriverCorrelations.of(
                100,
                new double[][] {{1, 0, 0, 0}, {0, 1, 0.9, -0.9}, {0, 0.9, 1, 0.9}, {0, -0.9, 0.9, 1}},
                "y",
                "a",
                "b",
                "c");

        DriverRefusal refusal = correlations.refusal().orElseThrow();

        assertThat(refusal.getReason()).isEqualTo(UndefinedReason.SINGULAR);
        assertThat(refusal.getVariables()).containsExactly("a", "b", "c");
        assertThat(refusal.getExplanation()).contains("contradict each other", "negative eigenvalue");
    }

    @Test
    void correlationsWithTheOutcomeThatContradictTheOthersAreRefused() {
        DriverCorrelations correlations = DriverCorrelations.of(
                100, new double[][] {{1, 0.9, -0.9}, {0.9, 1, 0.9}, {-0.9, 0.9, 1}}, "y", "a", "b");

        assertThat(correlations.refusal().orElseThrow().getVariables()).containsExactly("y", "a", "b");
        assertThat(DominanceAnalysis.withDefaults().of(correlations).getRefusal())
                .isEqualTo(correlations.refusal());
    }

    @Test
    void anOutcomeThatIsTheSumOfItsPredictorsIsNoContradiction() {
        double[][] rows = {{6, 2, 3, 1}, {8, 1, 2, 5}, {10, 2, 5, 3}, {5, 3, 1, 1}, {3, 1, 1, 1}, {4, 0, 0, 4}};

        assertThat(find(rows)).isEmpty();
    }

    @Test
    void everyNumberOfARefusedResultSaysWhy() {
        double[][] rows = {{1, 2, 3, 3}, {4, 1, 2, 2}, {2, 2, 5, 5}, {5, 3, 1, 1}, {2, 1, 1, 1}, {4, 5, 2, 2}};
        Statistic none = Statistic.undefined(UndefinedReason.SINGULAR);

        RelativeWeightsResult weights = RelativeWeights.withDefaults().of(data(rows));
        DominanceResult dominance = DominanceAnalysis.withDefaults().of(data(rows));
        DriverRegressionResult regression = DriverRegression.withDefaults().of(data(rows));

        assertThat(weights.getRefusal())
                .isPresent()
                .isEqualTo(dominance.getRefusal())
                .isEqualTo(regression.getRefusal());
        assertThat(List.of(
                        weights.getMultipleRSquared(),
                        dominance.getMultipleRSquared(),
                        regression.getMultipleRSquared()))
                .containsOnly(none);
        assertThat(weights.getWeights())
                .hasSize(3)
                .allMatch(share -> share.getShare().equals(none)
                        && share.getPercent().equals(none)
                        && share.getInterval().isEmpty());
        assertThat(dominance.getGeneral()).isEqualTo(weights.getWeights());
        assertThat(dominance.getConditional())
                .hasSize(3)
                .allMatch(shares -> shares.getBySize().equals(List.of(none, none, none)));
        assertThat(dominance.getPairs()).isEmpty();
        assertThat(regression.getAdjustedRSquared()).isEqualTo(none);
        assertThat(regression.getCoefficients())
                .extracting(DriverCoefficient::getPredictor)
                .containsExactly("a", "b", "c");
        DriverCoefficient first = regression.getCoefficients().get(0);
        assertThat(List.of(
                        first.getCorrelation(),
                        first.getStandardised(),
                        first.getEstimate(),
                        first.getStandardError(),
                        first.getT(),
                        first.getProbability(),
                        first.getVarianceInflation(),
                        first.getPratt(),
                        first.getUniqueShare()))
                .containsOnly(none);
    }

    @Test
    void nobodyIsRefused() {
        DriverData nobody = DriverData.of(ItemMatrix.of(List.of("y", "x"), new double[0][]), "y", "x");

        assertThat(RelativeWeights.withDefaults()
                        .of(nobody)
                        .getRefusal()
                        .orElseThrow()
                        .getReason())
                .isEqualTo(UndefinedReason.TOO_FEW_RESPONDENTS);
        assertThat(DriverRegression.withDefaults().of(nobody).getDegreesOfFreedom())
                .isZero();
    }

    private static DriverRefusal refusal(double[][] rows) {
        return find(rows).orElseThrow();
    }

    private static Optional<DriverRefusal> find(double[][] rows) {
        return RelativeWeights.withDefaults().of(data(rows)).getRefusal();
    }

    private static DriverData data(double[][] rows) {
        return DriverData.of(ItemMatrix.of(NAMES, rows), "y", "a", "b", "c");
    }
}
