package io.github.culturekit.scoring.response;

import io.github.culturekit.scoring.instrument.Instrument;
import io.github.culturekit.scoring.instrument.ResponseScale;
import java.util.Arrays;

/** Notes the lines of rows without any answer, and of rows whose answers all have the same code. */
final class OddRows {

    private final int[] items;
    private final int[] lowest;
    private final int[] step;

    OddRows(Instrument instrument, ColumnPlan plan) {
        this.items = plan.askedItems();
        ResponseScale[] scales = Arrays.stream(items)
                .mapToObj(
                        item -> instrument.responseScaleOf(instrument.getItems().get(item)))
                .toArray(ResponseScale[]::new);
        this.lowest = Arrays.stream(scales).mapToInt(ResponseScale::getMinimum).toArray();
        this.step = Arrays.stream(scales).mapToInt(ResponseScale::getStep).toArray();
    }

    /** Looks at a row only until two of its answers differ. */
    void note(byte[][] answers, int row, int line, RowAccount account) {
        int answered = 0;
        int code = 0;
        boolean invalid = false;
        for (int i = 0; i < items.length; i++) {
            byte answer = answers[items[i]][row];
            if (AnswerState.isAnswered(answer)) {
                int next = lowest[i] + step[i] * (answer & 0xff);
                if (answered > 0 && next != code) {
                    return;
                }
                code = next;
                answered++;
            } else {
                invalid |= answer == AnswerState.INVALID.getByte();
            }
        }
        if (answered > 1) {
            account.identicalRows.add(line);
        } else if (answered == 0 && !invalid) {
            account.emptyRows.add(line);
        }
    }
}
