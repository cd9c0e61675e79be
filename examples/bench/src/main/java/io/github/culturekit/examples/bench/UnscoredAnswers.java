package io.github.culturekit.examples.bench;

import io.github.culturekit.model.organisation.UnitId;
import io.github.culturekit.scoring.instrument.Favour;
import io.github.culturekit.scoring.instrument.Instrument;
import io.github.culturekit.scoring.instrument.Item;
import io.github.culturekit.scoring.instrument.Scale;
import io.github.culturekit.scoring.response.AnswerState;
import io.github.culturekit.scoring.response.Responses;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Answers of people who gave too few for a score. The library's percent favourable is of all answers; the task's leaves these
 * out, so they are counted here to be taken off.
 */
final class UnscoredAnswers {

    private final List<ScaleItems> scales;
    private final Map<UnitId, long[]> counts = new HashMap<>();
    private byte[][] columns = new byte[0][];
    private byte[] answered = new byte[0];

    /** A scale's items by number, which of their options are favourable, and how many of them a score needs. */
    private record ScaleItems(int[] items, boolean[][] favourable, int needed) {}

    UnscoredAnswers(Instrument instrument) {
        this.scales = instrument.getScales().stream()
                .map(scale -> items(instrument, scale))
                .toList();
    }

    private static ScaleItems items(Instrument instrument, Scale scale) {
        List<Item> items = instrument.itemsOf(scale);
        boolean[][] favourable = new boolean[items.size()][];
        for (int i = 0; i < favourable.length; i++) {
            var scoring = instrument.scoringOf(items.get(i));
            favourable[i] = new boolean[scoring.getOptionCount()];
            for (int option = 0; option < favourable[i].length; option++) {
                favourable[i][option] = scoring.getFavour(option).orElse(null) == Favour.FAVOURABLE;
            }
        }
        int[] numbers = items.stream()
                .mapToInt(item -> instrument.indexOf(item.getId()).orElseThrow())
                .toArray();
        return new ScaleItems(numbers, favourable, instrument.minimumAnswered(scale));
    }

    void add(Responses block) {
        if (answered.length < block.size()) {
            answered = new byte[block.size()];
            columns = new byte[block.getInstrument().getItems().size()][block.size()];
        }
        for (int scale = 0; scale < scales.size(); scale++) {
            add(block, scale, scales.get(scale));
        }
    }

    private void add(Responses block, int scale, ScaleItems of) {
        int size = block.size();
        java.util.Arrays.fill(answered, 0, size, (byte) 0);
        for (int item : of.items) {
            block.copyAnswers(item, 0, size, columns[item]);
            countAnswered(columns[item], answered, size);
        }
        for (int row = 0; row < size; row++) {
            if (answered[row] < of.needed && answered[row] > 0) {
                add(counts.computeIfAbsent(block.unit(row), unit -> new long[2 * scales.size()]), scale, of, row);
            }
        }
    }

    private static void countAnswered(byte[] column, byte[] answered, int size) {
        for (int row = 0; row < size; row++) {
            answered[row] += (byte) (column[row] >= 0 ? 1 : 0);
        }
    }

    private void add(long[] of, int scale, ScaleItems items, int row) {
        for (int i = 0; i < items.items.length; i++) {
            byte answer = columns[items.items[i]][row];
            if (AnswerState.isAnswered(answer)) {
                of[2 * scale]++;
                of[2 * scale + 1] += items.favourable[i][answer] ? 1 : 0;
            }
        }
    }

    void merge(UnscoredAnswers other) {
        other.counts.forEach((unit, added) -> counts.merge(unit, added, (mine, theirs) -> {
            for (int i = 0; i < mine.length; i++) {
                mine[i] += theirs[i];
            }
            return mine;
        }));
    }

    /** How many such answers a unit gave to a scale. */
    long answers(UnitId unit, int scale) {
        return counts.containsKey(unit) ? counts.get(unit)[2 * scale] : 0;
    }

    /** How many of them are favourable. */
    long favourable(UnitId unit, int scale) {
        return counts.containsKey(unit) ? counts.get(unit)[2 * scale + 1] : 0;
    }
}
