package io.github.culturekit.scoring.response;

import java.util.Arrays;

/** A column of small numbers, {@code -1} for none, in the narrowest array that holds them. */
sealed interface Codes {

    int NONE = -1;

    int at(int row);

    int length();

    long sizeInBytes();

    /** Whether there is a none. */
    default boolean hasGaps() {
        for (int row = 0; row < length(); row++) {
            if (at(row) == NONE) {
                return true;
            }
        }
        return false;
    }

    /**
     * Packs codes.
     *
     * @param codes numbers from -1
     * @param length how many of them
     * @param distinct a number above all of them
     */
    static Codes of(int[] codes, int length, int distinct) {
        if (distinct <= 0xff) {
            byte[] narrow = new byte[length];
            for (int row = 0; row < length; row++) {
                narrow[row] = (byte) codes[row];
            }
            return new Bytes(narrow);
        }
        if (distinct <= 0xffff) {
            char[] narrow = new char[length];
            for (int row = 0; row < length; row++) {
                narrow[row] = (char) codes[row];
            }
            return new Chars(narrow);
        }
        return new Ints(Arrays.copyOf(codes, length));
    }

    /** One byte a row; the highest byte is none. */
    record Bytes(byte[] codes) implements Codes {
        @Override
        public int at(int row) {
            int code = codes[row] & 0xff;
            return code == 0xff ? NONE : code;
        }

        @Override
        public int length() {
            return codes.length;
        }

        @Override
        public long sizeInBytes() {
            return codes.length;
        }
    }

    /** Two bytes a row; the highest is none. */
    record Chars(char[] codes) implements Codes {
        @Override
        public int at(int row) {
            char code = codes[row];
            return code == 0xffff ? NONE : code;
        }

        @Override
        public int length() {
            return codes.length;
        }

        @Override
        public long sizeInBytes() {
            return 2L * codes.length;
        }
    }

    /** Four bytes a row. */
    record Ints(int[] codes) implements Codes {
        @Override
        public int at(int row) {
            return codes[row];
        }

        @Override
        public int length() {
            return codes.length;
        }

        @Override
        public long sizeInBytes() {
            return 4L * codes.length;
        }
    }
}
