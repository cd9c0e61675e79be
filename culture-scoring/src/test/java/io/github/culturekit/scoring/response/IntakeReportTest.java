package io.github.culturekit.scoring.response;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class IntakeReportTest {

    private final IntakeReport report = Surveys.read(
                    Surveys.intake().withUnitColumn("team").in(Surveys.organisation()),
                    "id,team,q1,q2,q3,comment",
                    "1,North,1,2,9,",
                    "2,East,1,2,3,",
                    "3,South,,NA,,late",
                    "4,North,1,2,9,again",
                    "5,South,5,7,1,")
            .getReport();

    @Test
    void rowsAddUp() {
        assertThat(report.getRowsRead()).isEqualTo(5);
        assertThat(report.getRowsKept()).isEqualTo(4);
        assertThat(report.getRowsSetAside()).isEqualTo(1);
    }

    @Test
    void cellsAreCountedByState() {
        assertThat(report.getCells(AnswerState.ANSWERED)).isEqualTo(6);
        assertThat(report.getCells(AnswerState.NOT_ANSWERED)).isEqualTo(3);
        assertThat(report.getCells(AnswerState.NOT_APPLICABLE)).isEqualTo(2);
        assertThat(report.getCells(AnswerState.NOT_ASKED)).isZero();
        assertThat(report.getCells(AnswerState.INVALID)).isEqualTo(1);
    }

    @Test
    void aRowThatRepeatsAnEarlierOneInTheColumnsAskedForIsPointedOut() {
        assertThat(report.getDuplicateRows()).containsExactly(5);
    }

    @Test
    void aRowWithoutAnyAnswerIsPointedOut() {
        assertThat(report.getEmptyRows()).containsExactly(4);
    }

    @Test
    void columnsThatNobodyAskedForAreListed() {
        assertThat(report.getIgnoredColumns()).containsExactly("id", "comment");
    }

    @Test
    void theTextTellsAllOfIt() {
        assertThat(report.toText()).isEqualTo("""
                        Survey file 'survey.csv': 5 rows read, 4 kept, 1 set aside
                        cells: 4 rows x 3 items: 6 answered, 3 not answered, 2 not applicable, 0 not asked, 1 invalid
                        problems: 2
                          Line 3, column 'team': Unit 'East' is not in organisation 'Acme'. Maybe the organisation lacks this unit: add it.
                          Line 6, column 'q2': Item 'q2': option code 7 is not in response scale 'agree-5' (codes 1-5). Maybe the export holds 7 for "not applicable": declare it with notApplicable(7).
                        rows that repeat an earlier row (kept): 1, line 5
                        rows without any answer (kept): 1, line 4
                        columns not asked for: id, comment
                        """);
    }

    @Test
    void aCleanReportIsItsOwnProof() {
        IntakeReport clean = Surveys.read(Surveys.intake(), "q1,q2,q3", "1,2,3").getReport();
        assertThat(clean.requireClean()).isSameAs(clean);
    }
}
