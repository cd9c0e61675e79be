package io.github.culturekit.scoring.score;

import io.github.culturekit.scoring.instrument.Instrument;
import io.github.culturekit.scoring.instrument.Item;
import io.github.culturekit.scoring.instrument.ResponseScale;
import io.github.culturekit.scoring.response.AnswerState;
import io.github.culturekit.scoring.response.Response;
import java.util.Arrays;
import java.util.OptionalInt;

/** Turns the codes of one response into answers, a byte an item. */
final class ResponseAnswers {

    private final Instrument instrument;
    private final Item[] items;
    private final ResponseScale[] scales;
    private final byte[] answers;

    ResponseAnswers(Instrument instrument) {
        this.instrument = instrument;
        this.items = instrument.getItems().toArray(Item[]::new);
        this.scales = Arrays.stream(items).map(instrument::responseScaleOf).toArray(ResponseScale[]::new);
        this.answers = new byte[items.length];
    }

    /** The answers of a response, good until the next one is read. */
    byte[] read(Response response) {
        Arrays.fill(answers, AnswerState.NOT_ANSWERED.getByte());
        response.getAnswers().forEach(this::read);
        return answers;
    }

    private void read(String id, int code) {
        int item = instrument
                .indexOf(id)
                .orElseThrow(() -> new IllegalArgumentException("Instrument '" + instrument.getId() + "' has no item '"
                        + id + "'. Maybe the response is to another instrument."));
        OptionalInt option = scales[item].optionOf(code);
        if (option.isPresent()) {
            answers[item] = (byte) option.getAsInt();
        } else if (items[item].getNotApplicable().contains(code)) {
            answers[item] = AnswerState.NOT_APPLICABLE.getByte();
        } else {
            throw new IllegalArgumentException("Item '" + id + "': option code " + code + " is not in response scale '"
                    + scales[item].getId() + "' (" + scales[item].describeCodes() + "). Maybe the source holds " + code
                    + " for \"not applicable\": declare it with notApplicable(" + code + ").");
        }
    }
}
