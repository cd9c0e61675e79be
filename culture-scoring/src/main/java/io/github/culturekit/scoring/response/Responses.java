package io.github.culturekit.scoring.response;

import io.github.culturekit.model.organisation.Cut;
import io.github.culturekit.model.organisation.UnitId;
import io.github.culturekit.scoring.instrument.Instrument;
import io.github.culturekit.scoring.instrument.Item;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;

/**
 * What people answered to an instrument: a row for each respondent, stored column by column at about a byte an answer.
 *
 * <p>A row has an answer to every item of the instrument (or the reason why there is none, {@link AnswerState}), a unit, a
 * wave, a value or none for each cut, a weight and, where the source names it, a respondent. Units, waves, cut values and
 * respondents are numbered in alphabetical order (in the blocks of {@link CsvIntake#collect} as they arrive). Views such as
 * {@link #wave} share the columns and copy nothing; their rows are numbered from 0 again. Immutable and thread-safe.
 */
public final class Responses extends Respondents {

    /** The unit of all rows where neither the source nor an organisation names one. */
    public static final UnitId EVERYONE = UnitId.of("everyone");

    /** The wave of all rows where the source does not name it. */
    public static final String ONLY_WAVE = "1";

    /** What stands for a row without a value in {@link #cutCode} and {@link #respondentCode}. */
    public static final int NONE = Codes.NONE;

    private final Instrument instrument;

    Responses(Instrument instrument, ResponseColumns columns, RowSelection rows) {
        super(columns, rows);
        this.instrument = instrument;
    }

    /**
     * Starts responses that are made row by row in Java.
     *
     * @param instrument the instrument that was answered
     * @return an empty builder
     */
    public static ResponsesBuilder builder(Instrument instrument) {
        return new ResponsesBuilder(instrument);
    }

    /**
     * The instrument that was answered; item numbers are positions in its list of items.
     *
     * @return the instrument
     */
    public Instrument getInstrument() {
        return instrument;
    }

    /**
     * One answer as its byte.
     *
     * @param row a row from 0
     * @param item an item's number from 0
     * @return the option's number, or the byte of another {@link AnswerState}
     */
    public byte answer(int row, int item) {
        int stored = rows.at(row);
        byte @Nullable [] column = columns.answers()[item];
        return column == null ? AnswerState.NOT_ASKED.getByte() : column[stored];
    }

    /**
     * Copies one item's answers for a run of rows, for loops over many.
     *
     * @param item an item's number from 0
     * @param fromRow the first row
     * @param length how many rows
     * @param into where their bytes go, from index 0
     */
    public void copyAnswers(int item, int fromRow, int length, byte[] into) {
        Objects.checkFromIndexSize(fromRow, length, size());
        byte @Nullable [] column = columns.answers()[item];
        if (column == null) {
            Arrays.fill(into, 0, length, AnswerState.NOT_ASKED.getByte());
        } else {
            rows.copy(column, fromRow, into, length);
        }
    }

    /**
     * What became of one item for one respondent.
     *
     * @param row a row from 0
     * @param item an item's number from 0
     * @return answered, or why not
     */
    public AnswerState state(int row, int item) {
        return AnswerState.of(answer(row, item));
    }

    /**
     * One answer as the code that was given.
     *
     * @param row a row from 0
     * @param item an item's id
     * @return the code, or empty if the item was not answered
     * @throws IllegalArgumentException if the instrument has no such item
     */
    public OptionalInt code(int row, String item) {
        int index = indexOf(item);
        byte answer = answer(row, index);
        if (!AnswerState.isAnswered(answer)) {
            return OptionalInt.empty();
        }
        Item asked = instrument.getItems().get(index);
        return OptionalInt.of(instrument.responseScaleOf(asked).codeOf(answer & 0xff));
    }

    /**
     * An item's number.
     *
     * @param item an item's id
     * @return its position in the instrument from 0
     * @throws IllegalArgumentException if the instrument has no such item
     */
    public int indexOf(String item) {
        return instrument
                .indexOf(item)
                .orElseThrow(() -> new IllegalArgumentException("Instrument '" + instrument.getId() + "' has no item '"
                        + item + "'."
                        + NearestName.advice(
                                item,
                                instrument.getItems().stream().map(Item::getId).toList(),
                                "the responses are to another instrument")));
    }

    /**
     * The rows of one wave.
     *
     * @param wave a wave of these responses
     * @return a view
     * @throws IllegalArgumentException if there is no such wave
     */
    public Responses wave(String wave) {
        int code = columns.waves().codeOf(wave);
        if (code == NONE) {
            throw new IllegalArgumentException("Responses have no wave '" + wave + "'; they have " + getWaves() + "."
                    + NearestName.advice(wave, getWaves(), "the wave is in another file"));
        }
        return where(row -> waveCode(row) == code);
    }

    /**
     * The rows of some units, not counting units below them.
     *
     * @param units the units; one that nobody answered in adds no rows
     * @return a view
     */
    public Responses units(Collection<UnitId> units) {
        boolean[] chosen = new boolean[getUnits().size()];
        for (int code = 0; code < chosen.length; code++) {
            chosen[code] = units.contains(getUnits().get(code));
        }
        return where(row -> chosen[unitCode(row)]);
    }

    /**
     * The rows of one unit, not counting units below it.
     *
     * @param unit the unit
     * @return a view, empty if nobody answered in the unit
     */
    public Responses unit(UnitId unit) {
        return units(List.of(unit));
    }

    /**
     * The rows of a part of the staff.
     *
     * @param cut attributes and their values
     * @return a view, empty if nobody has those values
     * @throws IllegalArgumentException if there is no such attribute
     */
    public Responses cut(Cut cut) {
        Responses view = this;
        for (Map.Entry<String, String> wanted : cut.getValues().entrySet()) {
            int index = cutIndex(wanted.getKey());
            int code = columns.cuts().get(index).codeOf(wanted.getValue());
            Responses wider = view;
            view = wider.where(row -> code != NONE && wider.cutCode(row, index) == code);
        }
        return view;
    }

    /**
     * The same people in other units: those of an attribute, as teams may be looked at by their sites. Rows without a value of
     * it are left out.
     *
     * @param cut the attribute that names the units, such as {@code site}
     * @return a view
     * @throws IllegalArgumentException if there is no such attribute
     */
    public Responses unitsBy(String cut) {
        int index = cutIndex(cut);
        Dictionary values = columns.cuts().get(index);
        Responses regrouped = new Responses(instrument, columns.withUnits(values), rows);
        return values.hasGaps() ? regrouped.where(row -> regrouped.unitCode(row) != NONE) : regrouped;
    }

    /**
     * The rows that pass a test.
     *
     * @param passes asked with each row's number in these responses
     * @return a view, rows in the same order
     */
    public Responses where(IntPredicate passes) {
        return new Responses(instrument, columns, rows.where(passes));
    }

    /**
     * A run of rows, as threads share them out.
     *
     * @param from the first row
     * @param to the row after the last
     * @return a view, rows in the same order
     * @throws IndexOutOfBoundsException if there are no such rows
     */
    public Responses rows(int from, int to) {
        return new Responses(instrument, columns, rows.range(from, to));
    }

    /**
     * The named rows, as a resampling draws them.
     *
     * @param chosen row numbers in these responses, in any order, repeated at will
     * @return a view, rows in the order named
     */
    public Responses select(int... chosen) {
        return new Responses(instrument, columns, rows.select(chosen));
    }

    /** {@return how many responses to which instrument, as in {@code 2042 responses to 'leadership'}} */
    @Override
    public String toString() {
        return size() + " responses to '" + instrument.getId() + "'";
    }
}
