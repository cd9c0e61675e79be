package io.github.culturekit.model.json;

import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;

/** Reads one value from a source, and nothing after it. */
final class JsonReading {

    private JsonReading() {}

    static <T> T read(JsonSource source, Class<T> type) {
        if (source.text().isBlank()) {
            throw new CultureJsonException(
                    source.name(),
                    Optional.empty(),
                    "",
                    "there is no JSON, only " + source.text().length() + " blank characters; it must hold "
                            + JsonExpectation.of(type).rule()
                            + ". Maybe the file was not written to its end.",
                    null);
        }
        try (JsonParser parser = JsonMappers.strict().createParser(source.text())) {
            T value = JsonMappers.strict().readValue(parser, type);
            if (value == null) {
                throw new CultureJsonException(
                        source.name(),
                        JsonPlace.find(source.text(), JsonPath.ROOT),
                        "",
                        "the document is null; it must hold "
                                + JsonExpectation.of(type).rule()
                                + ". Maybe there was nothing to write when it was written.",
                        null);
            }
            requireEnd(source, parser);
            return value;
        } catch (JacksonException e) {
            throw new JsonProblem(source, e).toException();
        }
    }

    private static void requireEnd(JsonSource source, JsonParser parser) {
        if (parser.nextToken() != null) {
            throw new CultureJsonException(
                    source.name(),
                    JsonPlace.of(parser.currentTokenLocation()),
                    "",
                    "something follows the end of the document; it must hold one value. Maybe two documents stand in one"
                            + " file: keep one.",
                    null);
        }
    }
}
