package io.github.culturekit.scoring.response;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** All that an intake says, in values that can be compared. */
record Described(List<Object> columns, List<String> rows, String report, List<IntakeProblem> problems) {

    static Described of(Intake intake) {
        Responses responses = intake.getResponses();
        List<Object> columns = new ArrayList<>(
                List.of(responses.getUnits(), responses.getWaves(), responses.getCutNames(), responses.isWeighted()));
        for (int cut = 0; cut < responses.getCutNames().size(); cut++) {
            columns.add(responses.getCutValues(cut));
        }
        columns.add(responses.sizeInBytes());
        return new Described(
                columns,
                rows(responses),
                intake.getReport().toText(),
                intake.getReport().getProblems());
    }

    /** Every row as text, its line first. */
    static List<String> rows(Responses responses) {
        List<String> rows = new ArrayList<>();
        for (int row = 0; row < responses.size(); row++) {
            int at = row;
            Object cuts = responses.getCutNames().stream()
                    .map(cut -> responses.cut(at, cut))
                    .toList();
            byte[] answers = new byte[responses.getInstrument().getItems().size()];
            for (int item = 0; item < answers.length; item++) {
                answers[item] = responses.answer(row, item);
            }
            rows.add(String.join(
                    " ",
                    String.valueOf(responses.line(row)),
                    responses.unit(row).toString(),
                    responses.wave(row),
                    cuts.toString(),
                    responses.respondent(row).toString(),
                    String.valueOf(responses.weight(row)),
                    Arrays.toString(answers)));
        }
        return rows;
    }
}
