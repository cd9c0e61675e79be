package io.github.culturekit.scoring.response;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.culturekit.model.organisation.UnitId;
import io.github.culturekit.scoring.instrument.Instrument;
import io.github.culturekit.scoring.instrument.Item;
import io.github.culturekit.scoring.instrument.ResponseScale;
import io.github.culturekit.scoring.instrument.Scale;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class AnswerSheetTest {

    private static final byte NONE = AnswerState.NOT_ANSWERED.getByte();
    private static final byte NOT_APPLICABLE = AnswerState.NOT_APPLICABLE.getByte();

    private static final Instrument INSTRUMENT = Instrument.builder()
            .id("tens")
            .version("1.0.0")
            .label("Tens")
            .addResponseScale(ResponseScale.agreement5())
            .addResponseScale(ResponseScale.builder()
                    .id("tens")
                    .label("Tens")
                    .minimum(0)
                    .maximum(100)
                    .step(10)
                    .build())
            .addItems("agree-5", "q1", "q2")
            .addItem(Item.builder()
                    .copying(Item.of("q3", "tens"))
                    .notApplicable(List.of(-1))
                    .build())
            .addScale(Scale.of("s", "own:s", "q1", "q2", "q3"))
            .build();

    private final AnswerSheet sheet = AnswerSheet.of(INSTRUMENT);

    @Test
    void answersAreTheNumbersOfOptions() {
        sheet.answer(0, 1).answer(2, 30).answer(1, 5);
        assertThat(answers()).containsExactly(0, 4, 3);
    }

    @Test
    void whatIsNotFilledInIsNotAnswered() {
        assertThat(answers()).containsOnly(NONE);
        sheet.answer(1, 5);
        assertThat(answers()).containsExactly(NONE, 4, NONE);
    }

    @Test
    void aCodeForNotApplicableIsNoAnswer() {
        sheet.answer(2, -1);
        assertThat(answers()).containsExactly(NONE, NONE, NOT_APPLICABLE);
    }

    @Test
    void codesBesideTheStepsAreRefusedAndChangeNothing() {
        sheet.answer(2, 20);
        for (int code : new int[] {-10, 5, 101, 110, Integer.MIN_VALUE, Integer.MAX_VALUE}) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> sheet.answer(2, code))
                    .withMessage("Item 'q3': option code " + code + " is not in response scale 'tens' (codes 0-100 in"
                            + " steps of 10). Maybe the source holds " + code
                            + " for \"not applicable\": declare it with notApplicable(" + code + ").");
        }
        assertThat(answers()).containsExactly(NONE, NONE, 2);
    }

    @Test
    void anItemThatIsNotThereIsRefused() {
        for (int item : new int[] {-1, 3}) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> sheet.answer(item, 1))
                    .withMessage("Item number " + item + " is not one of instrument 'tens', whose 3 items are numbered"
                            + " from 0. Maybe the answers are to another instrument.");
        }
    }

    @Test
    void clearingTakesEverythingOff() {
        sheet.unit("ward")
                .wave("2025")
                .weight(2)
                .cut("gender", "F")
                .answer(0, 3)
                .clear();
        assertThat(answers()).containsOnly(NONE);
        assertThat(sheet.getUnit()).isEmpty();
        assertThat(sheet.getWave()).isEmpty();
        assertThat(sheet.getWeight()).isEmpty();
        assertThat(sheet.getCut("gender")).isEmpty();
    }

    @Test
    void textsLoseTheSpaceAroundThem() {
        sheet.unit(" ward ").wave(" 2025 ").cut("gender", " F ");
        assertThat(sheet.getUnit()).contains(UnitId.of("ward"));
        assertThat(sheet.getWave()).contains("2025");
        assertThat(sheet.getCut("gender")).contains("F");
    }

    @Test
    void aBlankValueOfACutIsNone() {
        assertThat(sheet.cut("gender", "F").cut("gender", " ").getCut("gender")).isEmpty();
    }

    @Test
    void blankUnitsAndWavesAreRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> sheet.unit(" ")).withMessageContaining("UnitId is blank");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> sheet.wave(" "))
                .withMessage("The wave is blank. Maybe there is only one, which need not be filled in.");
    }

    @Test
    void weightsOutOfRangeAreRefused() {
        assertThat(sheet.weight(0).getWeight()).hasValue(0);
        assertThat(sheet.weight(1e9).getWeight()).hasValue(1e9);
        for (double weight : new double[] {-0.1, 1.1e9, Double.NaN, Double.POSITIVE_INFINITY}) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> sheet.weight(weight))
                    .withMessageStartingWith("Weight " + weight + " is not a number from 0 to 1,000,000,000.");
        }
    }

    @Test
    void aResponseIsFilledInWhole() {
        sheet.wave("2024").weight(3).cut("gender", "F").answer(0, 1);
        sheet.fillIn(Response.builder()
                .unit("ward")
                .wave("2025")
                .weight(0.5)
                .putCut("tenure", "t1")
                .putAnswer("q2", 4)
                .build());
        assertThat(sheet.getUnit()).contains(UnitId.of("ward"));
        assertThat(sheet.getWave()).contains("2025");
        assertThat(sheet.getWeight()).hasValue(0.5);
        assertThat(sheet.getCut("tenure")).contains("t1");
        assertThat(sheet.getCut("gender")).isEmpty();
        assertThat(answers()).containsExactly(NONE, 3, NONE);
    }

    @Test
    void aResponseMayListItsAnswersInAnyOrder() {
        assertThat(filledIn(Map.of("q1", 1, "q2", 5, "q3", 0))).containsExactly(0, 4, 0);
        Map<String, Integer> backwards = new LinkedHashMap<>();
        backwards.put("q3", 100);
        backwards.put("q2", 2);
        backwards.put("q1", 3);
        assertThat(filledIn(backwards)).containsExactly(2, 1, 10);
    }

    @Test
    void anUnknownItemIsNamedAndTheSheetCleared() {
        Response unknown = Response.builder()
                .unit("ward")
                .putAnswer("q1", 1)
                .putAnswer("q4", 1)
                .build();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> sheet.fillIn(unknown))
                .withMessage("Instrument 'tens' has no item 'q4'. Maybe the response is to another instrument.");
        assertThat(sheet.getUnit()).isEmpty();
        assertThat(answers()).containsOnly(NONE);
    }

    private byte[] filledIn(Map<String, Integer> codes) {
        sheet.fillIn(Response.builder().answers(codes).build());
        return answers();
    }

    private byte[] answers() {
        byte[] into = {1, 1, 1};
        sheet.copyAnswers(into);
        return into;
    }
}
