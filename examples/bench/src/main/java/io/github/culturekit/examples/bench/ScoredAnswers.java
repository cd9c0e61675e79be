package io.github.culturekit.examples.bench;

import io.github.culturekit.model.organisation.UnitId;
import io.github.culturekit.scoring.instrument.Favour;
import io.github.culturekit.scoring.instrument.Instrument;
import io.github.culturekit.scoring.instrument.Item;
import io.github.culturekit.scoring.instrument.ItemScoring;
import io.github.culturekit.scoring.instrument.Scale;
import io.github.culturekit.scoring.response.Responses;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The answers of people with a score, and how many of them are favourable. The library's percent favourable is of all
 * answers; the task leaves out those of people who gave too few for a score.
 */
final class ScoredAnswers {

    /** In the table of an item, what an answer adds to a row's sum: one, and one more in the high half if it is favourable. */
    private static final int ANSWER = 1;

    private static final int FAVOURABLE = 1 << 8;

    private final List<ScaleTable> scales;
    private final Map<UnitId, long[]> totals = new HashMap<>();
    private byte[] column = new byte[0];
    private int[] sums = new int[0];

    /** A scale's items by number, what each of their answers adds, and how many answers a score needs. */
    private record ScaleTable(int[] items, int[][] additions, int needed) {}

    ScoredAnswers(Instrument instrument) {
        this.scales = instrument.getScales().stream()
                .map(scale -> table(instrument, scale))
                .toList();
    }

    private static ScaleTable table(Instrument instrument, Scale scale) {
        List<Item> items = instrument.itemsOf(scale);
        int[] numbers = items.stream()
                .mapToInt(item -> instrument.indexOf(item.getId()).orElseThrow())
                .toArray();
        int[][] additions = items.stream()
                .map(item -> additions(instrument.scoringOf(item)))
                .toArray(int[][]::new);
        return new ScaleTable(numbers, additions, instrument.minimumAnswered(scale));
    }

    private static int[] additions(ItemScoring item) {
        int[] additions = new int[256];
        for (int option = 0; option < item.getOptionCount(); option++) {
            boolean favourable = item.getFavour(option).orElse(null) == Favour.FAVOURABLE;
            additions[option] = favourable ? ANSWER + FAVOURABLE : ANSWER;
        }
        return additions;
    }

    void add(Responses block) {
        int size = block.size();
        if (column.length < size) {
            column = new byte[size];
            sums = new int[size];
        }
        long[][] units = block.getUnits().stream()
                .map(unit -> totals.computeIfAbsent(unit, added -> new long[2 * scales.size()]))
                .toArray(long[][]::new);
        for (int scale = 0; scale < scales.size(); scale++) {
            ScaleTable table = scales.get(scale);
            Arrays.fill(sums, 0, size, 0);
            for (int i = 0; i < table.items.length; i++) {
                block.copyAnswers(table.items[i], 0, size, column);
                addColumn(column, table.additions[i], sums, size);
            }
            for (int row = 0; row < size; row++) {
                int answers = sums[row] % FAVOURABLE;
                if (answers >= table.needed) {
                    long[] unit = units[block.unitCode(row)];
                    unit[2 * scale] += answers;
                    unit[2 * scale + 1] += sums[row] / FAVOURABLE;
                }
            }
        }
    }

    private static void addColumn(byte[] column, int[] additions, int[] sums, int size) {
        for (int row = 0; row < size; row++) {
            sums[row] += additions[column[row] & 0xff];
        }
    }

    void merge(ScoredAnswers other) {
        other.totals.forEach((unit, added) -> totals.merge(unit, added, (mine, theirs) -> {
            Arrays.setAll(mine, i -> mine[i] + theirs[i]);
            return mine;
        }));
    }

    /** The percentage of a unit's answers to a scale that is favourable; there must be some. */
    double percentFavourable(UnitId unit, int scale) {
        long[] of = totals.get(unit);
        return 100.0 * of[2 * scale + 1] / of[2 * scale];
    }
}
