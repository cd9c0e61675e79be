package io.github.culturekit.examples.benchmarks;

import io.github.culturekit.scoring.instrument.Instrument;
import io.github.culturekit.scoring.response.AnswerSheet;
import io.github.culturekit.scoring.response.Response;
import java.util.Map;

/**
 * One person's answers as a live system has them.
 *
 * @param team the person's team
 * @param cuts attribute to value
 * @param codes the codes in the order of the items, {@link #NOT_ANSWERED} among them
 */
record MadePerson(String team, Map<String, String> cuts, int[] codes) {

    static final int NOT_ANSWERED = -1;

    AnswerSheet fillIn(AnswerSheet sheet) {
        sheet.clear().unit(team);
        cuts.forEach(sheet::cut);
        for (int item = 0; item < codes.length; item++) {
            if (codes[item] != NOT_ANSWERED) {
                sheet.answer(item, codes[item]);
            }
        }
        return sheet;
    }

    Response toResponse(Instrument instrument) {
        Response.Builder response = Response.builder().unit(team).cuts(cuts);
        for (int item = 0; item < codes.length; item++) {
            if (codes[item] != NOT_ANSWERED) {
                response.putAnswer(instrument.getItems().get(item).getId(), codes[item]);
            }
        }
        return response.build();
    }
}
