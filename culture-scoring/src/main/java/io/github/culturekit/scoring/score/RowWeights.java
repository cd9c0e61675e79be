package io.github.culturekit.scoring.score;

import java.util.Arrays;
import java.util.stream.Stream;

/**
 * What each of some weighted rows adds to the weighted numbers of its groups, worked out column by column. Refilled for the
 * next rows.
 */
final class RowWeights {

    private final CellLayout layout;
    private final ScalePlan[] scales;
    private final int[] items;
    private final int[] slotCounts;
    private final int[] places;
    private final boolean spread;
    private final WeightedRow[] added;
    /** Row by row, where its answers to the items are counted. */
    private final int[] slotPlaces;

    RowWeights(ScoringPlan plan, int capacity) {
        this.layout = plan.layout();
        this.scales = plan.scales().toArray(ScalePlan[]::new);
        this.items = layout.items();
        this.slotCounts = Arrays.stream(items)
                .map(item -> plan.items().get(item).slotCount())
                .toArray();
        this.places = Arrays.stream(items).map(layout::placeOfSlotWeights).toArray();
        this.spread = plan.extent().includes(Extent.ITEMS);
        this.added =
                Stream.generate(() -> new WeightedRow(layout)).limit(capacity).toArray(WeightedRow[]::new);
        this.slotPlaces = new int[capacity * items.length];
    }

    /** Works out what a run of rows adds; one of no weight adds nothing but that it has none. */
    void fill(ScoredRows rows, double[] weights, int first, int count) {
        for (int row = 0; row < count; row++) {
            double weight = weights[first + row];
            added[row].begin(weight, weight > 0 ? weight : 1);
        }
        for (int item = 0; item < items.length; item++) {
            fillItem(rows.slots(items[item]), item, first, count);
        }
        for (int scale = 0; scale < scales.length; scale++) {
            fillScale(rows.positions(scale), scale, first, count);
        }
    }

    /** Adds a row that was filled in. */
    void add(int row, GroupWeights group) {
        group.add(added[row]);
        group.addSlots(slotPlaces, row * items.length, items.length, added[row].weight());
    }

    private void fillItem(byte[] slots, int item, int first, int count) {
        int[] into = slotPlaces;
        int step = items.length;
        int place = places[item];
        int slotCount = slotCounts[item];
        int at = item;
        for (int row = first; row < first + count; row++) {
            into[at] = place + Math.min(slots[row] & 0xff, slotCount);
            at += step;
        }
    }

    private void fillScale(long[] positions, int scale, int first, int count) {
        ScalePlan plan = scales[scale];
        int sums = layout.placeOfWeightedSums(scale);
        int amounts = layout.placeOfAmounts(scale);
        boolean byFavour = spread && plan.hasFavour();
        for (int row = 0; row < count; row++) {
            WeightedRow into = added[row];
            long position = positions[first + row];
            int scored = 1 + (int) (position >> Long.SIZE - 1);
            double share = Position.toShare(position * scored);
            double weight = into.weight() * scored;
            into.setMean(sums, share, weight);
            if (spread) {
                into.setSpread(sums, share, weight);
            }
            if (into.weight() == 0) {
                into.addPlace(amounts + CellLayout.WEIGHTLESS, scored);
            } else if (byFavour) {
                into.addPlace(amounts + CellLayout.WEIGHTED_PEOPLE + plan.favour(position), scored);
            }
        }
    }
}
