package io.github.culturekit.scoring.score;

import io.github.culturekit.scoring.instrument.Instrument;
import io.github.culturekit.scoring.instrument.Item;
import io.github.culturekit.scoring.instrument.ResponseScale;
import io.github.culturekit.scoring.response.AnswerState;
import io.github.culturekit.scoring.response.Response;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/** Turns the codes of one response into answers, a byte an item. */
final class ResponseAnswers {

    private final Instrument instrument;
    private final Map<String, Codes> codes = new HashMap<>();
    private final byte[] answers;

    /** An item's codes: its number, its lowest option's code, and the answer of each step from there on. */
    private record Codes(int item, int lowest, int step, byte[] answers) {

        byte answer(int code) {
            long distance = (long) code - lowest;
            long option = distance / step;
            return distance >= 0 && distance % step == 0 && option < answers.length
                    ? answers[(int) option]
                    : AnswerState.INVALID.getByte();
        }
    }

    ResponseAnswers(Instrument instrument) {
        this.instrument = instrument;
        this.answers = new byte[instrument.getItems().size()];
        for (int item = 0; item < answers.length; item++) {
            Item asked = instrument.getItems().get(item);
            codes.put(asked.getId(), codes(item, instrument.responseScaleOf(asked)));
        }
    }

    private static Codes codes(int item, ResponseScale scale) {
        byte[] byOption = new byte[scale.getOptionCount()];
        Arrays.fill(byOption, AnswerState.INVALID.getByte());
        for (int code : scale.getCodes()) {
            int option = scale.optionOf(code).orElseThrow();
            byOption[option] = (byte) option;
        }
        return new Codes(item, scale.getMinimum(), scale.getStep(), byOption);
    }

    /** The answers of a response, good until the next one is read. */
    byte[] read(Response response) {
        Arrays.fill(answers, AnswerState.NOT_ANSWERED.getByte());
        for (Map.Entry<String, Integer> answer : response.getAnswers().entrySet()) {
            int code = answer.getValue();
            Codes known = codes.get(answer.getKey());
            if (known == null) {
                throw new IllegalArgumentException("Instrument '" + instrument.getId() + "' has no item '"
                        + answer.getKey() + "'. Maybe the response is to another instrument.");
            }
            byte read = known.answer(code);
            answers[known.item()] = AnswerState.isAnswered(read) ? read : otherwise(known.item(), code);
        }
        return answers;
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
