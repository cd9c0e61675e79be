package io.github.culturekit.scoring.reliability;

import io.github.culturekit.scoring.instrument.Instrument;
import io.github.culturekit.scoring.instrument.Item;
import io.github.culturekit.scoring.instrument.ItemScoring;
import io.github.culturekit.scoring.wire.ByteOutput;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * An item's scores as whole steps above its lowest score.
 *
 * @param table by an answer's byte, the step, or {@link #NONE} where the byte is no answer or scores nothing
 * @param count how many steps lie between the lowest and the highest score
 * @param size how much a step scores
 */
record ItemSteps(int[] table, int count, double size) {

    /** The step of what has no score. */
    static final int NONE = -1;

    /** The most steps of an item: the square of each fits 16 bits. */
    static final int MOST = 255;

    private static final double ROUNDING = 1e-9;

    /** Writes all that sums of steps depend on. */
    void writeTo(ByteOutput out) {
        for (int step : table) {
            out.writeCount(step);
        }
        out.writeInt(count);
        out.writeDouble(size);
    }

    /** The steps of some items of an instrument; those that score alike share them. */
    static ItemSteps[] of(Instrument instrument, List<Item> items) {
        Map<List<Object>, ItemSteps> alike = new HashMap<>();
        return items.stream()
                .map(item -> alike.computeIfAbsent(
                        List.of(item.getResponseScale(), item.isReversed(), item.getOptionScores()),
                        rules -> of(instrument.scoringOf(item))))
                .toArray(ItemSteps[]::new);
    }

    static ItemSteps of(ItemScoring scoring) {
        double[] scores = scoring.scoreTable();
        for (int count = 1; count <= MOST; count++) {
            double size = (scoring.getHighest() - scoring.getLowest()) / count;
            int[] table = new int[scores.length];
            boolean whole = true;
            for (int answer = 0; whole && answer < scores.length; answer++) {
                double step = (scores[answer] - scoring.getLowest()) / size;
                table[answer] = Double.isNaN(step) ? NONE : (int) Math.rint(step);
                whole &= Double.isNaN(step) || Math.abs(step - Math.rint(step)) < ROUNDING;
            }
            if (whole) {
                return new ItemSteps(table, count, size);
            }
        }
        throw new IllegalArgumentException("Item '" + scoring.getItem().getId() + "' does not score in equal steps, "
                + MOST + " of them at most, so that its sums are not whole numbers. Maybe use an ItemMatrix.");
    }
}
