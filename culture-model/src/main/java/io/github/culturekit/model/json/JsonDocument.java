package io.github.culturekit.model.json;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * A value that was read, and where in its source each part of it stands: what is wrong only beside another document can then
 * still be named by file and line.
 *
 * <p>Immutable and thread-safe.
 *
 * @param <T> the value type
 */
public final class JsonDocument<T> {

    private final JsonSource source;
    private final T value;

    private JsonDocument(JsonSource source, T value) {
        this.source = source;
        this.value = value;
    }

    static <T> JsonDocument<T> of(JsonSource source, Class<T> type) {
        return new JsonDocument<>(source, JsonReading.read(source, type));
    }

    /**
     * Reads a value from a file in UTF-8.
     *
     * @param <T> the value type
     * @param file the file, holding one JSON value and nothing else
     * @param type the value type
     * @return the value with its places
     * @throws CultureJsonException if the file cannot be read, or is not the JSON of a valid value
     */
    public static <T> JsonDocument<T> read(Path file, Class<T> type) {
        try {
            return of(JsonSource.decode(file.toString(), Files.readAllBytes(file)), type);
        } catch (IOException e) {
            throw CultureJsonException.of(
                    file.toString(),
                    "the file cannot be read (" + e + "). Maybe the path is wrong, or the file is not yours to read.",
                    e);
        }
    }

    /**
     * Reads a value from a stream in UTF-8, to its end; the stream is not closed.
     *
     * @param <T> the value type
     * @param stream the stream, holding one JSON value and nothing else
     * @param sourceName what to call the stream in messages, such as a resource's name
     * @param type the value type
     * @return the value with its places
     * @throws CultureJsonException if the stream cannot be read, or is not the JSON of a valid value
     */
    public static <T> JsonDocument<T> read(InputStream stream, String sourceName, Class<T> type) {
        try {
            return of(JsonSource.decode(sourceName, stream.readAllBytes()), type);
        } catch (IOException e) {
            throw CultureJsonException.of(
                    sourceName,
                    "the stream cannot be read (" + e + "). Maybe it was closed, or the connection was lost.",
                    e);
        }
    }

    /**
     * Reads a value from a resource that lies beside a class, as shipped data do.
     *
     * @param <T> the value type
     * @param neighbour the class; its package is that of the resource, and open to this module
     * @param name the resource's file name, as in {@code standard.catalogue.json}
     * @param type the value type
     * @return the value with its places
     * @throws CultureJsonException if there is no such resource, or it is not the JSON of a valid value
     */
    public static <T> JsonDocument<T> readBeside(Class<?> neighbour, String name, Class<T> type) {
        return of(JsonFiles.resource(neighbour, name, "Maybe it was left out of the jar."), type);
    }

    /**
     * What was read.
     *
     * @return the value
     */
    public T getValue() {
        return value;
    }

    /**
     * What it was read from.
     *
     * @return a file, or the name given for a stream
     */
    public String getSource() {
        return source.name();
    }

    /**
     * Where a part of the value stands, for a message.
     *
     * @param path the part's path, as in {@code constructs[3].label}; empty for the whole document
     * @return source, line, column and path; where nothing stands at the path, the line of what should hold it
     */
    public String locate(String path) {
        Optional<JsonPlace> place = JsonPlace.find(source.text(), JsonPath.ROOT.then(path));
        StringBuilder text = new StringBuilder(source.name());
        place.ifPresent(at ->
                text.append(", line ").append(at.line()).append(", column ").append(at.column()));
        return path.isEmpty() ? text.toString() : text.append(", ").append(path).toString();
    }
}
