package io.github.culturekit.model.json;

import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * JSON could not be read or written. The message names the source, the line and column where known, the path in the JSON,
 * what is wrong there and which rule it breaks, and says what to do.
 */
public final class CultureJsonException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** What was read or written. */
    private final String source;

    /** The line from 1, or 0 where it is not known. */
    private final int line;

    /** The column from 1, or 0 where it is not known. */
    private final int column;

    /** The path in the JSON, empty for the whole document. */
    private final String path;

    CultureJsonException(
            String source, Optional<JsonPlace> place, String path, String problem, @Nullable Throwable cause) {
        super(message(source, place, path, problem), cause);
        this.source = source;
        this.line = place.map(JsonPlace::line).orElse(0);
        this.column = place.map(JsonPlace::column).orElse(0);
        this.path = path;
    }

    static CultureJsonException of(String source, String problem, Throwable cause) {
        return new CultureJsonException(source, Optional.empty(), "", problem, cause);
    }

    private static String message(String source, Optional<JsonPlace> place, String path, String problem) {
        StringBuilder text = new StringBuilder(source);
        place.ifPresent(at ->
                text.append(", line ").append(at.line()).append(", column ").append(at.column()));
        if (!path.isEmpty()) {
            text.append(", ").append(path);
        }
        return text.append(": ").append(problem).toString();
    }

    /**
     * What was read or written.
     *
     * @return a file, the name given for a stream, or a general word for a text
     */
    public String getSource() {
        return source;
    }

    /**
     * The line of the problem.
     *
     * @return a line from 1, if known
     */
    public OptionalInt getLine() {
        return line == 0 ? OptionalInt.empty() : OptionalInt.of(line);
    }

    /**
     * The column of the problem.
     *
     * @return a column from 1, in characters, if known
     */
    public OptionalInt getColumn() {
        return column == 0 ? OptionalInt.empty() : OptionalInt.of(column);
    }

    /**
     * Where in the JSON the problem is.
     *
     * @return a path such as {@code constructs[3].label}; empty for the whole document
     */
    public String getPath() {
        return path;
    }
}
