package io.github.culturekit.scoring.score;

import io.github.culturekit.scoring.instrument.Instrument;
import io.github.culturekit.scoring.instrument.Item;
import io.github.culturekit.scoring.instrument.ResponseScale;
import io.github.culturekit.scoring.response.AnswerState;
import io.github.culturekit.scoring.response.Response;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/** Turns the codes of responses into answers, a byte an item. */
final class ResponseAnswers {

    private final Instrument instrument;
    private final Map<String, Integer> numbers = new HashMap<>();
    private final String[] ids;
    private final Codes[] codes;

    /** An item's codes: its lowest option's code, and the answer of each step from there on. */
    private record Codes(int lowest, int step, byte[] answers) {

        byte answer(int code) {
            long distance = (long) code - lowest;
            if (step != 1) { // a division takes longer than all else
                distance = distance % step == 0 ? distance / step : -1;
            }
            return distance >= 0 && distance < answers.length ? answers[(int) distance] : AnswerState.INVALID.getByte();
        }
    }

    ResponseAnswers(Instrument instrument) {
        this.instrument = instrument;
        this.ids = instrument.getItems().stream().map(Item::getId).toArray(String[]::new);
        this.codes = instrument.getItems().stream()
                .map(item -> codes(instrument.responseScaleOf(item)))
                .toArray(Codes[]::new);
        for (int item = 0; item < ids.length; item++) {
            numbers.put(ids[item], item);
        }
    }

    private static Codes codes(ResponseScale scale) {
        byte[] byOption = new byte[scale.getOptionCount()];
        Arrays.fill(byOption, AnswerState.INVALID.getByte());
        for (int code : scale.getCodes()) {
            int option = scale.optionOf(code).orElseThrow();
            byOption[option] = (byte) option;
        }
        return new Codes(scale.getMinimum(), scale.getStep(), byOption);
    }

    int itemCount() {
        return ids.length;
    }

    /** Reads the answers of a response; what is there already does not count. */
    void read(Response response, byte[] into) {
        Arrays.fill(into, AnswerState.NOT_ANSWERED.getByte());
        int item = 0;
        for (Map.Entry<String, Integer> answer : response.getAnswers().entrySet()) {
            item = numberOf(answer.getKey(), item);
            int code = answer.getValue();
            byte read = codes[item].answer(code);
            into[item] = AnswerState.isAnswered(read) ? read : otherwise(item, code);
            item++;
        }
    }

    /** Most responses list their answers in the order of the items, so that which comes next can be guessed. */
    private int numberOf(String id, int guess) {
        if (guess < ids.length && ids[guess].equals(id)) {
            return guess;
        }
        Integer number = numbers.get(id);
        if (number == null) {
            throw new IllegalArgumentException("Instrument '" + instrument.getId() + "' has no item '" + id
                    + "'. Maybe the response is to another instrument.");
        }
        return number;
    }

    private byte otherwise(int number, int code) {
        Item item = instrument.getItems().get(number);
        if (item.getNotApplicable().contains(code)) {
            return AnswerState.NOT_APPLICABLE.getByte();
        }
        ResponseScale scale = instrument.responseScaleOf(item);
        throw new IllegalArgumentException("Item '" + item.getId() + "': option code " + code
                + " is not in response scale '" + scale.getId() + "' (" + scale.describeCodes()
                + "). Maybe the source holds " + code + " for \"not applicable\": declare it with notApplicable("
                + code + ").");
    }
}
