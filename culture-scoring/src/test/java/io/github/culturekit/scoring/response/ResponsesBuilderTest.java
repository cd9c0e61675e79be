package io.github.culturekit.scoring.response;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.culturekit.model.organisation.UnitId;
import io.github.culturekit.model.value.InvalidValueException;
import org.junit.jupiter.api.Test;

class ResponsesBuilderTest {

    @Test
    void rowsFromJavaAreTheRowsOfAFile() {
        Responses responses = Responses.builder(Surveys.instrument())
                .add(Response.builder()
                        .unit("North")
                        .wave("2025")
                        .respondent("p1")
                        .weight(1.5)
                        .putCut("gender", "F")
                        .putAnswer("q1", 4)
                        .putAnswer("q3", 9)
                        .build())
                .build();
        assertThat(responses.unit(0)).isEqualTo(UnitId.of("North"));
        assertThat(responses.wave(0)).isEqualTo("2025");
        assertThat(responses.respondent(0)).contains("p1");
        assertThat(responses.weight(0)).isEqualTo(1.5);
        assertThat(responses.cut(0, "gender")).contains("F");
        assertThat(responses.code(0, "q1")).hasValue(4);
        assertThat(responses.state(0, 1)).isEqualTo(AnswerState.NOT_ANSWERED);
        assertThat(responses.state(0, 2)).isEqualTo(AnswerState.NOT_APPLICABLE);
    }

    @Test
    void aNegativeWeightIsRefused() {
        assertThatThrownBy(Response.builder().weight(-1.0)::build)
                .isInstanceOf(InvalidValueException.class)
                .hasMessageStartingWith("Response: 'weight' is -1.0; it must be 0 or more.");
    }

    @Test
    void codesMayBeGivenInTheOrderOfTheItems() {
        Responses responses = Responses.builder(Surveys.instrument())
                .add("North", 1, 2)
                .add("South", 5, 4, 3)
                .build();
        assertThat(responses.code(1, "q3")).hasValue(3);
        assertThat(responses.state(0, 2)).isEqualTo(AnswerState.NOT_ANSWERED);
    }

    @Test
    void itemsMayBeDeclaredNotAsked() {
        Responses responses = Responses.builder(Surveys.instrument())
                .notAsked("q2")
                .add("North", 1)
                .build();
        assertThat(responses.state(0, 1)).isEqualTo(AnswerState.NOT_ASKED);
    }

    @Test
    void theSameRulesHoldAsForAFile() {
        Intake intake = Responses.builder(Surveys.instrument())
                .in(Surveys.organisation())
                .add("North", 1, 2, 3)
                .add("East", 1, 2, 3)
                .add("South", 6, 2, 3)
                .buildIntake();
        assertThat(intake.getReport().getRowsSetAside()).isEqualTo(1);
        assertThat(intake.getReport().getProblems())
                .extracting(IntakeProblem::toString)
                .containsExactly(
                        "Line 2, column 'unit': Unit 'East' is not in organisation 'Acme'. Maybe the organisation lacks"
                                + " this unit: add it.",
                        "Line 3, column 'q1': Item 'q1': option code 6 is not in response scale 'agree-5' (codes 1-5)."
                                + " Maybe the export holds 6 for \"not applicable\": declare it with notApplicable(6).");
    }

    @Test
    void buildInsistsOnCleanRows() {
        ResponsesBuilder builder = Responses.builder(Surveys.instrument()).add("North", 6);
        assertThatThrownBy(builder::build)
                .isInstanceOf(IntakeException.class)
                .hasMessage(
                        "Responses to 'acme' has 1 problem, and none is allowed. Line 1, column 'q1': Item 'q1': option code"
                                + " 6 is not in response scale 'agree-5' (codes 1-5). Maybe the export holds 6 for \"not"
                                + " applicable\": declare it with notApplicable(6).");
    }

    @Test
    void anItemThatIsNotThereIsRefused() {
        Response response = Response.builder().putAnswer("q99", 1).build();
        ResponsesBuilder builder = Responses.builder(Surveys.instrument());
        assertThatThrownBy(() -> builder.add(response))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Instrument 'acme' has no item 'q99'. Maybe the response is to another instrument.");
    }

    @Test
    void moreCodesThanItemsAreRefused() {
        ResponsesBuilder builder = Responses.builder(Surveys.instrument());
        assertThatThrownBy(() -> builder.add("North", 1, 2, 3, 4))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Response has 4 codes, but instrument 'acme' has 3 items. Maybe the codes are of another"
                        + " instrument.");
    }
}
