package io.github.culturekit.scoring.agreement;

import io.github.culturekit.scoring.instrument.Instrument;
import io.github.culturekit.scoring.instrument.Item;
import io.github.culturekit.scoring.instrument.ItemScoring;
import io.github.culturekit.scoring.reliability.ItemMatrix;
import io.github.culturekit.scoring.response.Responses;
import io.github.culturekit.scoring.score.RespondentScores;
import io.github.culturekit.scoring.score.Scoring;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** A group with its people's answers to the items of a scale, and the scores of those who have one. */
record GroupAnswers(String name, ItemMatrix answers, double[] scores) {

    /** The respondents of each unit that has any, scored as the instrument says. */
    static List<GroupAnswers> of(Responses responses, String scale) {
        ItemMatrix all = ItemMatrix.of(responses, scale);
        RespondentScores scores = Scoring.of(responses.getInstrument()).scoreRespondents(responses);
        Map<String, List<Integer>> rows = new LinkedHashMap<>();
        for (int row = 0; row < responses.size(); row++) {
            rows.computeIfAbsent(responses.unit(row).toString(), unit -> new ArrayList<>())
                    .add(row);
        }
        List<GroupAnswers> groups = new ArrayList<>();
        rows.forEach((unit, people) -> groups.add(new GroupAnswers(
                unit,
                ItemMatrix.of(
                        all.getItems(),
                        people.stream().map(row -> cells(all, row)).toArray(Double[][]::new)),
                people.stream()
                        .flatMapToDouble(row -> scores.score(row, scale).stream())
                        .toArray())));
        return groups;
    }

    /** People who score the mean of the items that they answered. */
    static GroupAnswers of(String name, ItemMatrix answers) {
        ItemMatrix answered = answers.answeredRows();
        return new GroupAnswers(
                name,
                answers,
                IntStream.range(0, answered.getRowCount())
                        .mapToDouble(row -> IntStream.range(0, answered.getItemCount())
                                .filter(item -> answered.isPresent(row, item))
                                .mapToDouble(item -> answered.getValue(row, item))
                                .average()
                                .orElseThrow())
                        .toArray());
    }

    /** How many options the items of a scale have, all the same and one apart. */
    static int options(Instrument instrument, String scale) {
        List<Item> items = instrument.itemsOf(instrument.findScale(scale).orElseThrow());
        ItemScoring first = instrument.scoringOf(items.get(0));
        for (Item item : items) {
            ItemScoring scoring = instrument.scoringOf(item);
            if (scoring.getLowest() != first.getLowest()
                    || scoring.getHighest() != first.getHighest()
                    || scoring.getHighest() - scoring.getLowest() != scoring.getOptionCount() - 1) {
                throw new IllegalArgumentException("Scale '" + scale + "': item '" + item.getId() + "' scores from "
                        + scoring.getLowest() + " to " + scoring.getHighest() + " on " + scoring.getOptionCount()
                        + " options, but agreement needs items of one range with options one apart, as from "
                        + first.getLowest() + " to " + first.getHighest()
                        + ". Maybe review the items of each response scale as a scale of their own.");
            }
        }
        return first.getOptionCount();
    }

    private static @Nullable Double[] cells(ItemMatrix all, int row) {
        return IntStream.range(0, all.getItemCount())
                .mapToObj(item -> all.isPresent(row, item) ? (Double) all.getValue(row, item) : null)
                .toArray(Double[]::new);
    }
}
