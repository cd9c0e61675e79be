package io.github.culturekit.model.json;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;

/**
 * A JSON text and what to call it.
 *
 * @param name the name for messages
 * @param text the text
 */
record JsonSource(String name, String text) {

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    /** Decodes UTF-8, with or without a byte order mark, and refuses anything else. */
    static JsonSource decode(String name, byte[] bytes) {
        CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(bytes.length);
        CoderResult result = decoder.decode(in, out, true);
        String text = out.flip().toString();
        if (result.isError()) {
            throw notUtf8(name, text, bytes[in.position()], result);
        }
        return new JsonSource(name, !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text);
    }

    private static CultureJsonException notUtf8(String name, String before, byte wrong, CoderResult result) {
        int line = 1 + (int) before.chars().filter(c -> c == '\n').count();
        int column = before.length() - before.lastIndexOf('\n');
        return new CultureJsonException(
                name,
                Optional.of(new JsonPlace(line, column, "")),
                "",
                String.format(
                        Locale.ROOT,
                        "byte 0x%02X is not UTF-8. Maybe the file was saved in another encoding: save it as UTF-8.",
                        wrong),
                asException(result));
    }

    private static CharacterCodingException asException(CoderResult result) {
        try {
            result.throwException();
        } catch (CharacterCodingException e) {
            return e;
        }
        throw new IllegalStateException("CoderResult " + result + " was an error and threw nothing.");
    }
}
