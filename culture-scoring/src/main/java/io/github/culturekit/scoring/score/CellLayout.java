package io.github.culturekit.scoring.score;

import io.github.culturekit.scoring.instrument.Favour;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Where the numbers of a group stand in its arrays.
 *
 * <p>The counts of a group are what its latest respondents added, few enough for narrow fields, so that a team takes little
 * memory and adding a respondent touches little of it: how often each slot of an item occurs in 6 bits, ten slots to a word,
 * and on each scale the people, the sum of their positions and the sum of the squares. When the fields are full, they are
 * emptied into the group's totals, which a small team does not have. Sums of weights stand by themselves.
 */
final class CellLayout {

    /** Among the counts: the number of respondents, of those who answered, and of those since the fields were emptied. */
    static final int ROWS = 0;

    static final int PARTICIPANTS = 1;
    static final int PENDING = 2;
    private static final int FIRST_WORD = 3;

    /** The most respondents that the fields can take. */
    static final int MOST_PENDING = SlotFields.MOST;

    /** Among a scale's counts: people in fields, all of them and then by favour; the sum; the squares in two longs. */
    static final int PEOPLE = 0;

    static final int SUM = 1;
    static final int SQUARES = 2;
    private static final int SCALE_LENGTH = 4;

    /** Among a scale's totals: people, all of them and then by favour; the sum in two longs. */
    static final int TOTAL_PEOPLE = 0;

    static final int TOTAL_SUM = 1 + Favour.values().length;
    private static final int SCALE_TOTALS_LENGTH = TOTAL_SUM + 2;

    /** Among a scale's weights: the moments, and the people by favour. */
    static final int WEIGHTED_PEOPLE = WeightedMoments.LENGTH;

    private static final int WEIGHTED_SCALE_LENGTH = WEIGHTED_PEOPLE + Favour.values().length;

    private final int[] items;
    private final SlotFields fields;
    private final int[] firstWeights;
    private final int scaleCount;
    private final int weightCount;

    CellLayout(List<ItemPlan> itemPlans, List<ScalePlan> scales) {
        this.items = scales.stream()
                .flatMapToInt(scale -> IntStream.of(scale.items()))
                .distinct()
                .sorted()
                .toArray();
        this.scaleCount = scales.size();
        this.fields = new SlotFields(itemPlans, items);
        this.firstWeights = new int[itemPlans.size()];
        int weights = 0;
        for (int item : items) {
            firstWeights[item] = weights;
            weights += itemPlans.get(item).slotCount() + 1;
        }
        this.weightCount = weights;
    }

    /** The items of some scale, by number: those that are counted. */
    int[] items() {
        return items;
    }

    int scaleCount() {
        return scaleCount;
    }

    /** Where the slots of each item are counted. */
    SlotFields fields() {
        return fields;
    }

    int placeOfWord(int word) {
        return FIRST_WORD + word;
    }

    int placeOfScale(int scale) {
        return FIRST_WORD + fields.wordCount() + scale * SCALE_LENGTH;
    }

    int countsLength() {
        return placeOfScale(scaleCount);
    }

    /** How often a slot occurs by a group's fields alone. */
    long pending(long[] counts, int item, int slot) {
        return fields.get(counts, FIRST_WORD, fields.place(item, slot));
    }

    /** The place of a slot among the totals. */
    int totalOfSlot(int item, int slot) {
        return fields.place(item, slot);
    }

    /** The place of a scale among the totals. */
    int totalOfScale(int scale) {
        return fields.slotCount() + scale * SCALE_TOTALS_LENGTH;
    }

    int totalsLength() {
        return totalOfScale(scaleCount);
    }

    /** Adds a group's fields and pending sums to totals. */
    void addPending(long[] counts, long[] totals) {
        for (int slot = 0; slot < fields.slotCount(); slot++) {
            totals[slot] += fields.get(counts, FIRST_WORD, slot);
        }
        for (int scale = 0; scale < scaleCount; scale++) {
            int from = placeOfScale(scale);
            int to = totalOfScale(scale);
            for (int field = 0; field < TOTAL_SUM; field++) {
                totals[to + TOTAL_PEOPLE + field] += SlotFields.field(counts[from + PEOPLE], field);
            }
            WideSums.add(totals, to + TOTAL_SUM, counts[from + SUM]);
        }
    }

    /** Sets a group's fields and pending sums to totals, of no more respondents than fit. */
    void setPending(long[] counts, long[] totals) {
        clearPending(counts);
        for (int slot = 0; slot < fields.slotCount(); slot++) {
            fields.add(counts, FIRST_WORD, slot, totals[slot]);
        }
        for (int scale = 0; scale < scaleCount; scale++) {
            int from = totalOfScale(scale);
            int to = placeOfScale(scale);
            for (int field = 0; field < TOTAL_SUM; field++) {
                counts[to + PEOPLE] += SlotFields.of(totals[from + TOTAL_PEOPLE + field], field);
            }
            counts[to + SUM] = totals[from + TOTAL_SUM];
        }
    }

    /** Empties a group's fields and pending sums. */
    void clearPending(long[] counts) {
        Arrays.fill(counts, FIRST_WORD, FIRST_WORD + fields.wordCount(), 0);
        for (int scale = 0; scale < scaleCount; scale++) {
            counts[placeOfScale(scale) + PEOPLE] = 0;
            counts[placeOfScale(scale) + SUM] = 0;
        }
    }

    /** The place of a scale among the weights. */
    int placeOfWeightedScale(int scale) {
        return scale * WEIGHTED_SCALE_LENGTH;
    }

    /** The place of an item's first slot among the weights; after its last slot comes the weight of those in none. */
    int placeOfSlotWeights(int item) {
        return placeOfWeightedScale(scaleCount) + firstWeights[item];
    }

    int weightsLength() {
        return placeOfWeightedScale(scaleCount) + weightCount;
    }
}
