package io.github.culturekit.scoring.wire;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.CRC32;

/** Writes numbers and texts one after another, small whole numbers short. Not thread-safe. */
public final class ByteOutput {

    private static final int FIRST_CAPACITY = 1024;
    private static final int LONGEST = 10;
    private static final int LARGEST = Integer.MAX_VALUE - 8;

    private byte[] bytes = new byte[FIRST_CAPACITY];
    private int length;

    /**
     * Writes an int in four bytes.
     *
     * @param value any number
     */
    public void writeInt(int value) {
        reserve(Integer.BYTES);
        ByteBuffer.wrap(bytes).putInt(length, value);
        length += Integer.BYTES;
    }

    /**
     * Writes a double in eight bytes.
     *
     * @param value any number
     */
    public void writeDouble(double value) {
        reserve(Double.BYTES);
        ByteBuffer.wrap(bytes).putDouble(length, value);
        length += Double.BYTES;
    }

    /**
     * Writes a long, one from 0 to 127 in a byte: seven bits a byte, the lowest first.
     *
     * @param value any number
     */
    public void writeCount(long value) {
        reserve(LONGEST);
        long rest = value;
        while ((rest & ~0x7fL) != 0) {
            bytes[length++] = (byte) (rest | 0x80);
            rest >>>= 7;
        }
        bytes[length++] = (byte) rest;
    }

    /**
     * Writes a text, as how many bytes it takes in UTF-8 and those bytes.
     *
     * @param text any text
     */
    public void writeText(String text) {
        byte[] encoded = text.getBytes(StandardCharsets.UTF_8);
        writeCount(encoded.length);
        reserve(encoded.length);
        System.arraycopy(encoded, 0, bytes, length, encoded.length);
        length += encoded.length;
    }

    /**
     * Everything written so far.
     *
     * @return a copy
     */
    public byte[] toBytes() {
        return Arrays.copyOf(bytes, length);
    }

    /**
     * Everything written so far, and its checksum.
     *
     * @return bytes that {@link ByteInput#sealed} reads
     */
    public byte[] seal() {
        writeInt(checksum(bytes, length));
        return toBytes();
    }

    static int checksum(byte[] bytes, int length) {
        CRC32 checksum = new CRC32();
        checksum.update(bytes, 0, length);
        return (int) checksum.getValue();
    }

    private void reserve(int more) {
        if (bytes.length - length < more) {
            int needed = Math.addExact(length, more);
            bytes = Arrays.copyOf(bytes, Math.max(needed, (int) Math.min(2L * length, LARGEST)));
        }
    }
}
