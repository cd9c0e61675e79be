package io.github.culturekit.scoring.reliability;

import static io.github.culturekit.model.profile.UndefinedReason.NOT_DEFINED_BY_RULE;
import static io.github.culturekit.model.profile.UndefinedReason.NO_ANSWERS;
import static io.github.culturekit.model.profile.UndefinedReason.NO_FAVOURABLE_ANSWERS;
import static io.github.culturekit.model.profile.UndefinedReason.NO_VARIANCE;
import static io.github.culturekit.model.profile.UndefinedReason.TOO_FEW_RESPONDENTS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.github.culturekit.model.profile.Statistic;
import io.github.culturekit.model.profile.UndefinedReason;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ItemAnalysisTest {

    /** The numbers of the examples for SKEW and KURT in Microsoft Excel's documentation, which gives type 2 of both. */
    private static final Double[] EXCEL = {3.0, 4.0, 5.0, 2.0, 3.0, 4.0, 5.0, 6.0, 4.0, 7.0};

    private static final ItemAnalysis ANALYSIS = ItemAnalysis.withDefaults();

    @Test
    void typeTwoIsWhatExcelComputes() {
        ItemStatistics item = describe(ANALYSIS, EXCEL);

        assertThat(item.getSkewness(MomentType.TYPE_2).getValue()).isCloseTo(0.359543071, within(1e-9));
        assertThat(item.getExcessKurtosis(MomentType.TYPE_2).getValue()).isCloseTo(-0.151799637, within(1e-9));
    }

    /** Expected: SciPy 1.17 stats.skew and stats.kurtosis, and type 3 from them as Joanes and Gill (1998) define it. */
    @Test
    void typesOneAndThreeAreTheOtherDefinitions() {
        ItemStatistics item = describe(ANALYSIS, EXCEL);

        assertThat(item.getSkewness(MomentType.TYPE_1).getValue()).isCloseTo(0.30319333935414405, within(1e-13));
        assertThat(item.getSkewness(MomentType.TYPE_3).getValue()).isCloseTo(0.2588710114128942, within(1e-13));
        assertThat(item.getExcessKurtosis(MomentType.TYPE_1).getValue()).isCloseTo(-0.63132100690577, within(1e-13));
        assertThat(item.getExcessKurtosis(MomentType.TYPE_3).getValue()).isCloseTo(-1.0813700155936736, within(1e-13));
    }

    @Test
    void anItemIsDescribedFromItsAnswers() {
        ItemStatistics item = describe(ANALYSIS.withRange(1, 5), 1.0, 5.0, null, 4.0, 5.0);

        assertThat(item.getItem()).isEqualTo("q");
        assertThat(item.getN()).isEqualTo(4);
        assertThat(item.getMissing()).isEqualTo(1);
        assertThat(item.getMean()).isEqualTo(Statistic.of(3.75));
        assertThat(item.getVariance().getValue()).isCloseTo(43.0 / 12, within(1e-14));
        assertThat(item.getStandardDeviation().getValue()).isCloseTo(Math.sqrt(43.0 / 12), within(1e-14));
        assertThat(item.getMedian()).isEqualTo(Statistic.of(4.5));
        assertThat(item.getMinimum()).isEqualTo(Statistic.of(1));
        assertThat(item.getMaximum()).isEqualTo(Statistic.of(5));
        assertThat(item.getPercentFloor()).isEqualTo(Statistic.of(25));
        assertThat(item.getPercentCeiling()).isEqualTo(Statistic.of(50));
    }

    @Test
    void unfavourableIsTheMirrorImageOfFavourable() {
        ItemStatistics item =
                describe(ANALYSIS.withRange(1, 6).withFavourableFrom(5), 1.0, 2.0, 3.0, 4.0, 5.0, 5.0, 6.0, 6.0);

        assertThat(item.getPercentFavourable()).isEqualTo(Statistic.of(50));
        assertThat(item.getPercentUnfavourable()).isEqualTo(Statistic.of(25));
    }

    @Test
    void unfavourableMayBeDeclared() {
        ItemStatistics item =
                describe(ANALYSIS.withRange(1, 5).withFavourableFrom(4).withUnfavourableTo(3), 1.0, 2.0, 3.0, 4.0);

        assertThat(item.getPercentUnfavourable()).isEqualTo(Statistic.of(75));
    }

    @Test
    void withoutARangeFloorAndCeilingAreUndefined() {
        ItemStatistics item = describe(ANALYSIS.withFavourableFrom(4), 1.0, 5.0);

        assertThat(item.getPercentFloor()).isEqualTo(undefined(NOT_DEFINED_BY_RULE));
        assertThat(item.getPercentCeiling()).isEqualTo(undefined(NOT_DEFINED_BY_RULE));
        assertThat(item.getPercentFavourable()).isEqualTo(Statistic.of(50));
        assertThat(item.getPercentUnfavourable()).isEqualTo(undefined(NO_FAVOURABLE_ANSWERS));
    }

    @Test
    void withoutFavourableAnswersTheirPercentageIsUndefined() {
        ItemStatistics item = describe(ANALYSIS.withRange(1, 5), 1.0, 5.0);

        assertThat(item.getPercentFavourable()).isEqualTo(undefined(NO_FAVOURABLE_ANSWERS));
        assertThat(item.getPercentUnfavourable()).isEqualTo(undefined(NO_FAVOURABLE_ANSWERS));
    }

    @Test
    void anItemThatNobodyAnsweredHasNoNumbers() {
        ItemStatistics item = describe(ANALYSIS.withRange(1, 5).withFavourableFrom(4), null, null);

        assertThat(item.getMissing()).isEqualTo(2);
        assertThat(Stream.of(
                        item.getMean(),
                        item.getVariance(),
                        item.getStandardDeviation(),
                        item.getMedian(),
                        item.getMinimum(),
                        item.getMaximum(),
                        item.getPercentFloor(),
                        item.getPercentCeiling(),
                        item.getPercentFavourable(),
                        item.getPercentUnfavourable(),
                        item.getSkewness(MomentType.TYPE_1),
                        item.getExcessKurtosis(MomentType.TYPE_3)))
                .allMatch(undefined(NO_ANSWERS)::equals);
    }

    @Test
    void oneAnswerHasAMeanButNoSpread() {
        ItemStatistics item = describe(ANALYSIS, 4.0);

        assertThat(item.getMean()).isEqualTo(Statistic.of(4));
        assertThat(item.getVariance()).isEqualTo(undefined(TOO_FEW_RESPONDENTS));
        assertThat(item.getSkewness(MomentType.TYPE_1)).isEqualTo(undefined(TOO_FEW_RESPONDENTS));
    }

    @Test
    void typeTwoNeedsThreeAnswersForSkewnessAndFourForKurtosis() {
        assertThat(describe(ANALYSIS, 1.0, 2.0).getSkewness(MomentType.TYPE_2))
                .isEqualTo(undefined(TOO_FEW_RESPONDENTS));
        ItemStatistics three = describe(ANALYSIS, 1.0, 2.0, 4.0);
        assertThat(three.getSkewness(MomentType.TYPE_2).isDefined()).isTrue();
        assertThat(three.getExcessKurtosis(MomentType.TYPE_2)).isEqualTo(undefined(TOO_FEW_RESPONDENTS));
        assertThat(three.getExcessKurtosis(MomentType.TYPE_1).isDefined()).isTrue();
        assertThat(describe(ANALYSIS, 1.0, 2.0, 4.0, 4.0)
                        .getExcessKurtosis(MomentType.TYPE_2)
                        .isDefined())
                .isTrue();
    }

    @Test
    void equalAnswersHaveAVarianceOfExactlyZeroAndNoShape() {
        ItemStatistics item = describe(ANALYSIS, 0.1, 0.1, 0.1, 0.1, 0.1, 0.1, 0.1);

        assertThat(item.getVariance()).isEqualTo(Statistic.of(0));
        assertThat(Stream.of(MomentType.values()).map(item::getSkewness)).allMatch(undefined(NO_VARIANCE)::equals);
        assertThat(Stream.of(MomentType.values()).map(item::getExcessKurtosis))
                .allMatch(undefined(NO_VARIANCE)::equals);
    }

    @Test
    void anAnswerOutsideTheRangeIsNamed() {
        ItemAnalysis analysis = ANALYSIS.withRange(1, 5);

        assertThatThrownBy(() -> describe(analysis, 1.0, 9.0))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("Item 'q', row 2")
                .hasMessageContaining("9.0")
                .hasMessageContaining("1.0 to 5.0")
                .hasMessageContaining("Maybe");
    }

    @Test
    void aThresholdOutsideTheRangeIsRefusedInEitherOrder() {
        assertThatThrownBy(() -> ANALYSIS.withRange(1, 5).withFavourableFrom(6))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("'favourable from' is 6.0");
        assertThatThrownBy(() -> ANALYSIS.withUnfavourableTo(0).withRange(1, 5))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("'unfavourable to' is 0.0");
        assertThatThrownBy(() -> ANALYSIS.withFavourableFrom(Double.NaN)).hasMessageContaining("must be finite");
    }

    @Test
    void anAnswerCannotBeBothFavourableAndUnfavourable() {
        assertThatThrownBy(() -> ANALYSIS.withRange(1, 5).withFavourableFrom(3))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("some would be both");
        assertThat(describe(ANALYSIS.withUnfavourableTo(2).withFavourableFrom(3).withRange(1, 5), 1.0, 3.0)
                        .getPercentFavourable())
                .isEqualTo(Statistic.of(50));
    }

    @Test
    void aRangeTheWrongWayRoundIsRefused() {
        assertThatThrownBy(() -> ANALYSIS.withRange(5, 1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("5.0 to 1.0")
                .hasMessageContaining("Maybe");
    }

    private static ItemStatistics describe(ItemAnalysis analysis, Double... answers) {
        Double[][] rows =
                Stream.of(answers).map(answer -> new Double[] {answer}).toArray(Double[][]::new);
        return analysis.of(ItemMatrix.of(List.of("q"), rows)).get(0);
    }

    private static Statistic undefined(UndefinedReason reason) {
        return Statistic.undefined(reason);
    }
}
