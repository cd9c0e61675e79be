package io.github.culturekit.scoring.response;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvIntakeBadInputTest {

    private final CsvIntake intake = Surveys.intake();

    @Test
    void aMissingItemColumnIsNamedWithWhatIsThere() {
        refused(
                intake,
                "Survey file 'survey.csv' lacks column 'q2' (item). It has 'q1', 'Q2', 'q3'. Maybe 'Q2' is meant for 'q2',"
                        + " or these items were not asked: say so with withAbsentItemsNotAsked().",
                "q1,Q2,q3",
                "1,2,3");
    }

    @Test
    void allMissingColumnsAreNamedAtOnce() {
        refused(
                intake.withUnitColumn("team").withWaveColumn("wave"),
                "Survey file 'survey.csv' lacks columns 'team' (unit), 'wave' (wave). It has 'taem', 'q1', 'q2', 'q3'. Maybe"
                        + " 'taem' is meant for 'team'.",
                "taem,q1,q2,q3",
                "North,1,2,3");
    }

    @Test
    void aWrongSeparatorIsGuessed() {
        refused(
                intake.withUnitColumn("team"),
                "Survey file 'survey.csv' lacks columns 'team' (unit), 'q1' (item), 'q2' (item), 'q3' (item). It has"
                        + " 'team|q1|q2|q3'. Maybe ',' is not what separates its cells: set it with withSeparator, or these"
                        + " items were not asked: say so with withAbsentItemsNotAsked().",
                "team|q1|q2|q3",
                "North|1|2|3");
    }

    @Test
    void aFileWithoutAnyItemIsRefusedEvenIfItemsMayBeAbsent() {
        refused(
                intake.withAbsentItemsNotAsked(),
                "Survey file 'survey.csv' has a column for none of the 3 items. Maybe its columns are named by the"
                        + " questions' wording: rename them to the items' ids.",
                "team,Our plans are clear",
                "North,1");
    }

    @Test
    void aDuplicateHeaderIsRefused() {
        refused(
                intake,
                "Survey file 'survey.csv' has column 'q2' twice, as column 2 and column 4. Maybe one of them belongs to"
                        + " another question: rename or remove it.",
                "q1,q2,q3,q2",
                "1,2,3,4");
    }

    @Test
    void aBlankHeaderIsRefused() {
        refused(
                intake,
                "Survey file 'survey.csv' has no name for column 1. Maybe it holds row numbers: give it a name, or export"
                        + " without them.",
                ",q1,q2,q3",
                "1,1,2,3");
    }

    @Test
    void anEmptyFileIsRefused() {
        refused(
                intake,
                "Survey file 'survey.csv' is empty; it needs a header line and a line for each respondent. Maybe the export"
                        + " failed.",
                "");
    }

    @Test
    void bytesThatAreNotUtf8AreRefusedWithTheirPlace() {
        byte[] latin = "q1,q2,q3\n1,2,3\nF\u00e9,2,3\n".getBytes(StandardCharsets.ISO_8859_1);
        assertThatThrownBy(() -> intake.read(new ByteArrayInputStream(latin), "survey.csv"))
                .isInstanceOf(IntakeException.class)
                .hasMessage(
                        "Survey file 'survey.csv' is not UTF-8: byte 17, in line 3, is 0xE9. Maybe it was exported in"
                                + " another encoding: export it as UTF-8 (\"CSV UTF-8\" in a spreadsheet).");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16LE", "UTF-16BE"})
    void sixteenBitTextWithoutAMarkIsRefusedForWhatItIs(String encoding) {
        byte[] wide = "q1,q2,q3\r\n1,2,3\r\n".getBytes(Charset.forName(encoding));
        assertThatThrownBy(() -> intake.read(new ByteArrayInputStream(wide), "survey.csv"))
                .isInstanceOf(IntakeException.class)
                .hasMessage(
                        "Survey file 'survey.csv' is not UTF-8: its first line holds zero bytes, as text in UTF-16 does."
                                + " Maybe it was exported as \"Unicode\" text: export it as UTF-8 (\"CSV UTF-8\" in a"
                                + " spreadsheet).");
    }

    @Test
    void sixteenBitTextWithAMarkIsRefusedAtItsFirstByte() {
        byte[] marked = "\uFEFFq1,q2,q3\n".getBytes(StandardCharsets.UTF_16LE);
        assertThatThrownBy(() -> intake.read(new ByteArrayInputStream(marked), "survey.csv"))
                .isInstanceOf(IntakeException.class)
                .hasMessageStartingWith("Survey file 'survey.csv' is not UTF-8: byte 1, in line 1, is 0xFF.");
    }

    @Test
    void aColumnCannotHoldAnItemAndTheUnit() {
        refused(
                intake.withUnitColumn("q2"),
                "Survey file 'survey.csv' has one column 'q2' for unit and item; each needs a column of its own. Maybe the"
                        + " unit is in another column: it has 'team', 'q1', 'q2', 'q3'.",
                "team,q1,q2,q3",
                "North,1,2,3");
        refused(
                intake.withAbsentItemsNotAsked().withWeightColumn("q1"),
                "Survey file 'survey.csv' has one column 'q1' for weight and item; each needs a column of its own. Maybe the"
                        + " weight is in another column: it has 'q1', 'q2'.",
                "q1,q2",
                "1,2");
    }

    @Test
    void aColumnCannotHoldTheUnitAndTheWave() {
        refused(
                intake.withUnitColumn("team").withWaveColumn("team"),
                "Survey file 'survey.csv' has one column 'team' for unit and wave; each needs a column of its own. Maybe the"
                        + " unit is in another column: it has 'team', 'q1', 'q2', 'q3'.",
                "team,q1,q2,q3",
                "North,1,2,3");
    }

    @Test
    void peopleMayBeCutByAnItemOrTheirUnit() {
        Responses read = Surveys.read(
                        intake.withUnitColumn("team").withCutColumns("team", "q1"), "team,q1,q2,q3", "North,1,2,3")
                .getResponses();
        assertThat(read.cut(0, "team")).contains("North");
        assertThat(read.cut(0, "q1")).contains("1");
        assertThat(read.code(0, "q1")).hasValue(1);
        assertThat(read.unit(0)).hasToString("North");
    }

    @Test
    void aColumnThatIsNeededIsNotOfferedForAnother() {
        refused(
                intake.withWaveColumn("q4"),
                "Survey file 'survey.csv' lacks column 'q4' (wave). It has 'q1', 'q2', 'q3'. Maybe the file is of another"
                        + " survey.",
                "q1,q2,q3",
                "1,2,3");
    }

    @Test
    void aFileThatIsNotThereIsRefused() {
        assertThatThrownBy(() -> intake.read(Path.of("no-such-survey.csv")))
                .isInstanceOf(IntakeException.class)
                .hasMessage("Survey file 'no-such-survey.csv' does not exist. Maybe it is in another folder than the"
                        + " program runs in.");
    }

    @Test
    void aFolderIsNotReadAsAFile(@TempDir Path folder) {
        assertThatThrownBy(() -> intake.read(folder))
                .isInstanceOf(IntakeException.class)
                .hasMessage("Survey file '" + folder
                        + "' is a folder. Maybe the file's name is missing at the end of the path.");
    }

    @Test
    void anUnclosedQuoteIsRefusedWithItsLine() {
        refused(
                intake,
                "Survey file 'survey.csv' breaks the rules of CSV: Unclosed quoted field at end of input (record starting"
                        + " at line 3). Maybe a quote in a cell is not doubled, or a closing quote is missing.",
                "q1,q2,q3",
                "1,2,3",
                "\"4,5,1",
                "1,1,1");
    }

    @Test
    void aCodeOutsideTheScaleIsSetAside() {
        Intake read = Surveys.read(intake, "q1,q2,q3", "5,6,1");
        assertThat(read.getResponses().state(0, 1)).isEqualTo(AnswerState.INVALID);
        problem(
                read,
                2,
                "q2",
                "6",
                ProblemReason.INVALID_ANSWER,
                "Item 'q2': option code 6 is not in response scale 'agree-5' (codes 1-5). Maybe the export holds 6 for \"not"
                        + " applicable\": declare it with notApplicable(6).");
    }

    @Test
    void aFractionIsSetAside() {
        problem(
                Surveys.read(intake, "q1,q2,q3", "5,3.5,1"),
                2,
                "q2",
                "3.5",
                ProblemReason.INVALID_ANSWER,
                "Item 'q2': 3.5 is not a whole code of response scale 'agree-5' (codes 1-5). Maybe the column holds means:"
                        + " name the column of single answers.");
    }

    @Test
    void aWordThatIsNoLabelIsSetAside() {
        problem(
                Surveys.read(intake, "q1,q2,q3", "5,yes,1"),
                2,
                "q2",
                "yes",
                ProblemReason.INVALID_ANSWER,
                "Item 'q2': 'yes' is no code or label of response scale 'agree-5' (codes 1-5). Maybe it stands for a missing"
                        + " answer: name it in withMissing.");
    }

    @Test
    void anUnknownUnitSetsItsRowAside() {
        problem(
                Surveys.read(
                        intake.withUnitColumn("team").in(Surveys.organisation()),
                        "team,q1,q2,q3",
                        "North,1,2,3",
                        "Noth,1,2,3"),
                3,
                "team",
                "Noth",
                ProblemReason.UNKNOWN_UNIT,
                "Unit 'Noth' is not in organisation 'Acme'. Maybe 'North' is meant, or the organisation lacks this unit: add"
                        + " it.");
    }

    @Test
    void aBlankUnitSetsItsRowAside() {
        problem(
                Surveys.read(intake.withUnitColumn("team"), "team,q1,q2,q3", " ,1,2,3"),
                2,
                "team",
                " ",
                ProblemReason.BLANK_UNIT,
                "The row names no unit. Maybe give people without one a unit of their own, such as 'none'.");
    }

    @Test
    void aBlankWaveSetsItsRowAside() {
        problem(
                Surveys.read(intake.withWaveColumn("wave"), "wave,q1,q2,q3", "NA,1,2,3"),
                2,
                "wave",
                "NA",
                ProblemReason.BLANK_WAVE,
                "The row names no wave. Maybe fill the column in, or name the only wave with withWave.");
    }

    @Test
    void aNegativeWeightSetsItsRowAside() {
        problem(
                Surveys.read(intake.withWeightColumn("w"), "w,q1,q2,q3", "-0.5,1,2,3"),
                2,
                "w",
                "-0.5",
                ProblemReason.BAD_WEIGHT,
                "Weight '-0.5' is not a number from 0 to 1,000,000,000. Maybe the weighting left this person out: give them the"
                        + " weight 0.");
    }

    @Test
    void aWeightWithADecimalCommaSetsItsRowAside() {
        problem(
                Surveys.read(intake.withWeightColumn("w"), "w;q1;q2;q3", "1,5;1;2;3"),
                2,
                "w",
                "1,5",
                ProblemReason.BAD_WEIGHT,
                "Weight '1,5' is not a number from 0 to 1,000,000,000. Maybe it has a decimal comma: export it with a point.");
    }

    @Test
    void aRaggedRowIsSetAside() {
        problem(
                Surveys.read(intake, "q1,q2,q3", "1,2"),
                2,
                "",
                "2 cells",
                ProblemReason.RAGGED_ROW,
                "The row has 2 cells, the header has 3. Maybe a cell holds the separator and is not quoted.");
    }

    @Test
    void requireCleanShowsTheFirstProblems() {
        IntakeReport report =
                Surveys.read(intake, "q1,q2,q3", "1,2", "1,2,3", "1,2,7").getReport();
        assertThatThrownBy(report::requireClean)
                .isInstanceOf(IntakeException.class)
                .hasMessage(
                        "Survey file 'survey.csv' has 2 problems, and none is allowed. Line 2: The row has 2 cells, the"
                                + " header has 3. Maybe a cell holds the separator and is not quoted. Line 4, column 'q3': Item"
                                + " 'q3': option code 7 is not in response scale 'agree-5' (codes 1-5). Maybe the export holds 7"
                                + " for \"not applicable\": declare it with notApplicable(7).");
    }

    private static void refused(CsvIntake intake, String message, String... lines) {
        assertThatThrownBy(() -> Surveys.read(intake, lines))
                .isInstanceOf(IntakeException.class)
                .hasMessage(message);
    }

    private static void problem(
            Intake intake, int line, String column, String value, ProblemReason reason, String message) {
        assertThat(intake.getReport().getProblems()).singleElement().satisfies(problem -> {
            assertThat(problem.getLine()).isEqualTo(line);
            assertThat(problem.getColumn()).isEqualTo(column);
            assertThat(problem.getValue()).isEqualTo(value);
            assertThat(problem.getReason()).isEqualTo(reason);
            assertThat(problem.getMessage()).isEqualTo(message);
        });
        assertThat(intake.getReport().getRowsSetAside()).isEqualTo(reason.isRowSetAside() ? 1 : 0);
    }
}
