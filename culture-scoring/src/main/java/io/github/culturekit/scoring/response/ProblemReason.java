package io.github.culturekit.scoring.response;

/** Why a row or a cell was set aside. */
public enum ProblemReason {
    /** The row has more or fewer cells than the header. */
    RAGGED_ROW,
    /** The row names no unit. */
    BLANK_UNIT,
    /** The row names a unit that the organisation does not have. */
    UNKNOWN_UNIT,
    /** The row names no wave. */
    BLANK_WAVE,
    /** The row's weight is missing, or not a number from 0 to 1,000,000,000. */
    BAD_WEIGHT,
    /** The cell is neither a code nor a label of the item's response scale. The rest of its row is kept. */
    INVALID_ANSWER;

    /**
     * Whether the whole row is set aside, or only the cell.
     *
     * @return true for the row
     */
    public boolean isRowSetAside() {
        return this != INVALID_ANSWER;
    }
}
