package io.github.culturekit.scoring.wire;

import java.nio.ByteBuffer;
import java.util.Random;

/** What somebody may do to an accumulator's bytes who knows how to make a checksum. */
public final class Tampering {

    private Tampering() {}

    /** A few bytes changed at random, and a checksum that is right again. */
    public static byte[] withBytesChanged(byte[] sealed, Random random) {
        byte[] changed = sealed.clone();
        int length = changed.length - Integer.BYTES;
        for (int changes = 1 + random.nextInt(3); changes > 0; changes--) {
            changed[random.nextInt(length)] = (byte) random.nextInt();
        }
        ByteBuffer.wrap(changed).putInt(length, ByteOutput.checksum(changed, length));
        return changed;
    }
}
