package io.github.culturekit.model.json;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/**
 * Reads and writes the library's values as JSON.
 *
 * <p>Reading refuses unknown and repeated keys, text after the value, a null or a fraction where a whole number is
 * needed, unknown enum constants, anything that is not UTF-8, and values that break their rules. Writing is stable: equal
 * values give the same text on every machine, identity first and then alphabetical, numbers in the shortest form that
 * reads back equal. What was written reads back equal.
 *
 * <p>Thread-safe. The mapper behind it is made on first use.
 */
public final class CultureJson {

    private CultureJson() {}

    /**
     * Writes a value on one line.
     *
     * @param value a value of the library, or a list or map of such
     * @return its JSON, without a line end
     * @throws CultureJsonException if the value has no JSON form
     */
    public static String write(Object value) {
        return JsonWriting.compact(value);
    }

    /**
     * Writes a value for people to read: two spaces a level, one line a key or element, a line feed after each line, also
     * the last.
     *
     * @param value a value of the library, or a list or map of such
     * @return its JSON
     * @throws CultureJsonException if the value has no JSON form
     */
    public static String writePretty(Object value) {
        return JsonWriting.pretty(value);
    }

    /**
     * Writes a value to a file as {@link #writePretty(Object)} does, in UTF-8.
     *
     * <p>The file is replaced in one step when everything is written: a reader sees the old file or the new one, and a
     * failure leaves the old one as it was.
     *
     * @param file the file; its folder exists
     * @param value a value of the library, or a list or map of such
     * @throws CultureJsonException if the value has no JSON form or the file cannot be written
     */
    public static void writeTo(Path file, Object value) {
        byte[] content = JsonWriting.pretty(value).getBytes(StandardCharsets.UTF_8);
        try {
            AtomicFile.write(file, content);
        } catch (IOException e) {
            throw CultureJsonException.of(
                    file.toString(),
                    "the file cannot be written (" + e + "). Maybe its folder does not exist, or is not yours to write"
                            + " to.",
                    e);
        }
    }

    /**
     * Reads a value from a text.
     *
     * @param <T> the value type
     * @param json one JSON value and nothing else
     * @param type the value type
     * @return the value
     * @throws CultureJsonException if the text is not the JSON of a valid value
     */
    public static <T> T read(String json, Class<T> type) {
        return JsonReading.read(new JsonSource("JSON text", json), type);
    }

    /**
     * Reads a value from a file in UTF-8.
     *
     * @param <T> the value type
     * @param file the file, holding one JSON value and nothing else
     * @param type the value type
     * @return the value
     * @throws CultureJsonException if the file cannot be read, or is not the JSON of a valid value
     */
    public static <T> T read(Path file, Class<T> type) {
        return JsonDocument.read(file, type).getValue();
    }

    /**
     * Reads a value from a stream in UTF-8, to its end; the stream is not closed.
     *
     * @param <T> the value type
     * @param stream the stream, holding one JSON value and nothing else
     * @param sourceName what to call the stream in messages, such as a resource's name
     * @param type the value type
     * @return the value
     * @throws CultureJsonException if the stream cannot be read, or is not the JSON of a valid value
     */
    public static <T> T read(InputStream stream, String sourceName, Class<T> type) {
        return JsonDocument.read(stream, sourceName, type).getValue();
    }

    /**
     * Reads a value from a resource that lies beside a class, as shipped data do.
     *
     * @param <T> the value type
     * @param neighbour the class; its package is that of the resource, and open to this module
     * @param name the resource's file name, as in {@code standard.catalogue.json}
     * @param type the value type
     * @return the value
     * @throws CultureJsonException if there is no such resource, or it is not the JSON of a valid value
     */
    public static <T> T readBeside(Class<?> neighbour, String name, Class<T> type) {
        return JsonDocument.readBeside(neighbour, name, type).getValue();
    }
}
