package io.github.culturekit.scoring.response;

import io.github.culturekit.scoring.instrument.Instrument;
import io.github.culturekit.scoring.instrument.Item;
import io.github.culturekit.scoring.instrument.ResponseScale;
import java.util.Arrays;

/** Turns an item's codes into answers. */
final class ItemCodes {

    private final Item item;
    private final String id;
    private final ResponseScale scale;
    private final int lowest;
    private final int step;
    /** The answer of each step from the lowest code on. */
    private final byte[] answers;

    private ItemCodes(Item item, ResponseScale scale) {
        this.item = item;
        this.id = item.getId();
        this.scale = scale;
        this.lowest = scale.getMinimum();
        this.step = scale.getStep();
        this.answers = new byte[scale.getOptionCount()];
        Arrays.fill(answers, AnswerState.INVALID.getByte());
        for (int code : scale.getCodes()) {
            int option = scale.optionOf(code).orElseThrow();
            answers[option] = (byte) option;
        }
    }

    /** The codes of each item of an instrument. */
    static ItemCodes[] of(Instrument instrument) {
        return instrument.getItems().stream()
                .map(item -> new ItemCodes(item, instrument.responseScaleOf(item)))
                .toArray(ItemCodes[]::new);
    }

    /** Whether these are the codes of an item, by its id. */
    boolean areOf(String item) {
        return id.equals(item);
    }

    /** The answer that a code stands for; one that stands for none is refused. */
    byte answer(int code) {
        long distance = (long) code - lowest;
        if (step != 1) { // a division takes longer than all else
            distance = distance % step == 0 ? distance / step : -1;
        }
        if (distance >= 0 && distance < answers.length) {
            byte answer = answers[(int) distance];
            if (AnswerState.isAnswered(answer)) {
                return answer;
            }
        }
        return otherwise(code);
    }

    private byte otherwise(int code) {
        if (item.getNotApplicable().contains(code)) {
            return AnswerState.NOT_APPLICABLE.getByte();
        }
        throw new IllegalArgumentException("Item '" + id + "': option code " + code
                + " is not in response scale '" + scale.getId() + "' (" + scale.describeCodes()
                + "). Maybe the source holds " + code + " for \"not applicable\": declare it with notApplicable("
                + code + ").");
    }
}
