package io.github.culturekit.scoring.response;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.culturekit.model.organisation.Cut;
import io.github.culturekit.model.organisation.UnitId;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ResponsesTest {

    private final Responses responses = Surveys.read(
                    Surveys.intake()
                            .withUnitColumn("team")
                            .withWaveColumn("wave")
                            .withCutColumns("gender")
                            .withRespondentColumn("person"),
                    "person,team,wave,gender,q1,q2,q3",
                    "a,North,2023,F,1,2,3",
                    "b,South,2023,M,2,3,4",
                    "c,North,2025,,3,4,5",
                    "a,South,2025,F,4,5,9")
            .getResponses();

    @Test
    void aWaveIsAViewOfItsRows() {
        Responses wave = responses.wave("2025");
        assertThat(wave.size()).isEqualTo(2);
        assertThat(wave.code(0, "q1")).hasValue(3);
        assertThat(wave.line(1)).isEqualTo(5);
        assertThat(wave.sizeInBytes()).isEqualTo(responses.sizeInBytes());
    }

    @Test
    void viewsOfViewsNumberTheirRowsAnew() {
        Responses view = responses.wave("2025").unit(UnitId.of("South"));
        assertThat(view.size()).isEqualTo(1);
        assertThat(view.respondent(0)).contains("a");
        assertThat(view.state(0, 2)).isEqualTo(AnswerState.NOT_APPLICABLE);
    }

    @Test
    void aPersonHasTheSameCodeInEveryWave() {
        assertThat(responses.wave("2023").respondentCode(0))
                .isEqualTo(responses.wave("2025").respondentCode(1));
    }

    @Test
    void aCutIsAViewOfThoseWithItsValues() {
        assertThat(responses.cut(Cut.of("gender", "F")).size()).isEqualTo(2);
        assertThat(responses.cut(Cut.of("gender", "X")).size()).isZero();
        assertThat(responses.cut(Cut.everyone()).size()).isEqualTo(4);
    }

    @Test
    void peopleMayBeInTheUnitsOfACutInstead() {
        Responses byGender = responses.unitsBy("gender");
        assertThat(byGender.getUnits()).containsExactly(UnitId.of("F"), UnitId.of("M"));
        assertThat(IntStream.range(0, byGender.size()).mapToObj(byGender::unit))
                .containsExactly(UnitId.of("F"), UnitId.of("M"), UnitId.of("F"));
        assertThat(byGender.line(2)).isEqualTo(5);
    }

    @Test
    void aUnitThatNobodyAnsweredInIsAnEmptyView() {
        assertThat(responses.unit(UnitId.of("East")).size()).isZero();
    }

    @Test
    void rowsAreSelectedInAnyOrderAndAgain() {
        Responses drawn = responses.select(3, 0, 3);
        assertThat(IntStream.range(0, 3).map(row -> drawn.code(row, "q1").orElseThrow()))
                .containsExactly(4, 1, 4);
    }

    @Test
    void aRunOfRowsIsAViewOfThem() {
        assertThat(codesOfQ1(responses.rows(1, 3))).containsExactly(2, 3);
        assertThat(codesOfQ1(responses.select(3, 0, 2).rows(1, 3))).containsExactly(1, 3);
        assertThat(responses.rows(2, 2).size()).isZero();
        assertThatExceptionOfType(IndexOutOfBoundsException.class)
                .isThrownBy(() -> responses.rows(1, 3).rows(1, 3));
    }

    private static List<Integer> codesOfQ1(Responses some) {
        return IntStream.range(0, some.size())
                .mapToObj(row -> some.code(row, "q1").orElseThrow())
                .toList();
    }

    @Test
    void answersAreCopiedInRuns() {
        byte[] into = new byte[3];
        responses.copyAnswers(0, 1, 3, into);
        assertThat(into).containsExactly(1, 2, 3);
        responses.select(3, 1).copyAnswers(0, 0, 2, into);
        assertThat(into).containsExactly(3, 1, 3);
    }

    @Test
    void runsOfAnItemThatWasNotAskedAreNotAsked() {
        Responses some = Surveys.read(Surveys.intake().withAbsentItemsNotAsked(), "q1", "1", "2")
                .getResponses();
        byte[] into = new byte[2];
        some.copyAnswers(1, 0, 2, into);
        assertThat(into).containsOnly(AnswerState.NOT_ASKED.getByte());
    }

    @Test
    void aWaveThatIsNotThereIsRefused() {
        refused(
                () -> responses.wave("2024"),
                "Responses have no wave '2024'; they have [2023, 2025]. Maybe '2023' is meant, or the wave is in another"
                        + " file.");
    }

    @Test
    void anAttributeThatIsNotThereIsRefused() {
        refused(
                () -> responses.cut(0, "age"),
                "Responses have no cut 'age'; they have [gender]. Maybe name its column in withCutColumns(...).");
    }

    @Test
    void anItemThatIsNotThereIsRefused() {
        refused(
                () -> responses.code(0, "q9"),
                "Instrument 'acme' has no item 'q9'. Maybe 'q1' is meant, or the responses are to another instrument.");
    }

    @Test
    void aRowThatIsNotThereIsRefused() {
        assertThatThrownBy(() -> responses.wave("2025").unit(2))
                .isInstanceOf(IndexOutOfBoundsException.class)
                .hasMessage(
                        "Row 2 is not in 0 to 1, the rows of these responses. Maybe it is a row of the responses that"
                                + " this view was made from.");
    }

    private static void refused(Runnable call, String message) {
        assertThatThrownBy(call::run)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(message);
    }
}
