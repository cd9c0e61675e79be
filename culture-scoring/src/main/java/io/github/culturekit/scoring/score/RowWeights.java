package io.github.culturekit.scoring.score;

import io.github.culturekit.scoring.instrument.Favour;
import java.util.Arrays;

/** What each of some scored rows adds to the weighted numbers of its groups. Refilled for the next rows. */
final class RowWeights {

    private static final int FAVOURS = Favour.values().length;

    private final ScoringPlan plan;
    private final CellLayout layout;
    private final int[] items;
    private final int[] slotCounts;
    private final int[] places;
    private final double[] values;
    private final double[] rests;
    private final double[] amounts;
    private final boolean spread;

    RowWeights(ScoringPlan plan) {
        this.plan = plan;
        this.layout = plan.layout();
        this.items = layout.items();
        this.slotCounts = Arrays.stream(items)
                .map(item -> plan.items().get(item).slotCount())
                .toArray();
        this.places = Arrays.stream(items).map(layout::placeOfSlotWeights).toArray();
        this.values = new double[layout.placeOfWeightedSums(layout.scaleCount())];
        this.rests = new double[layout.placeOfWeightedSums(layout.scaleCount())];
        this.amounts = new double[layout.placeOfAmounts(layout.scaleCount())];
        this.spread = plan.extent().includes(Extent.ITEMS);
    }

    /** Adds a row of some weight. */
    void add(ScoredRows rows, int row, double weight, GroupWeights group) {
        for (int scale = 0; scale < layout.scaleCount(); scale++) {
            write(rows.positions(scale)[row], weight, scale);
        }
        group.add(values, rests);
        group.addAmounts(amounts);
        double[] slots = group.amounts();
        for (int item = 0; item < items.length; item++) {
            int slot = rows.slots(items[item])[row] & 0xff;
            slots[places[item] + Math.min(slot, slotCounts[item])] += weight;
        }
    }

    private void write(long position, double weight, int scale) {
        boolean counts = position != Position.MISSING && weight > 0;
        double counted = counts ? weight : 0;
        double share = counts ? Position.toShare(position) : 0;
        int at = layout.placeOfWeightedSums(scale);
        WeightedMoments.writeMean(share, counted, values, rests, at);
        if (spread) {
            WeightedMoments.writeSpread(share, counted, values, rests, at);
        }
        int place = layout.placeOfAmounts(scale);
        amounts[place + CellLayout.WEIGHTED_COUNT] = counts ? 1 : 0;
        long people = spread && counts ? plan.scales().get(scale).peopleOf(position) : 0;
        for (int favour = 0; favour < FAVOURS; favour++) {
            amounts[place + CellLayout.WEIGHTED_PEOPLE + favour] = counted * SlotFields.field(people, 1 + favour);
        }
    }
}
