package io.github.culturekit.scoring.response;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.culturekit.model.organisation.UnitId;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CsvIntakeTest {

    private final CsvIntake intake = Surveys.intake();

    @Test
    void everyColumnThatIsAskedForIsRead() {
        Responses responses = Surveys.read(
                        intake.withUnitColumn("team")
                                .withWaveColumn("wave")
                                .withCutColumns("gender", "tenure")
                                .withWeightColumn("w")
                                .withRespondentColumn("person"),
                        "person,team,wave,gender,tenure,w,q1,q2,q3",
                        "p2,South,2025,F,0-1,1.5,1,2,3",
                        "p1,North,2023,,5+,0,4,5,9")
                .getResponses();
        assertThat(responses.getUnits()).containsExactly(UnitId.of("North"), UnitId.of("South"));
        assertThat(responses.unit(0)).isEqualTo(UnitId.of("South"));
        assertThat(responses.getWaves()).containsExactly("2023", "2025");
        assertThat(responses.wave(1)).isEqualTo("2023");
        assertThat(responses.cut(0, "gender")).contains("F");
        assertThat(responses.cut(1, "gender")).isEmpty();
        assertThat(responses.cutCode(1, 0)).isEqualTo(Responses.NONE);
        assertThat(responses.cut(1, "tenure")).contains("5+");
        assertThat(responses.isWeighted()).isTrue();
        assertThat(responses.weight(0)).isEqualTo(1.5);
        assertThat(responses.respondent(1)).contains("p1");
        assertThat(responses.code(0, "q3")).hasValue(3);
        assertThat(responses.state(1, 2)).isEqualTo(AnswerState.NOT_APPLICABLE);
    }

    @Test
    void withoutColumnsForThemEverybodyIsInOneUnitAndOneWaveAndCountsOne() {
        Responses responses = Surveys.read(intake, "q1,q2,q3", "1,2,3").getResponses();
        assertThat(responses.unit(0)).isEqualTo(Responses.EVERYONE);
        assertThat(responses.wave(0)).isEqualTo(Responses.ONLY_WAVE);
        assertThat(responses.isWeighted()).isFalse();
        assertThat(responses.weight(0)).isEqualTo(1);
        assertThat(responses.respondent(0)).isEmpty();
    }

    @Test
    void withoutAUnitColumnEverybodyIsInTheOrganisationsRoot() {
        Intake read = Surveys.read(intake.in(Surveys.organisation()).withWave("2025"), "q1,q2,q3", "1,2,3");
        assertThat(read.getResponses().unit(0)).isEqualTo(UnitId.of("Acme"));
        assertThat(read.getResponses().wave(0)).isEqualTo("2025");
    }

    @Test
    void blanksAndNaAreMissing() {
        Intake read = Surveys.read(intake, "q1,q2,q3", ",NA, ");
        assertThat(states(read)).containsOnly(AnswerState.NOT_ANSWERED);
    }

    @Test
    void otherTextsForMissingTakeThePlaceOfNa() {
        Intake read = Surveys.read(intake.withMissing("-", "99"), "q1,q2,q3", "-,99,NA");
        assertThat(states(read))
                .containsExactly(AnswerState.NOT_ANSWERED, AnswerState.NOT_ANSWERED, AnswerState.INVALID);
    }

    @Test
    void wholeNumbersMayCarryAFractionOfZero() {
        Responses responses = Surveys.read(intake, "q1,q2,q3", "4.0,+5,9.00").getResponses();
        assertThat(responses.code(0, "q1")).hasValue(4);
        assertThat(responses.code(0, "q2")).hasValue(5);
        assertThat(responses.state(0, 2)).isEqualTo(AnswerState.NOT_APPLICABLE);
    }

    @Test
    void labelsCountAsCodesInAnyCaseAndAnyLocale() {
        Responses responses = Surveys.read(intake, "q1,q2,q3", "STRONGLY DISAGREE,agree,Neither")
                .getResponses();
        assertThat(responses.code(0, "q1")).hasValue(1);
        assertThat(responses.code(0, "q2")).hasValue(4);
        assertThat(responses.code(0, "q3")).hasValue(3);
    }

    @Test
    void quotedCellsMayHoldSeparatorsQuotesAndLineBreaks() {
        Intake read = Surveys.read(
                intake.withUnitColumn("team"),
                "team,q1,q2,q3",
                "\"Ward 3, \"\"north\"\"\nwing\",\"1\",2,3",
                "Ward 4,1,2,7");
        assertThat(read.getResponses().unit(0)).isEqualTo(UnitId.of("Ward 3, \"north\"\nwing"));
        assertThat(read.getResponses().line(1)).isEqualTo(4);
        assertThat(read.getReport().getProblems())
                .extracting(IntakeProblem::getLine)
                .containsExactly(4);
    }

    @Test
    void semicolonsAndTabsAreFoundInTheHeader() {
        assertThat(Surveys.read(intake, "q1;q2;q3;\"a,b,c,d\"", "1;2;3;x")
                        .getReport()
                        .isClean())
                .isTrue();
        assertThat(Surveys.read(intake, "\r\nq1\tq2\tq3", "1\t2\t3").getReport().getRowsKept())
                .isEqualTo(1);
    }

    @Test
    void aSeparatorThatIsSetIsNotGuessed() {
        Intake read = Surveys.read(intake.withSeparator('|'), "q1|q2|q3", "1|2|3");
        assertThat(read.getReport().getRowsKept()).isEqualTo(1);
    }

    @Test
    void aByteOrderMarkIsNoPartOfTheFirstColumn(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("survey.csv");
        Files.writeString(file, "\uFEFFq1,q2,q3\r\n1,2,3\r\n", StandardCharsets.UTF_8);
        assertThat(intake.read(file).getReport().getRowsKept()).isEqualTo(1);
    }

    @Test
    void emptyLinesAreNoRows() {
        IntakeReport report =
                Surveys.read(intake, "q1,q2,q3", "", "1,2,3", "", "").getReport();
        assertThat(report.getRowsRead()).isEqualTo(1);
    }

    @Test
    void emptyLinesOfASingleColumnAreBlankAnswers() {
        Intake read = Surveys.read(intake.withAbsentItemsNotAsked(), "q1", "1", "", "2");
        assertThat(read.getReport().getRowsRead()).isEqualTo(3);
        assertThat(read.getResponses().state(1, 0)).isEqualTo(AnswerState.NOT_ANSWERED);
    }

    @Test
    void aHeaderWithoutRowsGivesNoResponses() {
        Intake read = Surveys.read(intake, "q1,q2,q3");
        assertThat(read.getResponses().size()).isZero();
        assertThat(read.getReport().isClean()).isTrue();
    }

    @Test
    void absentItemsMayBeDeclaredNotAsked() {
        Intake read = Surveys.read(intake.withAbsentItemsNotAsked(), "q1,q3", "1,2");
        assertThat(states(read)).containsExactly(AnswerState.ANSWERED, AnswerState.NOT_ASKED, AnswerState.ANSWERED);
    }

    @Test
    void anItemThatItsFilterLedPastWasNotAsked() {
        Responses responses = Surveys.read(
                        CsvIntake.of(Surveys.withFollowUp()), "held,helped", "1,2", "2,", "3,", "1,", "2,1")
                .getResponses();
        assertThat(List.of(0, 1, 2, 3, 4))
                .extracting(row -> responses.state(row, 1))
                .containsExactly(
                        AnswerState.ANSWERED,
                        AnswerState.NOT_ASKED,
                        AnswerState.NOT_ANSWERED,
                        AnswerState.NOT_ANSWERED,
                        AnswerState.ANSWERED);
    }

    @Test
    void progressIsToldEveryTenThousandRowsAndAtTheEnd(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("survey.csv");
        Files.writeString(file, "q1,q2,q3\n" + String.join("", Collections.nCopies(25_000, "1,2,3\n")));
        List<String> told = new ArrayList<>();
        intake.withProgress((rows, bytes, total) ->
                        told.add(rows + " rows, all " + (bytes == total.orElseThrow() ? "bytes" : "but some bytes")))
                .read(file);
        assertThat(told)
                .containsExactly(
                        "10000 rows, all but some bytes", "20000 rows, all but some bytes", "25000 rows, all bytes");
    }

    @Test
    void aStreamThatIsTooLongToHoldGivesTheSame() {
        byte[] bytes = "q1,q2,q3\n1,2,3\n4,5,x\n".getBytes(StandardCharsets.UTF_8);
        for (int held : new int[] {0, 1, bytes.length - 1, bytes.length}) {
            Intake read = intake.withBytesInMemory(held).read(new ByteArrayInputStream(bytes), "survey.csv");
            assertThat(Described.of(read))
                    .isEqualTo(Described.of(intake.read(new ByteArrayInputStream(bytes), "survey.csv")));
        }
    }

    @Test
    void aStreamIsLeftOpen() {
        List<Integer> closed = new ArrayList<>();
        for (int held : new int[] {0, 1_000}) {
            InputStream stream = new ByteArrayInputStream("q1,q2,q3\n1,2,3\n".getBytes(StandardCharsets.UTF_8)) {
                @Override
                public void close() {
                    closed.add(held);
                }
            };
            intake.withBytesInMemory(held).read(stream, "survey.csv");
        }
        assertThat(closed).isEmpty();
    }

    @Test
    void aBlankWaveNameIsRefused() {
        assertThatThrownBy(() -> intake.withWave(" "))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Wave ' ' is blank; a wave needs a name. Maybe give it the survey's year.");
    }

    private static List<AnswerState> states(Intake intake) {
        List<AnswerState> states = new ArrayList<>();
        for (int item = 0; item < 3; item++) {
            states.add(intake.getResponses().state(0, item));
        }
        return states;
    }
}
