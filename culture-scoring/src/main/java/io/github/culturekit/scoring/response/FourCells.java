package io.github.culturekit.scoring.response;

/**
 * Finds four cells in eight bytes, if each of them is of one byte or of none and all of them end there. Without a branch for each
 * cell: a blank is as seldom as it is hard to foresee, so that a branch would cost more than all else.
 */
final class FourCells {

    /** How many cells there are. */
    static final int COUNT = 4;

    /** By how many bits what was found is shifted for the next cell. */
    static final int NEXT = 6;

    /** What is found if the bytes begin otherwise. */
    private static final int NONE = -1;

    /** What is found by where the separators are, a bit each: for each cell by how many bits its byte is shifted. */
    private static final int[] FOUND = new int[1 << EightBytes.COUNT];

    /** How long the cells are, each with its separator, by the same. */
    private static final byte[] LENGTHS = new byte[1 << EightBytes.COUNT];

    static {
        for (int separators = 0; separators < FOUND.length; separators++) {
            fill(separators);
        }
    }

    private FourCells() {}

    private static void fill(int separators) {
        int found = 0;
        int from = 0;
        for (int cell = 0; cell < COUNT; cell++) {
            int end = from + Integer.numberOfTrailingZeros(separators >>> from);
            if (end > from + 1 || end >= EightBytes.COUNT) {
                FOUND[separators] = NONE;
                return;
            }
            found |= Byte.SIZE * end << cell * NEXT;
            from = end + 1;
        }
        FOUND[separators] = found;
        LENGTHS[separators] = (byte) from;
    }

    /**
     * By how many bits bytes after a separator are shifted for the byte of the first cell, or for a separator if it is blank: where
     * a cell ends, its only byte is then. The same {@code >>> NEXT} is that of the next cell, and so on: of the bits of such a
     * number, the lowest six count. It is less than 0 if there are no such cells.
     *
     * @param separators where the separators are, a bit each
     */
    static int find(int separators) {
        return FOUND[separators];
    }

    /** How long the cells are, each with its separator. */
    static int length(int separators) {
        return LENGTHS[separators];
    }
}
