package io.github.culturekit.scoring.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.culturekit.scoring.instrument.Instrument;
import io.github.culturekit.scoring.instrument.Item;
import io.github.culturekit.scoring.instrument.ResponseScale;
import io.github.culturekit.scoring.instrument.Scale;
import io.github.culturekit.scoring.response.AnswerState;
import io.github.culturekit.scoring.response.Response;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ResponseAnswersTest {

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

    private final ResponseAnswers answers = new ResponseAnswers(INSTRUMENT);

    @Test
    void answersComeInAnyOrder() {
        assertThat(read(Map.of("q1", 1, "q2", 5, "q3", 0))).containsExactly(0, 4, 0);
        Map<String, Integer> backwards = new LinkedHashMap<>();
        backwards.put("q3", 100);
        backwards.put("q2", 2);
        backwards.put("q1", 3);
        assertThat(read(backwards)).containsExactly(2, 1, 10);
    }

    @Test
    void whatIsLeftOutIsNotAnswered() {
        assertThat(read(Map.of("q2", 5))).containsExactly(NONE, 4, NONE);
        assertThat(read(Map.of())).containsOnly(NONE);
    }

    @Test
    void aCodeForNotApplicableIsNoAnswer() {
        assertThat(read(Map.of("q3", -1))).containsExactly(NONE, NONE, NOT_APPLICABLE);
    }

    @Test
    void codesBesideTheStepsAreRefused() {
        for (int code : new int[] {-10, 5, 101, 110, Integer.MIN_VALUE, Integer.MAX_VALUE}) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> read(Map.of("q3", code)))
                    .withMessageStartingWith("Item 'q3': option code " + code + " is not in response scale 'tens'");
        }
    }

    @Test
    void anUnknownItemIsNamed() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> read(Map.of("q4", 1)))
                .withMessageStartingWith("Instrument 'tens' has no item 'q4'.");
    }

    private byte[] read(Map<String, Integer> codes) {
        byte[] into = {1, 1, 1};
        answers.read(Response.builder().answers(codes).build(), into);
        return into;
    }
}
