package io.github.culturekit.scoring.score;

import io.github.culturekit.scoring.instrument.ItemScoring;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntToLongFunction;

/**
 * What a word of {@link SlotFields} grows by for people's answers to an item, or to two: a look-up by the answer's byte, or by
 * the low four bits of both bytes, of which a missing answer's are no slot either. Items with fields at the same places share
 * the table, so that it stays at hand.
 */
final class WordGrowth {

    private static final VarHandle EIGHT_BYTES =
            MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final int PEOPLE = Long.BYTES;
    private static final int KEY_BITS = 4;
    private static final int KEY = (1 << KEY_BITS) - 1;
    private static final long KEYS = 0x0f0f0f0f0f0f0f0fL;

    private final int item;
    /** The other item, or the same one again. */
    private final int other;

    private final int word;
    private final boolean opensWord;
    private final long[] increments;

    private WordGrowth(SlotFields.Part part, int other, boolean opensWord, long[] increments) {
        this.item = part.item();
        this.other = other;
        this.word = part.word();
        this.opensWord = opensWord;
        this.increments = increments;
    }

    /** The growth of all words, two items at a time where they share one. */
    static List<WordGrowth> of(List<SlotFields.Part> parts) {
        Map<List<Integer>, long[]> tables = new HashMap<>();
        List<WordGrowth> growths = new ArrayList<>();
        int word = -1;
        for (int at = 0; at < parts.size(); at++) {
            SlotFields.Part part = parts.get(at);
            boolean opens = part.word() != word;
            word = part.word();
            if (at + 1 < parts.size() && areOneKey(part, parts.get(at + 1))) {
                SlotFields.Part next = parts.get(++at);
                long[] table = tables.computeIfAbsent(
                        List.of(part.field(), part.slots(), next.field(), next.slots()),
                        places -> table(key -> part.increment(key & KEY) + next.increment(key >> KEY_BITS)));
                growths.add(new WordGrowth(part, next.item(), opens, table));
            } else {
                long[] table = tables.computeIfAbsent(
                        List.of(part.field(), part.slots(), part.firstSlot()), place -> table(part::increment));
                growths.add(new WordGrowth(part, part.item(), opens, table));
            }
        }
        return growths;
    }

    private static boolean areOneKey(SlotFields.Part one, SlotFields.Part other) {
        return one.word() == other.word() && one.isWhole() && other.isWhole();
    }

    private static long[] table(IntToLongFunction increment) {
        long[] table = new long[ItemScoring.TABLE_LENGTH];
        for (int key = 0; key < table.length; key++) {
            table[key] = increment.applyAsLong(key);
        }
        return table;
    }

    int word() {
        return word;
    }

    /**
     * Writes the growth of some rows or, if the word has been opened by another, adds it.
     *
     * @param rows the answers
     * @param first the first of the rows, which eight divides
     * @param count how many rows; there is room for a multiple of eight
     * @param numbers where the growth goes, row after row
     * @param at the first row's place
     * @param length how far it is to the next row's
     */
    void write(ScoredRows rows, int first, int count, long[] numbers, int at, int length) {
        byte[] answers = rows.slots(item);
        byte[] others = rows.slots(other);
        long kept = opensWord ? 0 : -1;
        for (int row = 0; row < count; row += PEOPLE) {
            long keys = (long) EIGHT_BYTES.get(answers, first + row);
            if (item != other) {
                keys = keys & KEYS | ((long) EIGHT_BYTES.get(others, first + row) & KEYS) << KEY_BITS;
            }
            writeEight(keys, increments, kept, numbers, at + row * length, length);
        }
    }

    private static void writeEight(long keys, long[] increments, long kept, long[] numbers, int first, int length) {
        int at = first;
        for (int shift = 0; shift < Long.SIZE; shift += Byte.SIZE) {
            numbers[at] = numbers[at] & kept | increments[(int) (keys >>> shift) & 0xff];
            at += length;
        }
    }
}
