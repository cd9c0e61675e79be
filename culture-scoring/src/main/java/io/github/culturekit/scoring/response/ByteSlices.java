package io.github.culturekit.scoring.response;

import java.util.Arrays;

/**
 * What is known of cells that were seen before, by their bytes: an open-addressing table, so that a cell which repeats costs
 * neither a text nor an object.
 *
 * <p>A short cell's bytes stand in its slot as two words, next to its value, so that a look-up waits for memory once; of a
 * longer one the slot has a hash and the last eight bytes, and the rest is elsewhere.
 */
final class ByteSlices {

    /** What stands for a cell that was not seen yet. */
    static final int UNSEEN = Integer.MIN_VALUE;

    private static final int WORD = EightBytes.COUNT;
    private static final int SHORT = 2 * WORD;
    private static final int LONGEST = 100;
    private static final int MOST_CELLS = 1 << 22;
    private static final int MOST_BYTES = 1 << 24;

    /** A slot's words: the first eight bytes of its cell, or a hash of a longer one's; the last; and its entry. */
    private static final int HEAD = 0;

    private static final int TAIL = 1;
    /** Where a longer cell's bytes begin (24 bits), the length plus one (8 bits) and the value (32 bits); 0 if it is empty. */
    private static final int ENTRY = 2;

    private static final int SLOT = 3;

    private static final long MIX_TAIL = 0x9e3779b97f4a7c15L;
    static final long MIX = 0xbf58476d1ce4e5b9L;

    private byte[] bytes = new byte[0];
    private int used;
    private int capacity = 16;
    private long[] slots = new long[capacity * SLOT];
    private int size;

    /** What is known of the cell with these bytes, or {@link #UNSEEN}. */
    int get(byte[] text, int from, int to) {
        int length = to - from;
        boolean isShort = length <= SHORT;
        long head = isShort ? word(text, from, to) : hash(text, from, to);
        long tail = isShort ? word(text, from + WORD, to) : word(text, to - WORD, to);
        long[] table = slots;
        int at = SLOT * place(head, tail, capacity);
        for (long entry = table[at + ENTRY]; entry != 0; entry = table[at + ENTRY]) {
            if (table[at + HEAD] == head
                    && table[at + TAIL] == tail
                    && lengthOf(entry) == length
                    && (isShort || holds(startOf(entry), text, from, length))) {
                return (int) entry;
            }
            at = after(at, table.length);
        }
        return UNSEEN;
    }

    /** Remembers a cell that was not seen yet, if there is room: very long cells seldom repeat. */
    void put(byte[] text, int from, int to, int value) {
        int length = to - from;
        boolean isShort = length <= SHORT;
        if (length > LONGEST || size == MOST_CELLS || !isShort && used + length > MOST_BYTES) {
            return;
        }
        if (3 * (size + 1) > 2 * capacity) {
            grow();
        }
        long entry = (length + 1L) << Integer.SIZE | Integer.toUnsignedLong(value);
        if (isShort) {
            put(word(text, from, to), word(text, from + WORD, to), entry);
        } else {
            put(hash(text, from, to), word(text, to - WORD, to), entry | (long) used << Integer.SIZE + Byte.SIZE);
            keep(text, from, length);
        }
        size++;
    }

    void clear() {
        Arrays.fill(slots, 0);
        used = 0;
        size = 0;
    }

    /** Up to eight bytes of a cell from a place on, with zeros after its end. */
    private static long word(byte[] text, int from, int to) {
        int length = to - from;
        if (length <= 0) {
            return 0;
        }
        if (from + WORD > text.length) {
            return wordAtEnd(text, from, to);
        }
        long word = EightBytes.at(text, from);
        return length < WORD ? word & (1L << Byte.SIZE * length) - 1 : word;
    }

    private static long wordAtEnd(byte[] text, int from, int to) {
        long word = 0;
        for (int at = to - 1; at >= from; at--) {
            word = word << Byte.SIZE | text[at] & 0xff;
        }
        return word;
    }

    /** A hash of a longer cell's bytes but for the last eight. */
    private static long hash(byte[] text, int from, int to) {
        long hash = 0;
        for (int at = from; at + WORD < to; at += WORD) {
            hash = (hash ^ EightBytes.at(text, at)) * MIX;
            hash ^= hash >>> Integer.SIZE;
        }
        return hash;
    }

    /** Whether a longer cell, of which all but this is known to be the same, has these bytes before the last eight. */
    private boolean holds(int start, byte[] text, int from, int length) {
        for (int at = 0; at + WORD < length; at += WORD) {
            if (EightBytes.at(bytes, start + at) != EightBytes.at(text, from + at)) {
                return false;
            }
        }
        return true;
    }

    private void keep(byte[] text, int from, int length) {
        if (used + length > bytes.length) {
            bytes = Arrays.copyOf(bytes, 2 * (used + length));
        }
        System.arraycopy(text, from, bytes, used, length);
        used += length;
    }

    private void grow() {
        long[] before = slots;
        capacity *= 2;
        slots = new long[capacity * SLOT];
        for (int at = 0; at < before.length; at += SLOT) {
            if (before[at + ENTRY] != 0) {
                put(before[at + HEAD], before[at + TAIL], before[at + ENTRY]);
            }
        }
    }

    private void put(long head, long tail, long entry) {
        int at = SLOT * place(head, tail, capacity);
        while (slots[at + ENTRY] != 0) {
            at = after(at, slots.length);
        }
        slots[at + HEAD] = head;
        slots[at + TAIL] = tail;
        slots[at + ENTRY] = entry;
    }

    /** Where a cell is looked for first: by the high half of a product, to which every byte adds. */
    private static int place(long head, long tail, int capacity) {
        long mixed = (head ^ tail * MIX_TAIL) * MIX;
        return (int) ((mixed >>> Integer.SIZE) * capacity >>> Integer.SIZE);
    }

    private static int after(int at, int length) {
        return at + SLOT == length ? 0 : at + SLOT;
    }

    private static int lengthOf(long entry) {
        return (int) (entry >>> Integer.SIZE & 0xff) - 1;
    }

    private static int startOf(long entry) {
        return (int) (entry >>> Integer.SIZE + Byte.SIZE);
    }
}
