package io.github.culturekit.scoring.quality;

import static io.github.culturekit.model.profile.UndefinedReason.NO_ANSWERS;
import static io.github.culturekit.model.profile.UndefinedReason.TOO_FEW_ITEMS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.culturekit.model.profile.Statistic;
import io.github.culturekit.model.profile.UndefinedReason;
import io.github.culturekit.scoring.reliability.ItemMatrix;
import io.github.culturekit.scoring.response.Responses;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class CarelessScreeningTest {

    private final Responses responses = FourteenPeople.responses();
    private final ScreenedResponses screened = CarelessScreening.withDefaults().of(responses);

    @Test
    void nobodyIsDropped() {
        assertThat(screened.getResponses().size()).isEqualTo(14);
        assertThat(screened.getReport().getRowsKept()).isEqualTo(14);
        assertThat(screened.getReport().getRowsSetAside()).isZero();
        assertThat(screened.getReport().getFewestFlagsSetAside()).isEmpty();
        assertThat(screened.getReport().getFlaggedRows()).noneMatch(FlaggedRow::getSetAside);
    }

    @Test
    void flagsSayWhichCheckWhichValueAndWhichCutOff() {
        // the third person answered 3 throughout
        assertThat(screened.getScreening().getFlags(2))
                .extracting(CarelessFlag::toString)
                .containsExactly(
                        "LONG_STRING 1.0 (flagged at or above 0.5)",
                        "RESPONSE_VARIABILITY 0.0 (flagged at or below 0.0)");
        assertThat(screened.getScreening().getFlags(12))
                .extracting(CarelessFlag::getCheck)
                .contains(CarelessCheck.ANTONYMS);
        assertThat(screened.getScreening().getFlags(6)).isEmpty();
    }

    @Test
    void everyCheckAccountsForEveryRow() {
        ScreeningReport report = screened.getReport();

        assertThat(report.getRows()).isEqualTo(14);
        assertThat(report.getChecks()).extracting(CheckAccount::getCheck).containsExactly(CarelessCheck.values());
        CheckAccount longString = report.getChecks().get(0);
        assertThat(longString.getRowsAssessed()).isEqualTo(13);
        assertThat(longString.getRowsFlagged()).isEqualTo(1);
        assertThat(longString.getRowsNotAssessed()).isEqualTo(Map.of(NO_ANSWERS, 1));
        CheckAccount antonyms = report.getChecks().get(5);
        assertThat(antonyms.getRowsAssessed()).isEqualTo(10);
        assertThat(antonyms.getRowsNotAssessed())
                .isEqualTo(Map.of(UndefinedReason.NO_ANSWERS, 1, TOO_FEW_ITEMS, 2, UndefinedReason.NO_VARIANCE, 1));
    }

    @Test
    void theIndicesAreThoseOfTheCalculators() {
        Map<CarelessCheck, List<Statistic>> indices = screened.getScreening().getIndices();

        assertThat(indices.get(CarelessCheck.LONG_STRING).get(3).getValue()).isEqualTo(1 / 6.0);
        assertThat(indices.get(CarelessCheck.RESPONSE_VARIABILITY))
                .isEqualTo(ResponseVariability.withDefaults().of(responses).getOverall());
        assertThat(indices.get(CarelessCheck.EVEN_ODD))
                .isEqualTo(EvenOddConsistency.withDefaults().of(responses));
        assertThat(indices.get(CarelessCheck.MAHALANOBIS))
                .isEqualTo(MahalanobisDistance.withDefaults().of(responses).getProbabilities());
        assertThat(indices.get(CarelessCheck.SYNONYMS))
                .isEqualTo(PsychometricPairs.withDefaults().of(responses).getCorrelations());
        assertThat(indices.get(CarelessCheck.ANTONYMS))
                .isEqualTo(PsychometricPairs.withDefaults()
                        .antonyms()
                        .of(responses)
                        .getCorrelations());
    }

    @Test
    void theAnalystSetsFlaggedRowsAside() {
        ScreenedResponses kept = screened.withoutFlaggedBy(2);

        assertThat(kept.getResponses().size()).isEqualTo(kept.getReport().getRowsKept());
        assertThat(IntStream.range(0, kept.getResponses().size()).map(kept.getResponses()::line))
                .doesNotContain(responses.line(2));
        assertThat(kept.getReport().getRows()).isEqualTo(14);
        assertThat(kept.getReport().getRowsSetAside())
                .isEqualTo(kept.getReport().countRowsFlaggedBy(2))
                .isPositive();
        assertThat(kept.getReport().getRowsSetAside() + kept.getReport().getRowsKept())
                .isEqualTo(14);
        assertThat(kept.getReport().getFewestFlagsSetAside()).contains(2);
        assertThat(kept.getScreening().getRowCount()).isEqualTo(14);
    }

    @Test
    void rowsWithFewerFlagsStay() {
        ScreenedResponses kept = screened.withoutFlaggedBy(2);

        List<FlaggedRow> stay = kept.getReport().getFlaggedRows().stream()
                .filter(row -> !row.getSetAside())
                .toList();
        assertThat(stay).isNotEmpty().allMatch(row -> row.getFlags().size() == 1);
        assertThat(screened.withoutFlaggedBy(1).getReport().getFlaggedRows()).allMatch(FlaggedRow::getSetAside);
    }

    @Test
    void theReportSaysInWordsWhatWasFound() {
        assertThat(screened.withoutFlaggedBy(2).toString())
                .startsWith("14 rows looked at, ")
                .contains(" set aside, ", " kept\n")
                .contains("LONG_STRING at or above 0.5: 1 of 13 rows; 1 could not be looked at {NO_ANSWERS=1}\n")
                .contains("\nflagged and kept: line ")
                .contains("\nset aside: line 3")
                .endsWith("\n");
    }

    @Test
    void theReportShowsTenLinesAtMost() {
        CarelessScreening strict = CarelessScreening.withDefaults().withCutOff(CarelessCheck.LONG_STRING, 0);

        assertThat(strict.of(responses).getReport().toText())
                .contains("\nflagged and kept: line 1, 2, 3, 4, 5, 6, 8, 9, 10, 11, ...\n")
                .doesNotContain("set aside: line");
        assertThat(strict.of(responses.select(0, 1)).getReport().toText()).contains("\nflagged and kept: line 1, 2\n");
    }

    @Test
    void rowsThatWereAllLookedAtNeedNoReason() {
        ItemMatrix answers = ItemMatrix.of(List.of("x", "y"), new double[][] {{1, 2}, {3, 3}});

        assertThat(CarelessScreening.withDefaults().of(answers).getReport().toText())
                .contains("LONG_STRING at or above 0.5: 2 of 2 rows\n");
    }

    @Test
    void cutOffsAreAdjustable() {
        CarelessScreening strict = CarelessScreening.withDefaults().withCutOff(CarelessCheck.LONG_STRING, 1 / 6.0);

        assertThat(strict.of(responses).getReport().getChecks().get(0).getRowsFlagged())
                .isEqualTo(13);
        assertThat(strict.of(responses).getReport().getChecks().get(0).getCutOff())
                .isEqualTo(1 / 6.0);
        assertThat(CarelessScreening.withDefaults().of(responses).getReport()).isEqualTo(screened.getReport());
    }

    @Test
    void checksCanBeLeftOutAndBroughtBack() {
        CarelessScreening fewer = CarelessScreening.withDefaults()
                .without(CarelessCheck.MAHALANOBIS)
                .without(CarelessCheck.EVEN_ODD);

        assertThat(fewer.of(responses).getReport().getChecks())
                .extracting(CheckAccount::getCheck)
                .containsExactly(
                        CarelessCheck.LONG_STRING,
                        CarelessCheck.RESPONSE_VARIABILITY,
                        CarelessCheck.SYNONYMS,
                        CarelessCheck.ANTONYMS);
        assertThat(fewer.withCutOff(CarelessCheck.EVEN_ODD, 0.2)
                        .of(responses)
                        .getScreening()
                        .getIndices())
                .containsKey(CarelessCheck.EVEN_ODD);
    }

    @Test
    void theScalesAndThePairsAreAdjustable() {
        CarelessScreening other = CarelessScreening.withDefaults()
                .withFewestScales(4)
                .withCriticalCorrelation(0.25)
                .withCutOff(CarelessCheck.MAHALANOBIS, 0.01)
                .without(CarelessCheck.LONG_STRING);
        Screening screening = other.of(responses).getScreening();

        assertThat(screening.getIndices().get(CarelessCheck.EVEN_ODD)).noneMatch(index -> index.isDefined());
        assertThat(screening.getIndices().get(CarelessCheck.SYNONYMS))
                .isEqualTo(PsychometricPairs.withDefaults()
                        .withCriticalCorrelation(0.25)
                        .of(responses)
                        .getCorrelations());
    }

    @Test
    void plainAnswersAreCheckedWithoutScales() {
        Screening plain = CarelessScreening.withDefaults().of(FourteenPeople.matrix());

        assertThat(plain.getIndices()).doesNotContainKey(CarelessCheck.EVEN_ODD).hasSize(5);
        assertThat(plain.getFlags(2)).isEqualTo(screened.getScreening().getFlags(2));
        assertThat(plain.getReport().getFlaggedRows())
                .extracting(FlaggedRow::getLine)
                .contains(3);
    }

    @Test
    void plainAnswersAreCheckedWithTheirScales() {
        List<ItemMatrix> scales = List.of(
                ItemMatrix.of(responses, "one"), ItemMatrix.of(responses, "two"), ItemMatrix.of(responses, "three"));

        Screening plain = CarelessScreening.withDefaults().of(FourteenPeople.matrix(), scales);

        assertThat(plain.getIndices()).isEqualTo(screened.getScreening().getIndices());
        assertThatThrownBy(() -> CarelessScreening.withDefaults()
                        .of(FourteenPeople.matrix(), List.of(ItemMatrix.of(responses.select(1, 2), "one"))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("[2] rows, but must all have 14");
    }

    @Test
    void theLinesAreThoseOfTheSource() {
        Responses two = responses.select(2, 4);

        assertThat(CarelessScreening.withDefaults().of(two).getReport().getFlaggedRows())
                .extracting(FlaggedRow::getLine)
                .contains(responses.line(2));
    }

    @Test
    void settingEverybodyAsideIsRefused() {
        assertThatThrownBy(() -> screened.withoutFlaggedBy(0))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("0 flags")
                .hasMessageContaining("Maybe");
    }

    @Test
    void aCutOffThatIsNoNumberIsRefused() {
        CarelessScreening screening = CarelessScreening.withDefaults();

        assertThatThrownBy(() -> screening.withCutOff(CarelessCheck.EVEN_ODD, Double.NaN))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("EVEN_ODD is NaN")
                .hasMessageContaining("Maybe");
        assertThatThrownBy(() -> screening.withCriticalCorrelation(2)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void noResponsesHaveNoFlags() {
        assertThat(CarelessScreening.withDefaults()
                        .of(responses.select())
                        .getReport()
                        .getRows())
                .isZero();
    }
}
