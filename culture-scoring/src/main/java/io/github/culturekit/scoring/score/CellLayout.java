package io.github.culturekit.scoring.score;

import io.github.culturekit.scoring.instrument.Favour;
import io.github.culturekit.scoring.instrument.ItemScoring;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Where the numbers of a group stand in its two arrays: whole numbers in one, sums of weights in the other.
 *
 * <p>How often a slot of an item occurs is counted in a field of 12 bits, five fields to a word: a group of a team then
 * takes eight bytes an item, and counting an answer is one addition. Items of no scale are not counted.
 */
final class CellLayout {

    /** The place of the number of respondents. */
    static final int ROWS = 0;
    /** The place of the number of those who answered. */
    static final int PARTICIPANTS = 1;
    /** The place of the number of respondents whose slots are in the words. */
    static final int PENDING = 2;

    /** The most respondents whose slots fit the words' fields. */
    static final int MOST_PENDING = (1 << 12) - 1;

    private static final int FIELD_BITS = 12;
    private static final int FIELDS = 5;
    private static final int FIRST_WORD = 3;

    /** Within a scale's whole numbers: the count, two sums of two longs, and the people by favour. */
    static final int COUNT = 0;

    static final int SUM = 1;
    static final int SQUARES = 3;
    static final int PEOPLE = 5;
    private static final int SCALE_LENGTH = PEOPLE + Favour.values().length;

    /** Within a scale's weights: the moments, and the people by favour. */
    static final int WEIGHTED_PEOPLE = WeightedMoments.LENGTH;

    private static final int WEIGHTED_SCALE_LENGTH = WEIGHTED_PEOPLE + Favour.values().length;

    private final int[] items;
    private final int[] firstWords;
    private final int[] wordItems;
    private final int[] fieldCounts;
    private final long[][] increments;
    private final int[] firstSlots;
    private final int[] firstWeights;
    private final int slotCount;
    private final int weightCount;
    private final int scaleCount;

    CellLayout(List<ItemPlan> itemPlans, List<ScalePlan> scales) {
        this.items = scales.stream()
                .flatMapToInt(scale -> IntStream.of(scale.items()))
                .distinct()
                .sorted()
                .toArray();
        this.scaleCount = scales.size();
        this.firstWords = new int[itemPlans.size()];
        this.firstSlots = new int[itemPlans.size()];
        this.firstWeights = new int[itemPlans.size()];
        this.wordItems = Arrays.stream(items)
                .flatMap(item -> IntStream.generate(() -> item)
                        .limit(wordsOf(itemPlans.get(item).slotCount())))
                .toArray();
        this.fieldCounts = new int[wordItems.length];
        this.increments = new long[wordItems.length][];
        long[][] tables = IntStream.range(0, wordsOf(ItemScoring.TABLE_LENGTH))
                .mapToObj(word -> table(word * FIELDS))
                .toArray(long[][]::new);
        int word = 0;
        int slots = 0;
        int weights = 0;
        for (int item : items) {
            int count = itemPlans.get(item).slotCount();
            firstWords[item] = word;
            firstSlots[item] = slots;
            for (int slot = 0; slot < count; slot += FIELDS) {
                fieldCounts[word] = Math.min(FIELDS, count - slot);
                increments[word++] = tables[slot / FIELDS];
            }
            slots += count;
            firstWeights[item] = weights;
            weights += count + 1;
        }
        this.weightCount = weights;
        this.slotCount = slots;
    }

    private static int wordsOf(int slots) {
        return (slots + FIELDS - 1) / FIELDS;
    }

    /** What a word of the slots from one on grows by; all items share it, so that it stays at hand. */
    private static long[] table(int from) {
        long[] table = new long[ItemScoring.TABLE_LENGTH];
        for (int slot = from; slot < Math.min(from + FIELDS, ItemPlan.MOST_SLOTS); slot++) {
            table[slot] = 1L << FIELD_BITS * (slot - from);
        }
        return table;
    }

    /** The items of some scale, by number: those that are counted. */
    int[] items() {
        return items;
    }

    int scaleCount() {
        return scaleCount;
    }

    int wordCount() {
        return wordItems.length;
    }

    /** The item that a word counts. */
    int itemOf(int word) {
        return wordItems[word];
    }

    /** What a word grows by for each byte of its item's column. */
    long[] increments(int word) {
        return increments[word];
    }

    int placeOfWord(int word) {
        return FIRST_WORD + word;
    }

    /** How often a slot occurs by a group's words alone. */
    long pending(long[] counts, int item, int slot) {
        int word = FIRST_WORD + firstWords[item] + slot / FIELDS;
        return counts[word] >>> FIELD_BITS * (slot % FIELDS) & MOST_PENDING;
    }

    /** Adds what a group's words count to its slots. */
    void addPending(long[] counts, long[] slots) {
        int slot = 0;
        for (int word = 0; word < wordItems.length; word++) {
            long fields = counts[FIRST_WORD + word];
            for (int field = 0; field < fieldCounts[word]; field++) {
                slots[slot++] += fields & MOST_PENDING;
                fields >>>= FIELD_BITS;
            }
        }
    }

    /** Sets a group's words to some slots, of no more respondents than fit. */
    void setPending(long[] counts, long[] slots) {
        int slot = 0;
        for (int word = 0; word < wordItems.length; word++) {
            long fields = 0;
            for (int field = 0; field < fieldCounts[word]; field++) {
                fields += slots[slot++] << FIELD_BITS * field;
            }
            counts[FIRST_WORD + word] = fields;
        }
    }

    /** The number of slots of all items that are counted. */
    int slotCount() {
        return slotCount;
    }

    /** The place of an item's first slot among all slots. */
    int firstSlot(int item) {
        return firstSlots[item];
    }

    int placeOfScale(int scale) {
        return FIRST_WORD + wordItems.length + scale * SCALE_LENGTH;
    }

    int countsLength() {
        return placeOfScale(scaleCount);
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
