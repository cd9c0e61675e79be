package io.github.culturekit.scoring.score;

import io.github.culturekit.model.organisation.Cut;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Map;
import java.util.zip.CRC32;

/** Writes the bytes of an accumulator: small numbers short, and a checksum at the end. */
final class AccumulatorOutput {

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final DataOutputStream out = new DataOutputStream(bytes);

    void writeInt(int value) throws IOException {
        out.writeInt(value);
    }

    void writeText(String text) throws IOException {
        out.writeUTF(text);
    }

    void writeDouble(double value) throws IOException {
        out.writeDouble(value);
    }

    /** Writes any long, one near zero in a byte: seven bits a byte, the lowest first. */
    void writeCount(long value) throws IOException {
        long rest = value;
        while ((rest & ~0x7fL) != 0) {
            out.writeByte((int) (rest & 0x7f | 0x80));
            rest >>>= 7;
        }
        out.writeByte((int) rest);
    }

    void writeCut(Cut cut) throws IOException {
        writeCount(cut.getValues().size());
        for (Map.Entry<String, String> value : cut.getValues().entrySet()) {
            writeText(value.getKey());
            writeText(value.getValue());
        }
    }

    /** Everything written, and its checksum. */
    byte[] toBytes() throws IOException {
        CRC32 checksum = new CRC32();
        checksum.update(bytes.toByteArray());
        out.writeInt((int) checksum.getValue());
        return bytes.toByteArray();
    }
}
