package io.github.culturekit.scoring.response;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One row or cell that was set aside: where it is, what it held, and why.
 *
 * <p>Immutable and thread-safe.
 */
public final class IntakeProblem {

    private final int line;
    private final String column;
    private final String value;
    private final ProblemReason reason;
    private final String message;

    IntakeProblem(int line, String column, String value, ProblemReason reason, String message) {
        this.line = line;
        this.column = column;
        this.value = value;
        this.reason = reason;
        this.message = message;
    }

    /**
     * The line of the source that the row begins on, the first line being 1.
     *
     * @return a line number; for rows made in Java, the number of the row from 1
     */
    public int getLine() {
        return line;
    }

    /**
     * The column that the value stands in.
     *
     * @return the column's name, empty if the row as a whole is at fault
     */
    public String getColumn() {
        return column;
    }

    /**
     * What the cell held.
     *
     * @return the cell's text as it stands in the source; for a ragged row, how many cells it has
     */
    public String getValue() {
        return value;
    }

    /**
     * Why the row or the cell was set aside.
     *
     * @return the reason
     */
    public ProblemReason getReason() {
        return reason;
    }

    /**
     * The value, the rule it breaks, and what to do about it.
     *
     * @return one or two sentences
     */
    public String getMessage() {
        return message;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof IntakeProblem that
                && line == that.line
                && column.equals(that.column)
                && value.equals(that.value)
                && reason == that.reason;
    }

    @Override
    public int hashCode() {
        return Objects.hash(line, column, value, reason);
    }

    /** {@return the line, the column and the message} */
    @Override
    public String toString() {
        return "Line " + line + (column.isEmpty() ? "" : ", column '" + column + "'") + ": " + message;
    }
}
