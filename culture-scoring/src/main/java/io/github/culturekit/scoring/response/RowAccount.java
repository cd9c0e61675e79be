package io.github.culturekit.scoring.response;

import java.util.List;
import java.util.Optional;

/** What became of a run of rows. Accounts of runs that follow one another add up to the account of all of them. */
final class RowAccount {

    final CellCounts cells = new CellCounts();
    final ProblemLog problems = new ProblemLog();
    final LineNumbers emptyRows = new LineNumbers();
    final LineNumbers identicalRows = new LineNumbers();
    long rowsRead;
    long rowsKept;

    /**
     * Adds the account of the rows that follow.
     *
     * @param linesBefore the line before the first from which it counts
     */
    void append(RowAccount next, int linesBefore) {
        rowsRead += next.rowsRead;
        rowsKept += next.rowsKept;
        cells.addAll(next.cells);
        problems.addAll(next.problems, linesBefore);
        emptyRows.addAll(next.emptyRows, linesBefore);
        identicalRows.addAll(next.identicalRows, linesBefore);
    }

    IntakeReport report(String source, int itemCount, Optional<List<Integer>> duplicates, List<String> ignoredColumns) {
        return new IntakeReport(
                source,
                itemCount,
                rowsRead,
                rowsKept,
                cells,
                problems.toList(),
                new RowHints(duplicates, emptyRows.toList(), identicalRows.toList()),
                ignoredColumns);
    }
}
