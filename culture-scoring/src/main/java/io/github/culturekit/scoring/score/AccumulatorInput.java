package io.github.culturekit.scoring.score;

import io.github.culturekit.model.organisation.Cut;
import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.zip.CRC32;

/** Reads what {@link AccumulatorOutput} wrote. */
final class AccumulatorInput {

    private static final int LONGEST_SHIFT = 63;

    private final byte[] bytes;
    private final DataInputStream in;

    AccumulatorInput(byte[] bytes) {
        this.bytes = bytes;
        this.in = new DataInputStream(new ByteArrayInputStream(bytes, 0, contentLength()));
    }

    /** Whether the checksum at the end is that of what is before it. */
    boolean isWhole() {
        CRC32 checksum = new CRC32();
        checksum.update(bytes, 0, contentLength());
        return bytes.length >= Integer.BYTES
                && ByteBuffer.wrap(bytes).getInt(contentLength()) == (int) checksum.getValue();
    }

    /** Whether everything was read. */
    boolean isAtEnd() throws IOException {
        return in.available() == 0;
    }

    int readInt() throws IOException {
        return in.readInt();
    }

    String readText() throws IOException {
        return in.readUTF();
    }

    double readDouble() throws IOException {
        return in.readDouble();
    }

    long readCount() throws IOException {
        long value = 0;
        for (int shift = 0; shift <= LONGEST_SHIFT; shift += 7) {
            byte part = in.readByte();
            value |= (part & 0x7fL) << shift;
            if (part >= 0) {
                return value;
            }
        }
        throw new IOException("A number has more than 64 bits.");
    }

    Cut readCut() throws IOException {
        Cut cut = Cut.everyone();
        for (long values = readCount(); values > 0; values--) {
            cut = cut.and(readText(), readText());
        }
        return cut;
    }

    private int contentLength() {
        return Math.max(0, bytes.length - Integer.BYTES);
    }
}
