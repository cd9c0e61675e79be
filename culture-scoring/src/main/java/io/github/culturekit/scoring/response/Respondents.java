package io.github.culturekit.scoring.response;

import io.github.culturekit.model.organisation.UnitId;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Who answered: for each row a unit, a wave, a value or none for each cut, a weight and, where the source names it, a respondent;
 * but not what they answered.
 */
abstract sealed class Respondents permits Responses {

    final ResponseColumns columns;
    final RowSelection rows;

    Respondents(ResponseColumns columns, RowSelection rows) {
        this.columns = columns;
        this.rows = rows;
    }

    /**
     * How many respondents there are.
     *
     * @return the number of rows
     */
    public int size() {
        return rows.size();
    }

    /**
     * All units that the source names, in alphabetical order (in a block those of the blocks before too, as they arrived); a
     * view may have rows of only some.
     *
     * @return the units; {@link #unitCode} is a position in this list
     */
    public List<UnitId> getUnits() {
        return columns.unitIds();
    }

    /**
     * The unit of a row as a number.
     *
     * @param row a row from 0
     * @return a position in {@link #getUnits()}
     */
    public int unitCode(int row) {
        return columns.units().codes().at(rows.at(row));
    }

    /**
     * The unit of a row.
     *
     * @param row a row from 0
     * @return the unit
     */
    public UnitId unit(int row) {
        return columns.unitIds().get(unitCode(row));
    }

    /**
     * All waves that the source names, in alphabetical order.
     *
     * @return the waves; {@link #waveCode} is a position in this list
     */
    public List<String> getWaves() {
        return columns.waves().values();
    }

    /**
     * The wave of a row as a number.
     *
     * @param row a row from 0
     * @return a position in {@link #getWaves()}
     */
    public int waveCode(int row) {
        return columns.waves().codes().at(rows.at(row));
    }

    /**
     * The wave of a row.
     *
     * @param row a row from 0
     * @return the wave
     */
    public String wave(int row) {
        return getWaves().get(waveCode(row));
    }

    /**
     * The attributes that staff can be cut by, in the order asked for.
     *
     * @return names such as {@code gender}; {@link #cutCode} takes a position in this list
     */
    public List<String> getCutNames() {
        return columns.cutNames();
    }

    /**
     * All values of an attribute, in alphabetical order.
     *
     * @param cut the attribute's number from 0
     * @return the values; {@link #cutCode} is a position in this list
     */
    public List<String> getCutValues(int cut) {
        return columns.cuts().get(cut).values();
    }

    /**
     * The value of an attribute as a number.
     *
     * @param row a row from 0
     * @param cut the attribute's number from 0
     * @return a position in {@link #getCutValues}, or {@link Responses#NONE} if the row has no value
     */
    public int cutCode(int row, int cut) {
        return columns.cuts().get(cut).codes().at(rows.at(row));
    }

    /**
     * The value of an attribute.
     *
     * @param row a row from 0
     * @param cut the attribute, such as {@code gender}
     * @return its value, or empty if the row has none
     * @throws IllegalArgumentException if there is no such attribute
     */
    public Optional<String> cut(int row, String cut) {
        int index = cutIndex(cut);
        int code = cutCode(row, index);
        return code == Responses.NONE
                ? Optional.empty()
                : Optional.of(getCutValues(index).get(code));
    }

    /**
     * Whether the source weights respondents.
     *
     * @return false if every weight is 1 because none was given
     */
    public boolean isWeighted() {
        return columns.weights() != null;
    }

    /**
     * How much a respondent counts.
     *
     * @param row a row from 0
     * @return a number from 0 to 1,000,000,000; 1 if the source has no weights
     */
    public double weight(int row) {
        int stored = rows.at(row);
        double @Nullable [] weights = columns.weights();
        return weights == null ? 1 : weights[stored];
    }

    /**
     * Who answered, as a number that links the rows of one person across waves.
     *
     * @param row a row from 0
     * @return the same number for the same person, or {@link Responses#NONE} if it is not known
     */
    public int respondentCode(int row) {
        int stored = rows.at(row);
        @Nullable Dictionary respondents = columns.respondents();
        return respondents == null ? Responses.NONE : respondents.codes().at(stored);
    }

    /**
     * Who answered, as the source names them.
     *
     * @param row a row from 0
     * @return the respondent, if the source names them
     */
    public Optional<String> respondent(int row) {
        int code = respondentCode(row);
        return Optional.ofNullable(columns.respondents())
                .filter(respondents -> code != Responses.NONE)
                .map(respondents -> respondents.values().get(code));
    }

    /**
     * Where a row came from.
     *
     * @param row a row from 0
     * @return the line of the file that it began on, the first line being 1
     */
    public int line(int row) {
        return columns.lines().at(rows.at(row));
    }

    /**
     * How much memory the columns take, without the texts of the dictionaries.
     *
     * @return bytes, shared by all views
     */
    public long sizeInBytes() {
        return columns.sizeInBytes();
    }

    /** An attribute's position in {@link #getCutNames()}. */
    final int cutIndex(String cut) {
        int index = getCutNames().indexOf(cut);
        if (index < 0) {
            throw new IllegalArgumentException("Responses have no cut '" + cut + "'; they have " + getCutNames() + "."
                    + NearestName.advice(cut, getCutNames(), "name its column in withCutColumns(...)"));
        }
        return index;
    }
}
