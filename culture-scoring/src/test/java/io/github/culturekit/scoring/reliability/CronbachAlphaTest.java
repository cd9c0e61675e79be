package io.github.culturekit.scoring.reliability;

import static io.github.culturekit.model.profile.UndefinedReason.NO_VARIANCE;
import static io.github.culturekit.model.profile.UndefinedReason.TOO_FEW_ITEMS;
import static io.github.culturekit.model.profile.UndefinedReason.TOO_FEW_RESPONDENTS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.github.culturekit.model.profile.Interval;
import io.github.culturekit.model.profile.Statistic;
import io.github.culturekit.model.profile.UndefinedReason;
import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CronbachAlphaTest {

    private static final Offset<Double> CLOSE = within(1e-12);

    /** Expected numbers: the papers' formulas in NumPy 2.4 (numpy.cov, numpy.corrcoef) and SciPy 1.17 (stats.f, stats.norm). */
    @Nested
    class OfCompleteAnswers {

        private final AlphaResult result = CronbachAlpha.withDefaults().of(EightPeople.matrix());

        @Test
        void alphaIsRawAndStandardised() {
            assertThat(result.getAlpha().getValue()).isCloseTo(0.9057798891528108, CLOSE);
            assertThat(result.getStandardisedAlpha().getValue()).isCloseTo(0.9084987989053582, CLOSE);
        }

        @Test
        void theBaseIsStated() {
            assertThat(result.getN()).isEqualTo(8);
            assertThat(result.getItemCount()).isEqualTo(4);
            assertThat(result.getSmallestPairwiseN()).isEqualTo(8);
            assertThat(result.getMissingData()).isEqualTo(MissingData.LISTWISE);
        }

        @Test
        void theItemsCorrelations() {
            assertThat(result.getMeanInterItemCorrelation().getValue()).isCloseTo(0.7128256025047651, CLOSE);
            assertThat(result.getMedianInterItemCorrelation().getValue()).isCloseTo(0.7182550021817505, CLOSE);
        }

        @Test
        void theErrorsOfAlphaAndOfAPersonsScore() {
            assertThat(result.getAsymptoticStandardError().getValue()).isCloseTo(0.05587007239549849, CLOSE);
            assertThat(result.getStandardErrorOfMeasurement().getValue()).isCloseTo(1.4577379737113247, CLOSE);
        }

        @Test
        void theThreeIntervals() {
            assertInterval(result.getFeldtInterval().orElseThrow(), 0.7202953207709648, 0.9788366547512933);
            assertInterval(result.getBonettInterval().orElseThrow(), 0.6519743074892195, 0.9744920289533462);
            assertInterval(result.getDuhachekInterval().orElseThrow(), 0.7962765594439883, 1.0152832188616334);
        }

        @Test
        void eachItemBesideTheOthers() {
            ItemReliability last = result.getItems().get(3);

            assertThat(last.getItem()).isEqualTo("d");
            assertThat(last.getN()).isEqualTo(8);
            assertThat(last.getItemTotalCorrelation().getValue()).isCloseTo(0.8383168683895429, CLOSE);
            assertThat(last.getItemRestCorrelation().getValue()).isCloseTo(0.6979723188970013, CLOSE);
            assertThat(last.getAlphaIfDeleted().getValue()).isCloseTo(0.9139344262295082, CLOSE);
            assertThat(last.getStandardisedAlphaIfDeleted().getValue()).isCloseTo(0.9143632213738546, CLOSE);
        }

        private void assertInterval(Interval actual, double lower, double upper) {
            assertThat(actual.getLower()).isCloseTo(lower, within(1e-10));
            assertThat(actual.getUpper()).isCloseTo(upper, within(1e-10));
            assertThat(actual.getLevel()).isEqualTo(0.95);
        }
    }

    @Test
    void aLowerLevelGivesANarrowerInterval() {
        Interval wide = CronbachAlpha.withDefaults()
                .of(EightPeople.matrix())
                .getFeldtInterval()
                .orElseThrow();
        Interval narrow = CronbachAlpha.withDefaults()
                .withLevel(0.8)
                .of(EightPeople.matrix())
                .getFeldtInterval()
                .orElseThrow();

        assertThat(narrow.getLower()).isGreaterThan(wide.getLower());
        assertThat(narrow.getUpper()).isLessThan(wide.getUpper());
        assertThat(narrow.getLevel()).isEqualTo(0.8);
    }

    @Test
    void listwiseUsesOnlyCompleteRows() {
        AlphaResult result = CronbachAlpha.withDefaults().of(withGaps());

        assertThat(result.getN()).isEqualTo(3);
        assertThat(result.getSmallestPairwiseN()).isEqualTo(3);
        assertThat(result.getItems()).extracting(ItemReliability::getN).containsExactly(3, 3);
    }

    @Test
    void pairwiseSetsAsideOnlyEmptyRows() {
        AlphaResult result =
                CronbachAlpha.withDefaults().withMissing(MissingData.PAIRWISE).of(withGaps());

        assertThat(result.getN()).isEqualTo(5);
        assertThat(result.getSmallestPairwiseN()).isEqualTo(3);
        assertThat(result.getItems()).extracting(ItemReliability::getN).containsExactly(4, 4);
        // by hand: the variance of 1, 2, 3, 6 is 14/3, of 1, 3, 2, 2 it is 2/3, the covariance of the three pairs is
        // 1/2
        assertThat(result.getCovariances().get("x", "x").getValue()).isCloseTo(14.0 / 3, CLOSE);
        assertThat(result.getCovariances().get("y", "x").getValue()).isCloseTo(0.5, CLOSE);
        assertThat(result.getAlpha().getValue()).isCloseTo(2 * (1 - (16.0 / 3) / (16.0 / 3 + 1)), CLOSE);
    }

    @Test
    void twoItemsHaveNoAlphaIfDeleted() {
        AlphaResult result = CronbachAlpha.withDefaults().of(withGaps());

        assertThat(result.getAlpha().isDefined()).isTrue();
        assertThat(result.getItems())
                .extracting(ItemReliability::getAlphaIfDeleted)
                .containsOnly(undefined(TOO_FEW_ITEMS));
    }

    @Test
    void oneItemHasNoAlpha() {
        AlphaResult result =
                CronbachAlpha.withDefaults().of(ItemMatrix.of(List.of("x"), new double[][] {{1}, {2}, {4}}));

        assertThat(result.getAlpha()).isEqualTo(undefined(TOO_FEW_ITEMS));
        assertThat(result.getMeanInterItemCorrelation()).isEqualTo(undefined(TOO_FEW_ITEMS));
        assertThat(result.getItems().get(0).getItemTotalCorrelation()).isEqualTo(Statistic.of(1));
        assertThat(result.getItems().get(0).getItemRestCorrelation()).isEqualTo(undefined(TOO_FEW_ITEMS));
        assertThat(result.getFeldtInterval()).isEmpty();
    }

    @Test
    void oneRowHasNoAlpha() {
        AlphaResult result = CronbachAlpha.withDefaults().of(ItemMatrix.of(List.of("x", "y"), new double[][] {{1, 2}}));

        assertThat(numbers(result)).allMatch(undefined(TOO_FEW_RESPONDENTS)::equals);
        assertThat(result.getItems().get(0).getItemRestCorrelation()).isEqualTo(undefined(TOO_FEW_RESPONDENTS));
        assertThat(result.getBonettInterval()).isEmpty();
        assertThat(result.getDuhachekInterval()).isEmpty();
    }

    @Test
    void noRowsHaveNoAlpha() {
        AlphaResult result = CronbachAlpha.withDefaults().of(ItemMatrix.of(List.of("x", "y"), new double[0][]));

        assertThat(result.getN()).isZero();
        assertThat(numbers(result)).allMatch(undefined(TOO_FEW_RESPONDENTS)::equals);
    }

    @Test
    void twoRowsHaveNoIntervalOfBonett() {
        AlphaResult result =
                CronbachAlpha.withDefaults().of(ItemMatrix.of(List.of("x", "y"), new double[][] {{1, 2}, {3, 3}}));

        assertThat(result.getBonettInterval()).isEmpty();
        assertThat(result.getFeldtInterval()).isPresent();
    }

    @Test
    void answersThatAreAllTheSameHaveNoAlpha() {
        AlphaResult result = CronbachAlpha.withDefaults().of(ItemMatrix.of(List.of("x", "y"), new double[][] {
            {0.1, 0.3}, {0.1, 0.3}, {0.1, 0.3}
        }));

        assertThat(numbers(result)).allMatch(undefined(NO_VARIANCE)::equals);
    }

    @Test
    void itemsThatCancelHaveNoAlpha() {
        AlphaResult result = CronbachAlpha.withDefaults().of(ItemMatrix.of(List.of("x", "y"), new double[][] {
            {1, 5}, {2, 4}, {5, 1}, {3, 3}
        }));

        assertThat(result.getAlpha()).isEqualTo(undefined(NO_VARIANCE));
        assertThat(result.getMeanInterItemCorrelation().getValue()).isCloseTo(-1, CLOSE);
        assertThat(result.getItems().get(0).getItemTotalCorrelation()).isEqualTo(undefined(NO_VARIANCE));
        assertThat(result.getItems().get(0).getItemRestCorrelation().getValue()).isCloseTo(-1, CLOSE);
    }

    @Test
    void anItemWithoutVarianceTakesOnlyTheStandardisedNumbersAway() {
        AlphaResult result = CronbachAlpha.withDefaults().of(ItemMatrix.of(List.of("x", "y", "z"), new double[][] {
            {1, 2, 3}, {2, 2, 3}, {4, 5, 3}
        }));
        ItemReliability constant = result.getItems().get(2);

        assertThat(result.getAlpha().isDefined()).isTrue();
        assertThat(result.getStandardisedAlpha()).isEqualTo(undefined(NO_VARIANCE));
        assertThat(constant.getItemTotalCorrelation()).isEqualTo(undefined(NO_VARIANCE));
        assertThat(constant.getItemRestCorrelation()).isEqualTo(undefined(NO_VARIANCE));
        assertThat(constant.getStandardisedAlphaIfDeleted().isDefined()).isTrue();
        assertThat(result.getItems().get(0).getStandardisedAlphaIfDeleted()).isEqualTo(undefined(NO_VARIANCE));
    }

    @Test
    void aPairThatNobodyAnsweredTakesAwayWhatNeedsIt() {
        Double[][] rows = {{1.0, null, 1.0}, {2.0, null, 3.0}, {null, 1.0, 4.0}, {null, 3.0, 5.0}};
        AlphaResult result = CronbachAlpha.withDefaults()
                .withMissing(MissingData.PAIRWISE)
                .of(ItemMatrix.of(List.of("x", "y", "z"), rows));

        assertThat(result.getSmallestPairwiseN()).isZero();
        assertThat(result.getAlpha()).isEqualTo(undefined(TOO_FEW_RESPONDENTS));
        assertThat(result.getCovariances().get("x", "y")).isEqualTo(undefined(TOO_FEW_RESPONDENTS));
        assertThat(result.getItems().get(0).getItemRestCorrelation()).isEqualTo(undefined(TOO_FEW_RESPONDENTS));
        assertThat(result.getItems().get(0).getAlphaIfDeleted().isDefined()).isTrue();
        assertThat(result.getItems().get(2).getAlphaIfDeleted()).isEqualTo(undefined(TOO_FEW_RESPONDENTS));
    }

    @Test
    void pairsThatContradictEachOtherHaveNoAlpha() {
        Double[][] rows = {
            {1.0, 2.0, null}, {2.0, 1.0, null}, {null, 1.0, 2.0}, {null, 2.0, 1.0}, {1.0, null, 2.0}, {2.0, null, 1.0}
        };
        AlphaResult result = CronbachAlpha.withDefaults()
                .withMissing(MissingData.PAIRWISE)
                .of(ItemMatrix.of(List.of("x", "y", "z"), rows));

        assertThat(result.getAlpha()).isEqualTo(undefined(NO_VARIANCE));
    }

    @Test
    void anAlphaAboveOneHasNoIntervals() {
        Double[][] rows = {{1.0, 1.0}, {5.0, 5.0}, {3.0, null}, {3.0, null}, {null, 3.0}, {null, 3.0}};
        AlphaResult result = CronbachAlpha.withDefaults()
                .withMissing(MissingData.PAIRWISE)
                .of(ItemMatrix.of(List.of("x", "y"), rows));

        assertThat(result.getAlpha().getValue()).isGreaterThan(1);
        assertThat(result.getFeldtInterval()).isEmpty();
        assertThat(result.getStandardErrorOfMeasurement()).isEqualTo(Statistic.of(0));
    }

    @Test
    void aLargeCommonOffsetCostsNoDigits() {
        ItemMatrix plain = EightPeople.matrix();
        double[][] columns = new double[plain.getItemCount()][plain.getRowCount()];
        boolean[][] present = new boolean[plain.getItemCount()][plain.getRowCount()];
        for (int item = 0; item < columns.length; item++) {
            for (int row = 0; row < plain.getRowCount(); row++) {
                columns[item][row] = plain.getValue(row, item) + 1e14;
                present[item][row] = true;
            }
        }
        ItemMatrix shifted = ItemMatrix.ofColumns(EightPeople.ITEMS, columns, present);

        assertThat(CronbachAlpha.withDefaults().of(shifted))
                .isEqualTo(CronbachAlpha.withDefaults().of(plain));
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, 1, 95, -0.5, Double.NaN})
    void aLevelThatIsNoShareIsRefused(double level) {
        CronbachAlpha alpha = CronbachAlpha.withDefaults();

        assertThatThrownBy(() -> alpha.withLevel(level))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(Double.toString(level))
                .hasMessageContaining("Maybe");
    }

    private static ItemMatrix withGaps() {
        Double[][] rows = {{1.0, 1.0}, {2.0, 3.0}, {null, null}, {3.0, 2.0}, {6.0, null}, {null, 2.0}};
        return ItemMatrix.of(List.of("x", "y"), rows);
    }

    private static Stream<Statistic> numbers(AlphaResult result) {
        return Stream.of(
                result.getAlpha(),
                result.getStandardisedAlpha(),
                result.getMeanInterItemCorrelation(),
                result.getMedianInterItemCorrelation(),
                result.getAsymptoticStandardError(),
                result.getStandardErrorOfMeasurement());
    }

    private static Statistic undefined(UndefinedReason reason) {
        return Statistic.undefined(reason);
    }
}
