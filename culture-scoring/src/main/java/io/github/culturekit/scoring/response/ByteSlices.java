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

    private byte[] bytes = new byte[64];
    private int[] starts = new int[9];
    private int[] hashes = new int[8];
    private int[] values = new int[8];
    private int[] slots = new int[16];
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
        int mask = slots.length - 1;
        for (int slot = spread(hash) & mask; ; slot = slot + 1 & mask) {
            int index = slots[slot] - 1;
            if (index < 0) {
                return UNSEEN;
            }
            if (hashes[index] == hash && Arrays.equals(bytes, starts[index], starts[index + 1], text, from, to)) {
                return values[index];
            }
        }
    }

    /** Remembers a cell that was not seen yet, if there is room: very long cells seldom repeat. */
    void put(byte[] text, int from, int to, int hash, int value) {
        int length = to - from;
        if (length > LONGEST || starts[size] > MOST_BYTES) {
            return;
        }
        if (2 * (size + 1) > slots.length) {
            grow();
        }
        int start = starts[size];
        if (start + length > bytes.length) {
            bytes = Arrays.copyOf(bytes, 2 * (start + length));
        }
        System.arraycopy(text, from, bytes, start, length);
        hashes[size] = hash;
        values[size] = value;
        starts[++size] = start + length;
        place(size - 1);
    }

    void clear() {
        Arrays.fill(slots, 0);
        size = 0;
    }

    private void grow() {
        slots = new int[2 * slots.length];
        starts = Arrays.copyOf(starts, slots.length / 2 + 1);
        hashes = Arrays.copyOf(hashes, slots.length / 2);
        values = Arrays.copyOf(values, slots.length / 2);
        for (int index = 0; index < size; index++) {
            place(index);
        }
    }

    private void place(int index) {
        int mask = slots.length - 1;
        int slot = spread(hashes[index]) & mask;
        while (slots[slot] != 0) {
            slot = slot + 1 & mask;
        }
        slots[slot] = index + 1;
    }

    private static int spread(int hash) {
        int mixed = hash * 0x9e3779b9;
        return mixed ^ mixed >>> 15;
    }
}
