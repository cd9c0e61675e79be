package io.github.culturekit.scoring.response;

import io.github.culturekit.scoring.instrument.Instrument;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A run of rows, column by column, whose texts are numbered as they arrived.
 *
 * @param rows how many rows
 * @param answers each item's answers; none for an item that has no column
 * @param units each row's unit
 * @param waves each row's wave
 * @param cutNames the attributes to cut by
 * @param cuts each row's value of each attribute
 * @param respondents who answered, if the source says
 * @param weights each row's weight, if the source has any
 * @param lines the line that each row began on
 */
record Block(
        int rows,
        byte[] @Nullable [] answers,
        Texts units,
        Texts waves,
        List<String> cutNames,
        List<Texts> cuts,
        @Nullable Texts respondents,
        double @Nullable [] weights,
        int[] lines) {

    /**
     * A column of texts by number.
     *
     * @param arrivals the texts, to which later blocks add
     * @param size how many of them there were at the block's end
     * @param codes each row's
     */
    record Texts(Arrivals arrivals, int size, Codes codes) {
        Dictionary toDictionary() {
            return new Dictionary(arrivals.values(size), codes, arrivals.units());
        }
    }

    /** Counts lines from another one. */
    void moveLines(int linesBefore) {
        for (int row = 0; row < rows; row++) {
            lines[row] += linesBefore;
        }
    }

    /** The rows as they are, texts still numbered by arrival. */
    Responses toResponses(Instrument instrument) {
        Dictionary unitsOfRows = units.toDictionary();
        ResponseColumns columns = new ResponseColumns(
                answers,
                unitsOfRows,
                unitsOfRows.unitIds(),
                waves.toDictionary(),
                cutNames,
                cuts.stream().map(Texts::toDictionary).toList(),
                respondents == null ? null : respondents.toDictionary(),
                weights,
                Lines.of(lines, rows));
        return new Responses(instrument, columns, RowSelection.all(rows));
    }
}
