package io.github.culturekit.scoring.score;

import io.github.culturekit.scoring.instrument.Favour;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Where the numbers of a group stand in its arrays.
 *
 * <p>The counts of a group are what its latest respondents added, few enough for narrow fields, so that a team takes little
 * memory and adding a respondent is one addition a number: how often each slot of an item occurs in 6 bits, ten slots to a
 * word, and on each scale the people, their answers that are favourable or not, the sum of their positions and the sum of the squares. When the fields
 * are full, they are emptied into the group's totals, which a small team does not have. Sums of weights stand by themselves.
 */
final class CellLayout {

    /** Among the counts: the number of respondents, of those who answered, and of those since the fields were emptied. */
    static final int ROWS = 0;

    static final int PARTICIPANTS = 1;
    static final int PENDING = 2;
    private static final int FIRST_WORD = 3;

    /** The most respondents that the fields can take. */
    static final int MOST_PENDING = SlotFields.MOST;

    /**
     * Among a scale's counts: people in fields, all of them and then by favour, and in wider fields of the same word the answers
     * of those with a position, all that are favourable or not and the favourable ones; the sum of positions; the squares by
     * their low 48 bits and the rest.
     */
    static final int PEOPLE = 0;

    static final int SUM = 1;
    static final int LOW_SQUARES = 2;
    static final int HIGH_SQUARES = 3;
    static final int SCALE_LENGTH = 4;

    /** Where the answers and the favourable ones stand in the word of the people: 20 bits each, above four fields of 6 bits. */
    static final int ANSWERS_SHIFT = 24;

    static final int FAVOURABLE_SHIFT = 44;
    private static final long ANSWERS_MASK = (1L << FAVOURABLE_SHIFT - ANSWERS_SHIFT) - 1;

    /** Among a scale's totals: people, all of them and then by favour; answers and favourable ones; sums in two longs each. */
    static final int TOTAL_PEOPLE = 0;

    static final int TOTAL_ANSWERS = 1 + Favour.values().length;
    static final int TOTAL_FAVOURABLE = TOTAL_ANSWERS + 1;
    static final int TOTAL_SUM = TOTAL_FAVOURABLE + 1;
    static final int TOTAL_SQUARES = TOTAL_SUM + 2;
    private static final int SCALE_TOTALS_LENGTH = TOTAL_SQUARES + 2;

    /** Among a scale's weighted amounts: the people of weight 0, who are few, and the weights of people by favour. */
    static final int WEIGHTLESS = 0;

    static final int WEIGHTED_PEOPLE = 1;
    private static final int SCALE_AMOUNTS_LENGTH = WEIGHTED_PEOPLE + Favour.values().length;

    private final int[] items;
    private final int[] itemsOfScales;
    private final SlotFields fields;
    private final int[] firstWeights;
    private final int scaleCount;
    private final int weightCount;
    private final int weightedSums;

    CellLayout(List<ItemPlan> itemPlans, List<ScalePlan> scales, Extent extent) {
        this.items = scales.stream()
                .filter(scale -> extent.includes(Extent.ITEMS))
                .flatMapToInt(scale -> IntStream.of(scale.items()))
                .distinct()
                .sorted()
                .toArray();
        this.itemsOfScales =
                scales.stream().mapToInt(scale -> scale.items().length).toArray();
        this.scaleCount = scales.size();
        this.fields = new SlotFields(itemPlans, items);
        this.firstWeights = new int[itemPlans.size()];
        int weights = 0;
        for (int item : items) {
            firstWeights[item] = weights;
            weights += itemPlans.get(item).slotCount() + 1;
        }
        this.weightCount = weights;
        this.weightedSums = extent.includes(Extent.ITEMS) ? WeightedMoments.SUMS : WeightedMoments.SUMS_OF_MEAN;
    }

    /** The items of some scale, by number: those that are counted. */
    int[] items() {
        return items;
    }

    /** How many items a scale has. */
    int itemsOfScale(int scale) {
        return itemsOfScales[scale];
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

    /** Copies how often the first slots of an item occur by a group's fields alone. */
    void copyPending(long[] counts, int item, long[] into) {
        fields.copy(counts, FIRST_WORD, fields.place(item, 0), into);
    }

    /** The fields of an item's first slots, as many as are in one word. */
    long pendingSlots(long[] counts, int item) {
        return fields.word(counts, FIRST_WORD, fields.place(item, 0));
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

    /** A copy of a scale's totals; zeros if there are none. */
    long[] scaleTotals(long @Nullable [] totals, int scale) {
        return totals == null
                ? new long[SCALE_TOTALS_LENGTH]
                : Arrays.copyOfRange(totals, totalOfScale(scale), totalOfScale(scale + 1));
    }

    /** Adds a group's fields and pending sums to totals. */
    void addPending(long[] counts, long[] totals) {
        fields.addTo(counts, FIRST_WORD, totals);
        for (int scale = 0; scale < scaleCount; scale++) {
            addPending(counts, placeOfScale(scale), totals, totalOfScale(scale));
        }
    }

    /** Adds what is pending of one scale, wherever it stands among totals. */
    void addPending(long[] counts, int from, long[] totals, int to) {
        for (int field = 0; field < TOTAL_ANSWERS; field++) {
            totals[to + TOTAL_PEOPLE + field] += SlotFields.field(counts[from + PEOPLE], field);
        }
        totals[to + TOTAL_ANSWERS] += counts[from + PEOPLE] >>> ANSWERS_SHIFT & ANSWERS_MASK;
        totals[to + TOTAL_FAVOURABLE] += counts[from + PEOPLE] >>> FAVOURABLE_SHIFT;
        WideSums.add(totals, to + TOTAL_SUM, counts[from + SUM]);
        Position.addSquares(totals, to + TOTAL_SQUARES, counts[from + HIGH_SQUARES], counts[from + LOW_SQUARES]);
    }

    /** The moments of a scale by what is pending of it alone, without an array: there are thousands of small groups. */
    Moments pendingMoments(long[] counts, int scale) {
        int at = placeOfScale(scale);
        long highs = counts[at + HIGH_SQUARES];
        long lows = counts[at + LOW_SQUARES];
        return new Moments(
                SlotFields.field(counts[at + PEOPLE], TOTAL_PEOPLE),
                0,
                counts[at + SUM],
                Position.highOfSquares(highs, lows),
                Position.lowOfSquares(highs, lows));
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
            for (int field = 0; field < TOTAL_ANSWERS; field++) {
                counts[to + PEOPLE] += SlotFields.of(totals[from + TOTAL_PEOPLE + field], field);
            }
            counts[to + PEOPLE] += totals[from + TOTAL_ANSWERS] << ANSWERS_SHIFT;
            counts[to + PEOPLE] += totals[from + TOTAL_FAVOURABLE] << FAVOURABLE_SHIFT;
            counts[to + SUM] = totals[from + TOTAL_SUM];
            long low = totals[from + TOTAL_SQUARES];
            long high = totals[from + TOTAL_SQUARES + 1];
            counts[to + LOW_SQUARES] = Position.lowOf(low);
            counts[to + HIGH_SQUARES] = Position.highOf(high, low);
        }
    }

    /** Empties a group's fields and pending sums. */
    void clearPending(long[] counts) {
        counts[PENDING] = 0;
        Arrays.fill(counts, FIRST_WORD, counts.length, 0);
    }

    /** The place of a scale among the weighted sums. */
    int placeOfWeightedSums(int scale) {
        return scale * weightedSums;
    }

    /** The place of a scale among the weighted amounts. */
    int placeOfAmounts(int scale) {
        return scale * SCALE_AMOUNTS_LENGTH;
    }

    /** The place of an item's first slot among the weighted amounts; after its last slot comes the weight of those in none. */
    int placeOfSlotWeights(int item) {
        return placeOfAmounts(scaleCount) + firstWeights[item];
    }

    /** How many weighted amounts there are. */
    int amountsLength() {
        return placeOfAmounts(scaleCount) + weightCount;
    }
}
