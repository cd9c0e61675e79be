package io.github.culturekit.scoring.score;

import java.util.ArrayList;
import java.util.List;

/**
 * Where in a group's words the slots of each item are counted: in fields of 6 bits, ten to a word. The slots of an item are
 * in one word, unless they are more than ten, so that an answer, or two in one word, are counted by one number from a table: see
 * {@link WordGrowth}.
 */
final class SlotFields {

    /** The most that a field counts. */
    static final int MOST = 63;

    static final int BITS = 6;

    /** How many slots of an item are in one word. */
    static final int PER_WORD = 10;

    /**
     * Slots of an item that are counted in one word.
     *
     * @param item the item's number
     * @param word the word's number
     * @param field the first slot's field
     * @param firstSlot the first of the slots
     * @param slots how many there are
     * @param isWhole whether the item has no others
     */
    record Part(int item, int word, int field, int firstSlot, int slots, boolean isWhole) {

        /** What the word grows by for an answer; 0 for an answer that is none of the slots. */
        long increment(int answer) {
            int slot = answer - firstSlot;
            return slot >= 0 && slot < slots ? of(1, field + slot) : 0;
        }
    }

    private final List<Part> parts = new ArrayList<>();
    private final int[] firstPlaces;
    private final int[] words;
    private final int[] fields;
    private final int wordCount;

    SlotFields(List<ItemPlan> itemPlans, int[] items) {
        int slots = 0;
        this.firstPlaces = new int[itemPlans.size()];
        for (int item : items) {
            firstPlaces[item] = slots;
            slots += itemPlans.get(item).slotCount();
        }
        this.words = new int[slots];
        this.fields = new int[slots];
        int word = 0;
        int used = 0;
        for (int item : items) {
            int count = itemPlans.get(item).slotCount();
            for (int slot = 0; slot < count; slot += PER_WORD) {
                int length = Math.min(PER_WORD, count - slot);
                if (used + length > PER_WORD) {
                    word++;
                    used = 0;
                }
                place(firstPlaces[item] + slot, length, word, used);
                parts.add(new Part(item, word, used, slot, length, length == count));
                used += length;
            }
        }
        this.wordCount = used == 0 ? 0 : word + 1;
    }

    private void place(int from, int length, int word, int field) {
        for (int slot = 0; slot < length; slot++) {
            words[from + slot] = word;
            fields[from + slot] = field + slot;
        }
    }

    /** All items' slots, word by word. */
    List<Part> parts() {
        return parts;
    }

    int wordCount() {
        return wordCount;
    }

    /** The number of slots of all items that are counted. */
    int slotCount() {
        return words.length;
    }

    /** The place of a slot among all slots. */
    int place(int item, int slot) {
        return firstPlaces[item] + slot;
    }

    /** The count of the slot at a place, in words that begin somewhere in an array. */
    long get(long[] counts, int firstWord, int place) {
        return field(counts[firstWord + words[place]], fields[place]);
    }

    /** The count of the slot at a place and, in the fields above, those of the slots beside it in the same word. */
    long word(long[] counts, int firstWord, int place) {
        return counts[firstWord + words[place]] >>> BITS * fields[place];
    }

    /** Copies the counts of slots from a place on. */
    void copy(long[] counts, int firstWord, int place, long[] into) {
        for (int slot = 0; slot < into.length; slot++) {
            into[slot] = word(counts, firstWord, place + slot) & MOST;
        }
    }

    /** Adds all counts to totals, which stand in the order of the slots. */
    void addTo(long[] counts, int firstWord, long[] totals) {
        for (int place = 0; place < words.length; place++) {
            totals[place] += field(counts[firstWord + words[place]], fields[place]);
        }
    }

    /** Adds to the count of the slot at a place. */
    void add(long[] counts, int firstWord, int place, long count) {
        counts[firstWord + words[place]] += of(count, fields[place]);
    }

    /** A word with a count in one field. */
    static long of(long count, int field) {
        return count << BITS * field;
    }

    /** The count in a field of a word. */
    static long field(long word, int field) {
        return word >>> BITS * field & MOST;
    }
}
