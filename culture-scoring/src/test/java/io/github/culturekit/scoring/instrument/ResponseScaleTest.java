package io.github.culturekit.scoring.instrument;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.culturekit.model.value.InvalidValueException;
import org.junit.jupiter.api.Test;

class ResponseScaleTest {

    @Test
    void codesInBetweenThatMeanNothingAreNotOfTheScale() {
        ResponseScale gapped = ResponseScale.builder()
                .copying(ResponseScale.range("yes-no-dk", 1, 9))
                .addUnusedCodes(3, 4, 5, 6, 7, 8)
                .build();
        assertThat(gapped.getCodes()).containsExactly(1, 2, 9);
        assertThat(gapped.optionOf(5)).isEmpty();
        assertThat(gapped.codeOf(gapped.optionOf(9).orElseThrow())).isEqualTo(9);
        assertThat(gapped.describeCodes()).isEqualTo("codes 1, 2, 9");
    }

    @Test
    void anUnusedCodeLiesBetweenTheMinimumAndTheMaximum() {
        assertThatThrownBy(() -> ResponseScale.builder()
                        .copying(ResponseScale.range("r", 1, 3))
                        .addUnusedCode(3)
                        .build())
                .hasMessage("ResponseScale: response scale 'r': 3 is unused, but is not between the minimum 1 and the"
                        + " maximum 3. Maybe move the minimum or the maximum instead.");
    }

    @Test
    void codesRunFromMinimumToMaximumInSteps() {
        ResponseScale tens = tens().build();
        assertThat(tens.getCodes()).containsExactly(0, 10, 20, 30);
        assertThat(tens.getOptionCount()).isEqualTo(4);
        assertThat(tens.optionOf(20)).hasValue(2);
        assertThat(tens.optionOf(25)).isEmpty();
        assertThat(tens.optionOf(40)).isEmpty();
        assertThat(tens.optionOf(-10)).isEmpty();
    }

    @Test
    void aStepOfOneIsTheSameAsNone() {
        ResponseScale plain = ResponseScale.range("r", 1, 7);
        ResponseScale stated = ResponseScale.builder().copying(plain).step(1).build();
        assertThat(stated).isEqualTo(plain);
    }

    @Test
    void moreOptionsThanAByteHoldsAreRefused() {
        assertThat(ResponseScale.range("r", 1, 250).getOptionCount()).isEqualTo(250);
        refused(
                ResponseScale.builder().id("r").label("r").minimum(0).maximum(1000),
                "response scale 'r' has 1001 options; an answer is kept in one byte, so there are at most 250. Maybe set a"
                        + " larger step, or group the answers first.");
    }

    @Test
    void aMaximumBelowTheMinimumIsRefused() {
        refused(
                tens().minimum(40),
                "response scale 'tens' runs from 40 to 30; the maximum must be above the minimum. Maybe the two are"
                        + " swapped.");
    }

    @Test
    void aStepOfZeroIsRefused() {
        refused(
                tens().step(0),
                "'step' is 0; it must be greater than 0. Maybe the sign or the column is wrong: check the source of the"
                        + " number.");
    }

    @Test
    void stepsThatMissTheMaximumAreRefused() {
        refused(
                tens().step(7),
                "response scale 'tens' runs from 0 to 30, which steps of 7 do not reach. Maybe the step or the maximum is"
                        + " wrong.");
    }

    @Test
    void favourableFromWithoutUnfavourableToIsRefused() {
        refused(
                tens().favourableFrom(20),
                "response scale 'tens' has only one of favourableFrom and unfavourableTo; they come together. Maybe add"
                        + " unfavourableTo.");
    }

    @Test
    void thresholdsThatMeetAreRefused() {
        refused(
                tens().favourableFrom(20).unfavourableTo(20),
                "response scale 'tens' is unfavourable up to 20 and favourable from 20; no option can be both. Maybe the"
                        + " two are swapped.");
    }

    @Test
    void aThresholdThatIsNoCodeIsRefused() {
        refused(
                tens().favourableFrom(25).unfavourableTo(0),
                "response scale 'tens': 25 is favourableFrom but is not among its codes 0-30 in steps of 10. Maybe mend the"
                        + " code, the minimum or the maximum.");
    }

    @Test
    void aLabelForACodeOffTheScaleIsRefused() {
        refused(
                tens().putLabel(40, "most"),
                "response scale 'tens': 40 has a label but is not among its codes 0-30 in steps of 10. Maybe mend the code,"
                        + " the minimum or the maximum.");
    }

    @Test
    void oneLabelForTwoCodesIsRefused() {
        refused(
                tens().putLabel(0, "Sometimes").putLabel(10, "sometimes"),
                "response scale 'tens' calls both 0 and 10 'sometimes'; a label in a file must mean one code. Maybe tell"
                        + " the two apart.");
    }

    private static ResponseScale.Builder tens() {
        return ResponseScale.builder()
                .id("tens")
                .label("Tens")
                .minimum(0)
                .maximum(30)
                .step(10);
    }

    private static void refused(ResponseScale.Builder builder, String message) {
        assertThatThrownBy(builder::build)
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("ResponseScale: " + message);
    }
}
