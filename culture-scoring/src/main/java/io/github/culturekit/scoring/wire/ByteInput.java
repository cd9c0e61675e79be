package io.github.culturekit.scoring.wire;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/** Reads what {@link ByteOutput} wrote, and refuses what it cannot have written. Not thread-safe. */
public final class ByteInput {

    private static final int LONGEST_SHIFT = 63;

    private final byte[] bytes;
    private final int end;
    private int at;

    private ByteInput(byte[] bytes, int end) {
        this.bytes = bytes;
        this.end = end;
    }

    /**
     * Reads bytes with a checksum.
     *
     * @param bytes what {@link ByteOutput#seal} gave
     * @return the input, at the first number
     * @throws IllegalArgumentException if the checksum is wrong
     */
    public static ByteInput sealed(byte[] bytes) {
        int end = bytes.length - Integer.BYTES;
        if (end < 0 || ByteBuffer.wrap(bytes).getInt(end) != ByteOutput.checksum(bytes, end)) {
            throw new IllegalArgumentException(
                    "Accumulator bytes are damaged: their checksum is wrong. Maybe they were cut short on the way.");
        }
        return new ByteInput(bytes, end);
    }

    /**
     * What is thrown where the bytes are whole and yet cannot be right.
     *
     * @param why what is wrong, as a sentence
     * @return the exception
     */
    public static IllegalArgumentException broken(String why) {
        return new IllegalArgumentException("Accumulator bytes do not hold what their beginning says: " + why
                + " Maybe another program wrote them.");
    }

    /**
     * Reads an int.
     *
     * @return what {@link ByteOutput#writeInt} wrote
     * @throws IllegalArgumentException if the bytes end before
     */
    public int readInt() {
        return ByteBuffer.wrap(bytes).getInt(pass(Integer.BYTES));
    }

    /**
     * Reads a double.
     *
     * @return what {@link ByteOutput#writeDouble} wrote
     * @throws IllegalArgumentException if the bytes end before
     */
    public double readDouble() {
        return ByteBuffer.wrap(bytes).getDouble(pass(Double.BYTES));
    }

    /**
     * Reads a long.
     *
     * @return what {@link ByteOutput#writeCount} wrote
     * @throws IllegalArgumentException if the bytes end before, or the number has more than 64 bits
     */
    public long readCount() {
        long value = 0;
        for (int shift = 0; shift <= LONGEST_SHIFT; shift += 7) {
            byte part = bytes[pass(1)];
            value |= (part & 0x7fL) << shift;
            if (part >= 0) {
                return value;
            }
        }
        throw broken("A number has more than 64 bits.");
    }

    /**
     * Reads a text.
     *
     * @return what {@link ByteOutput#writeText} wrote
     * @throws IllegalArgumentException if the bytes end before, or are no text
     */
    public String readText() {
        long length = readCount();
        if (length < 0 || length > end - at) {
            throw broken("They end within a text.");
        }
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes, pass((int) length), (int) length))
                    .toString();
        } catch (CharacterCodingException e) {
            throw broken("A text is not UTF-8.");
        }
    }

    /**
     * Ends the reading.
     *
     * @throws IllegalArgumentException if something is left
     */
    public void requireEnd() {
        if (at < end) {
            throw broken("There is something after the last number.");
        }
    }

    private int pass(int count) {
        if (count > end - at) {
            throw broken("They end too soon.");
        }
        at += count;
        return at - count;
    }
}
