package io.github.culturekit.scoring.response;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;

class IntakeProperties {

    private static final String HEADER = "team,w,q1,q2,q3";

    private final CsvIntake intake =
            Surveys.intake().withUnitColumn("team").withWeightColumn("w").in(Surveys.organisation());

    @Property
    void rowsReadAreRowsKeptAndRowsSetAside(@ForAll("rows") List<String> rows) {
        Intake read = Surveys.read(intake, file(rows));
        IntakeReport report = read.getReport();
        assertThat(report.getRowsRead()).isEqualTo(rows.size());
        assertThat(report.getRowsKept()).isEqualTo(read.getResponses().size());
        long refused = report.getProblems().stream()
                .filter(problem -> problem.getReason().isRowSetAside())
                .map(IntakeProblem::getLine)
                .distinct()
                .count();
        assertThat(report.getRowsSetAside()).isEqualTo(refused);
    }

    @Property
    void cellsOfAllStatesAreRowsKeptTimesItems(@ForAll("rows") List<String> rows) {
        IntakeReport report = Surveys.read(intake, file(rows)).getReport();
        long cells =
                Arrays.stream(AnswerState.values()).mapToLong(report::getCells).sum();
        assertThat(cells).isEqualTo(3 * report.getRowsKept());
    }

    @Property
    void everyInvalidCellStandsInTheReportWithItsLine(@ForAll("rows") List<String> rows) {
        Intake read = Surveys.read(intake, file(rows));
        Responses responses = read.getResponses();
        List<IntakeProblem> cells = read.getReport().getProblems().stream()
                .filter(problem -> !problem.getReason().isRowSetAside())
                .toList();
        assertThat(cells).hasSize((int) read.getReport().getCells(AnswerState.INVALID));
        for (int row = 0; row < responses.size(); row++) {
            int line = responses.line(row);
            for (int item = 0; item < 3; item++) {
                String column = "q" + (item + 1);
                boolean reported = cells.stream()
                        .anyMatch(problem ->
                                problem.getLine() == line && problem.getColumn().equals(column));
                assertThat(reported).isEqualTo(responses.state(row, item) == AnswerState.INVALID);
            }
        }
    }

    @Property
    void aKeptAnswerIsTheCodeInItsCell(@ForAll("rows") List<String> rows) {
        Responses responses = Surveys.read(intake, file(rows)).getResponses();
        for (int row = 0; row < responses.size(); row++) {
            String[] cells = rows.get(responses.line(row) - 2).split(",", -1);
            for (int item = 0; item < 3; item++) {
                if (responses.state(row, item) == AnswerState.ANSWERED) {
                    int code = responses.code(row, "q" + (item + 1)).orElseThrow();
                    assertThat(cells[2 + item]).isEqualTo(String.valueOf(code));
                }
            }
        }
    }

    @Provide
    Arbitrary<List<String>> rows() {
        Arbitrary<String> unit = Arbitraries.of("North", "South", "East", "");
        Arbitrary<String> weight = Arbitraries.of("1", "0.5", "0", "-1", "x", "");
        Arbitrary<String> cell = Arbitraries.of("1", "2", "3", "4", "5", "9", "6", "", "NA", "word", "2.5");
        Arbitrary<List<String>> ragged = cell.list().ofMinSize(2).ofMaxSize(4);
        Arbitrary<List<String>> cells =
                Arbitraries.frequencyOf(Tuple.of(6, cell.list().ofSize(3)), Tuple.of(1, ragged));
        return Combinators.combine(unit, weight, cells)
                .as((team, w, answers) -> team + "," + w + "," + String.join(",", answers))
                .list()
                .ofMaxSize(30);
    }

    private static String[] file(List<String> rows) {
        String[] lines = new String[rows.size() + 1];
        lines[0] = HEADER;
        for (int row = 0; row < rows.size(); row++) {
            lines[row + 1] = rows.get(row);
        }
        return lines;
    }
}
