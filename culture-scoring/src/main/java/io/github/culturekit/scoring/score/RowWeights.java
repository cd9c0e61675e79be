package io.github.culturekit.scoring.score;

import java.util.Arrays;

/** Adds weighted rows to the weighted numbers of their groups. */
final class RowWeights {

    private final CellLayout layout;
    private final ScalePlan[] scales;
    private final int[] items;
    private final int[] slotCounts;
    private final int[] places;
    private final boolean spread;

    RowWeights(ScoringPlan plan) {
        this.layout = plan.layout();
        this.scales = plan.scales().toArray(ScalePlan[]::new);
        this.items = layout.items();
        this.slotCounts = Arrays.stream(items)
                .map(item -> plan.items().get(item).slotCount())
                .toArray();
        this.places = Arrays.stream(items).map(layout::placeOfSlotWeights).toArray();
        this.spread = plan.extent().includes(Extent.ITEMS);
    }

    /** Adds a row of some weight; one of none adds nothing. */
    void add(ScoredRows rows, int row, double weight, GroupWeights group) {
        if (weight == 0) {
            return;
        }
        for (int scale = 0; scale < scales.length; scale++) {
            long position = rows.positions(scale)[row];
            if (position != Position.MISSING) {
                add(scale, position, weight, group);
            }
        }
        double[] amounts = group.amounts();
        for (int item = 0; item < items.length; item++) {
            int slot = rows.slots(items[item])[row] & 0xff;
            amounts[places[item] + Math.min(slot, slotCounts[item])] += weight;
        }
    }

    private void add(int scale, long position, double weight, GroupWeights group) {
        double share = Position.toShare(position);
        int at = layout.placeOfWeightedSums(scale);
        int place = layout.placeOfAmounts(scale);
        double[] amounts = group.amounts();
        amounts[place + CellLayout.WEIGHTED_COUNT]++;
        group.addMean(at, share, weight);
        if (spread) {
            group.addSpread(at, share, weight);
            ScalePlan scalePlan = scales[scale];
            if (scalePlan.hasFavour()) {
                amounts[place + CellLayout.WEIGHTED_PEOPLE + scalePlan.favour(position)] += weight;
            }
        }
    }
}
