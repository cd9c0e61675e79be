package io.github.culturekit.scoring.wire;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.function.Consumer;

/** Short texts that are the same on every machine for the same numbers and texts, and different for any others. */
public final class Fingerprint {

    private Fingerprint() {}

    /**
     * The fingerprint of what is written.
     *
     * @param content writes it
     * @return its SHA-256 in hexadecimal digits
     */
    public static String of(Consumer<ByteOutput> content) {
        ByteOutput out = new ByteOutput();
        content.accept(out);
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(out.toBytes()));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256.", e);
        }
    }
}
