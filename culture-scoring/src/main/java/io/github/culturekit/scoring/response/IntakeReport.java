package io.github.culturekit.scoring.response;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What became of every row and every cell of a survey.
 *
 * <p>Rows read are rows kept and rows set aside. Each row kept has one cell for each item of the instrument: answered,
 * blank, not applicable, not asked or invalid. Whatever was set aside is listed. Duplicate rows and rows without any answer
 * are pointed out and kept: whether they belong is for the analyst to say. Immutable and thread-safe.
 */
public final class IntakeReport {

    private static final int SHOWN = 10;

    private final String source;
    private final int itemCount;
    private final long rowsRead;
    private final long rowsKept;
    private final CellCounts cells;
    private final List<IntakeProblem> problems;
    private final RowHints hints;
    private final List<String> ignoredColumns;

    IntakeReport(
            String source,
            int itemCount,
            long rowsRead,
            long rowsKept,
            CellCounts cells,
            List<IntakeProblem> problems,
            RowHints hints,
            List<String> ignoredColumns) {
        this.source = source;
        this.itemCount = itemCount;
        this.rowsRead = rowsRead;
        this.rowsKept = rowsKept;
        this.cells = cells;
        this.problems = problems;
        this.hints = hints;
        this.ignoredColumns = List.copyOf(ignoredColumns);
    }

    /**
     * What was read.
     *
     * @return the file's name, or another name for the source
     */
    public String getSource() {
        return source;
    }

    /**
     * How many rows the source has, the header and empty lines not counted.
     *
     * @return rows kept and rows set aside
     */
    public long getRowsRead() {
        return rowsRead;
    }

    /**
     * How many rows are in the responses.
     *
     * @return rows kept
     */
    public long getRowsKept() {
        return rowsKept;
    }

    /**
     * How many rows are not in the responses; each has at least one problem in {@link #getProblems()}.
     *
     * @return rows set aside
     */
    public long getRowsSetAside() {
        return rowsRead - rowsKept;
    }

    /**
     * How many cells of the rows kept ended in a state. Over all states they add up to the rows kept times the
     * instrument's items.
     *
     * @param state answered, or why not
     * @return the number of cells
     */
    public long getCells(AnswerState state) {
        return cells.of(state);
    }

    /**
     * Every row and cell that was set aside, in the order of the source.
     *
     * @return the problems, unmodifiable
     */
    public List<IntakeProblem> getProblems() {
        return problems;
    }

    /**
     * Rows kept that repeat an earlier one in every column that was asked for, but for its weight, which the respondent did
     * not give.
     *
     * @return the lines of the repeats, ascending
     * @throws IllegalStateException if nobody looked for them, see {@link #isSearchedForDuplicates()}
     */
    public List<Integer> getDuplicateRows() {
        return hints.duplicates()
                .orElseThrow(
                        () -> new IllegalStateException(source + " was taken in block by block, so that its rows were"
                                + " not compared with one another. Maybe take it in as a whole with read."));
    }

    /**
     * Whether rows were compared with one another, which needs all of them at once.
     *
     * @return false if the rows went by block by block
     */
    public boolean isSearchedForDuplicates() {
        return hints.duplicates().isPresent();
    }

    /**
     * Rows kept that answer no item: blank, not applicable or not asked throughout.
     *
     * @return their lines, ascending
     */
    public List<Integer> getEmptyRows() {
        return hints.empty();
    }

    /**
     * Rows kept whose answers, two or more, all have the same code, as those of people who did not read the questions may
     * have.
     *
     * @return their lines, ascending
     */
    public List<Integer> getIdenticalAnswerRows() {
        return hints.identical();
    }

    /**
     * Columns of the source that nobody asked for.
     *
     * @return their names in order
     */
    public List<String> getIgnoredColumns() {
        return ignoredColumns;
    }

    /**
     * Whether nothing was set aside.
     *
     * @return true if there are no problems
     */
    public boolean isClean() {
        return problems.isEmpty();
    }

    /**
     * Insists that nothing was set aside.
     *
     * @return this report
     * @throws IntakeException with the first problems, if there are any
     */
    public IntakeReport requireClean() {
        if (isClean()) {
            return this;
        }
        String count = problems.size() == 1 ? "1 problem" : problems.size() + " problems";
        throw new IntakeException(source + " has " + count + ", and none is allowed. " + firstProblems(" "));
    }

    /**
     * The report for people, a fact a line.
     *
     * @return several lines, each with a line break
     */
    public String toText() {
        List<String> lines = new ArrayList<>();
        lines.add(source + ": " + rowsRead + " rows read, " + rowsKept + " kept, " + getRowsSetAside() + " set aside");
        lines.add("cells: " + rowsKept + " rows x " + itemCount + " items: " + cells);
        if (!problems.isEmpty()) {
            lines.add("problems: " + problems.size());
            lines.add("  " + firstProblems("\n  "));
        }
        if (isSearchedForDuplicates()) {
            addLines(lines, "rows that repeat an earlier row (kept)", getDuplicateRows());
        } else {
            lines.add("rows that repeat an earlier row: not looked for, the rows were read block by block");
        }
        addLines(lines, "rows without any answer (kept)", hints.empty());
        addLines(lines, "rows whose answers are all the same (kept)", hints.identical());
        if (!ignoredColumns.isEmpty()) {
            lines.add("columns not asked for: " + String.join(", ", ignoredColumns));
        }
        return String.join("\n", lines) + "\n";
    }

    private static void addLines(List<String> lines, String what, List<Integer> where) {
        if (!where.isEmpty()) {
            String shown = where.stream().limit(SHOWN).map(String::valueOf).collect(Collectors.joining(", "));
            lines.add(what + ": " + where.size() + ", line " + shown + (where.size() > SHOWN ? ", ..." : ""));
        }
    }

    private String firstProblems(String separator) {
        String first =
                problems.stream().limit(SHOWN).map(IntakeProblem::toString).collect(Collectors.joining(separator));
        int more = problems.size() - SHOWN;
        return more > 0 ? first + separator + "... and " + more + " more." : first;
    }

    /** {@return the same as {@link #toText()}} */
    @Override
    public String toString() {
        return toText();
    }
}
