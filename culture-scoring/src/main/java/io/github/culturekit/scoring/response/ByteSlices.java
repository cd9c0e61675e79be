package io.github.culturekit.scoring.response;

import java.util.Arrays;

/**
 * What is known of cells that were seen before, by their bytes: an open-addressing table, so that a cell which repeats costs
 * neither a text nor an object.
 */
final class ByteSlices {

    /** What stands for a cell that was not seen yet. */
    static final int UNSEEN = Integer.MIN_VALUE;

    private static final int LONGEST = 100;
    private static final int MOST_BYTES = 1 << 26;

    /** A slot's numbers, which stand side by side so that a look-up waits for memory once: its hash, bytes and value. */
    private static final int HASH = 0;

    private static final int START = 1;
    /** One after the end of its bytes; 0 in an empty slot. */
    private static final int END = 2;

    private static final int VALUE = 3;
    private static final int LENGTH = 4;

    private byte[] bytes = new byte[64];
    private int used;
    private int[] slots = new int[16 * LENGTH];
    private int size;

    /** A cell's hash, made byte by byte: {@code hash = 31 * hash + byte}. */
    static int hash(byte[] text, int from, int to) {
        int hash = 0;
        for (int i = from; i < to; i++) {
            hash = 31 * hash + text[i];
        }
        return hash;
    }

    /** What is known of the cell with these bytes, or {@link #UNSEEN}. */
    int get(byte[] text, int from, int to, int hash) {
        int mask = slots.length - LENGTH;
        for (int slot = spread(hash) & mask; slots[slot + END] != 0; slot = slot + LENGTH & mask) {
            if (slots[slot + HASH] == hash && holds(slot, text, from, to)) {
                return slots[slot + VALUE];
            }
        }
        return UNSEEN;
    }

    /** By a loop of its own: cells are shorter than a call for longer ones is worth. */
    private boolean holds(int slot, byte[] text, int from, int to) {
        int start = slots[slot + START];
        int length = to - from;
        if (slots[slot + END] - 1 - start != length) {
            return false;
        }
        for (int i = 0; i < length; i++) {
            if (bytes[start + i] != text[from + i]) {
                return false;
            }
        }
        return true;
    }

    /** Remembers a cell that was not seen yet, if there is room: very long cells seldom repeat. */
    void put(byte[] text, int from, int to, int hash, int value) {
        int length = to - from;
        if (length > LONGEST || used > MOST_BYTES) {
            return;
        }
        if (2 * LENGTH * (size + 1) > slots.length) {
            grow();
        }
        if (used + length > bytes.length) {
            bytes = Arrays.copyOf(bytes, 2 * (used + length));
        }
        System.arraycopy(text, from, bytes, used, length);
        place(hash, used, used + length + 1, value);
        used += length;
        size++;
    }

    void clear() {
        Arrays.fill(slots, 0);
        used = 0;
        size = 0;
    }

    private void grow() {
        int[] before = slots;
        slots = new int[2 * before.length];
        for (int slot = 0; slot < before.length; slot += LENGTH) {
            if (before[slot + END] != 0) {
                place(before[slot + HASH], before[slot + START], before[slot + END], before[slot + VALUE]);
            }
        }
    }

    private void place(int hash, int start, int end, int value) {
        int mask = slots.length - LENGTH;
        int slot = spread(hash) & mask;
        while (slots[slot + END] != 0) {
            slot = slot + LENGTH & mask;
        }
        slots[slot + HASH] = hash;
        slots[slot + START] = start;
        slots[slot + END] = end;
        slots[slot + VALUE] = value;
    }

    private static int spread(int hash) {
        int mixed = hash * 0x9e3779b9;
        return mixed ^ mixed >>> 15;
    }
}
