package io.github.culturekit.scoring.response;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Reads UTF-8 strictly: bytes that are none stop it, with their place. The decoders of the platform either replace such
 * bytes silently or do not say where they are. Leaves the stream open.
 */
final class Utf8Reader extends Reader {

    private final InputStream stream;
    private final String name;
    private final CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
    private final ByteBuffer bytes = ByteBuffer.allocate(1 << 16).limit(0);
    private long bytesBefore;
    private long line = 1;
    private boolean ended;

    Utf8Reader(InputStream stream, String name) {
        this.stream = stream;
        this.name = name;
    }

    /** The text that some bytes hold, or null if they are no UTF-8. */
    static @Nullable String decode(byte[] text, int from, int to) {
        if (isAscii(text, from, to)) {
            return new String(text, from, to - from, StandardCharsets.US_ASCII);
        }
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(text, from, to - from))
                    .toString();
        } catch (CharacterCodingException e) {
            return null;
        }
    }

    private static boolean isAscii(byte[] text, int from, int to) {
        for (int i = from; i < to; i++) {
            if (text[i] < 0) {
                return false;
            }
        }
        return true;
    }

    /** How many bytes have become text. */
    long bytesRead() {
        return bytesBefore + bytes.position();
    }

    @Override
    public int read(char[] into, int from, int length) throws IOException {
        CharBuffer text = CharBuffer.wrap(into, from, length);
        int start = text.position();
        while (true) {
            CoderResult result = decoder.decode(bytes, text, ended);
            if (result.isError()) {
                countLines(into, from, from + text.position() - start);
                throw malformed();
            }
            int read = text.position() - start;
            if (read > 0) {
                countLines(into, from, from + read);
                return read;
            }
            if (ended) {
                return -1;
            }
            fill();
        }
    }

    private void fill() throws IOException {
        bytesBefore += bytes.position();
        bytes.compact();
        int read = stream.read(bytes.array(), bytes.position(), bytes.remaining());
        ended = read < 0;
        bytes.position(bytes.position() + Math.max(read, 0)).flip();
    }

    private void countLines(char[] text, int from, int to) {
        for (int i = from; i < to; i++) {
            if (text[i] == '\n') {
                line++;
            }
        }
    }

    private IntakeException malformed() {
        int value = bytes.get(bytes.position()) & 0xff;
        return new IntakeException(String.format(
                Locale.ROOT,
                "Survey file '%s' is not UTF-8: byte %d, in line %d, is 0x%02X. Maybe it was exported in another encoding:"
                        + " export it as UTF-8 (\"CSV UTF-8\" in a spreadsheet).",
                name,
                bytesRead() + 1,
                line,
                value));
    }

    @Override
    public void close() {}
}
