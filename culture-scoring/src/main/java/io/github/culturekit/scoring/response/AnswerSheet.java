package io.github.culturekit.scoring.response;

import io.github.culturekit.model.organisation.UnitId;
import io.github.culturekit.scoring.instrument.Instrument;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;

/**
 * What one person answered, by the numbers of the items: for systems that take in many responses and have the codes at hand. A
 * sheet is made once for an instrument; for each person it is cleared, filled in and added:
 *
 * <pre>{@code
 * AnswerSheet sheet = AnswerSheet.of(pulse);
 * ScoreAccumulator live = Scoring.of(pulse).withCuts("gender").accumulator();
 * for (Row row : rows) {
 *     sheet.clear().unit(row.team()).cut("gender", row.gender());
 *     for (int item = 0; item < row.codes().length; item++) {
 *         sheet.answer(item, row.codes()[item]);
 *     }
 *     live.add(sheet);
 * }
 * }</pre>
 *
 * <p>It says no more and no less than a {@link Response}, and the same rules hold: each entry is checked when it is made, and
 * one that is refused leaves the sheet as it was. Filling in a sheet takes a small part of the time of building a response,
 * whose items are looked up by name. Not thread-safe.
 */
public final class AnswerSheet {

    private final Instrument instrument;
    private final ItemCodes[] codes;
    private final byte[] answers;
    private final Map<String, String> cuts = new HashMap<>();
    private @Nullable UnitId unit;
    private @Nullable String wave;
    private @Nullable Double weight;

    private AnswerSheet(Instrument instrument) {
        this.instrument = instrument;
        this.codes = ItemCodes.of(instrument);
        this.answers = new byte[codes.length];
        clear();
    }

    /**
     * Makes a sheet on which nothing is filled in.
     *
     * @param instrument the instrument that is answered
     * @return the sheet
     */
    public static AnswerSheet of(Instrument instrument) {
        return new AnswerSheet(instrument);
    }

    /**
     * Takes everything off the sheet, for the next person.
     *
     * @return this sheet
     */
    public AnswerSheet clear() {
        Arrays.fill(answers, AnswerState.NOT_ANSWERED.getByte());
        cuts.clear();
        unit = null;
        wave = null;
        weight = null;
        return this;
    }

    /**
     * Fills in an answer.
     *
     * @param item the item's number, which is its position in the instrument's list of items; see {@link Instrument#indexOf}
     * @param code the code of the option that was chosen, or one of the item's codes for "not applicable"
     * @return this sheet
     * @throws IllegalArgumentException if there is no such item, or it does not have the code
     */
    public AnswerSheet answer(int item, int code) {
        if (item < 0 || item >= answers.length) {
            throw new IllegalArgumentException("Item number " + item + " is not one of instrument '"
                    + instrument.getId() + "', whose " + answers.length
                    + " items are numbered from 0. Maybe the answers are to another instrument.");
        }
        answers[item] = codes[item].answer(code);
        return this;
    }

    /**
     * Says which unit the person belongs to.
     *
     * @param id the unit's id
     * @return this sheet
     * @throws IllegalArgumentException if the id is blank
     */
    public AnswerSheet unit(String id) {
        unit = UnitId.of(id);
        return this;
    }

    /**
     * Says which wave the person answered in.
     *
     * @param name the wave
     * @return this sheet
     * @throws IllegalArgumentException if the wave is blank
     */
    public AnswerSheet wave(String name) {
        String stripped = name.strip();
        if (stripped.isEmpty()) {
            throw new IllegalArgumentException(
                    "The wave is blank. Maybe there is only one, which need not be filled in.");
        }
        wave = stripped;
        return this;
    }

    /**
     * Says how much the person counts.
     *
     * @param amount a number from 0 to 1,000,000,000
     * @return this sheet
     * @throws IllegalArgumentException if the weight is out of range
     */
    public AnswerSheet weight(double amount) {
        if (!(amount >= 0 && amount <= RowChecks.GREATEST_WEIGHT)) {
            throw new IllegalArgumentException("Weight " + amount + " is not a number from 0 to 1,000,000,000."
                    + " Maybe the weighting left this person out: give them the weight 0.");
        }
        weight = amount;
        return this;
    }

    /**
     * Fills in an attribute that staff are cut by.
     *
     * @param attribute the attribute, such as {@code gender}
     * @param value its value; blank is no value
     * @return this sheet
     */
    public AnswerSheet cut(String attribute, String value) {
        String stripped = value.strip();
        if (stripped.isEmpty()) {
            cuts.remove(attribute);
        } else {
            cuts.put(attribute, stripped);
        }
        return this;
    }

    /**
     * Clears the sheet and fills in all that a response says; nobody's name is taken over.
     *
     * @param response the response
     * @return this sheet
     * @throws IllegalArgumentException if it answers an item that the instrument does not have, or with a code that the item
     *     does not have, or its weight is out of range; the sheet is cleared then
     */
    public AnswerSheet fillIn(Response response) {
        clear();
        try {
            response.getUnit().ifPresent(this::unit);
            response.getWave().ifPresent(this::wave);
            response.getWeight().ifPresent(this::weight);
            response.getCuts().forEach(this::cut);
            fillIn(response.getAnswers());
        } catch (IllegalArgumentException refused) {
            clear();
            throw refused;
        }
        return this;
    }

    private void fillIn(Map<String, Integer> byItem) {
        int item = 0;
        for (Map.Entry<String, Integer> answer : byItem.entrySet()) {
            String id = answer.getKey();
            // most responses list their answers in the order of the items, so that which comes next can be guessed
            if (item == answers.length || !codes[item].areOf(id)) {
                item = numberOf(id);
            }
            answers[item] = codes[item].answer(answer.getValue());
            item++;
        }
    }

    private int numberOf(String item) {
        return instrument
                .indexOf(item)
                .orElseThrow(() -> new IllegalArgumentException("Instrument '" + instrument.getId() + "' has no item '"
                        + item + "'. Maybe the response is to another instrument."));
    }

    /**
     * The instrument that is answered.
     *
     * @return the instrument
     */
    public Instrument getInstrument() {
        return instrument;
    }

    /**
     * The unit that the person belongs to.
     *
     * @return the unit, empty if it is not filled in
     */
    public Optional<UnitId> getUnit() {
        return Optional.ofNullable(unit);
    }

    /**
     * The wave that the person answered in.
     *
     * @return the wave, empty if it is not filled in
     */
    public Optional<String> getWave() {
        return Optional.ofNullable(wave);
    }

    /**
     * How much the person counts.
     *
     * @return the weight, empty if it is not filled in
     */
    public OptionalDouble getWeight() {
        return weight == null ? OptionalDouble.empty() : OptionalDouble.of(weight);
    }

    /**
     * The person's value of an attribute that staff are cut by.
     *
     * @param attribute the attribute
     * @return the value, empty if it is not filled in
     */
    public Optional<String> getCut(String attribute) {
        return Optional.ofNullable(cuts.get(attribute));
    }

    /**
     * Copies the answers, a byte an item.
     *
     * @param into where the answers go, by item number: an option's number from 0, or the byte of another {@link AnswerState}
     */
    public void copyAnswers(byte[] into) {
        System.arraycopy(answers, 0, into, 0, answers.length);
    }
}
