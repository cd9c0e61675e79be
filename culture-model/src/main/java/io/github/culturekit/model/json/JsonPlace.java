package io.github.culturekit.model.json;

import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.json.JsonFactory;

/**
 * A place in a JSON text.
 *
 * @param line the line, from 1
 * @param column the column in characters, from 1
 * @param shown the value that stands there, for a message; empty where none is known
 */
record JsonPlace(int line, int column, String shown) {

    private static final int LONGEST_SHOWN_VALUE = 80;

    static Optional<JsonPlace> of(TokenStreamLocation location) {
        return location == null || location.getLineNr() < 1
                ? Optional.empty()
                : Optional.of(new JsonPlace(location.getLineNr(), Math.max(1, location.getColumnNr()), ""));
    }

    /** Finds the value at a path, or where that is missing, the last one on the way to it. */
    static Optional<JsonPlace> find(String json, JsonPath path) {
        Optional<JsonPlace> found = Optional.empty();
        try (JsonParser parser = new JsonFactory().createParser(ObjectReadContext.empty(), json)) {
            if (parser.nextToken() == null) {
                return found;
            }
            found = Optional.of(here(parser));
            for (JsonPath.Step step : path.steps()) {
                if (!enter(parser, step.name())) {
                    return found.map(place -> new JsonPlace(place.line(), place.column(), ""));
                }
                found = Optional.of(here(parser));
            }
            return found;
        } catch (JacksonException e) {
            return found; // the text breaks off on the way: the last place that was reached is the best known
        }
    }

    /** Whether something stands there; else it is only the nearest place to something that is missing. */
    boolean exists() {
        return !shown.isEmpty();
    }

    /** Moves from a list or object to one of its values. */
    private static boolean enter(JsonParser parser, String name) {
        boolean list = parser.currentToken() == JsonToken.START_ARRAY;
        if (!list && parser.currentToken() != JsonToken.START_OBJECT) {
            return false;
        }
        for (int position = 0; ; position++) {
            JsonToken token = parser.nextToken();
            if (token == JsonToken.END_ARRAY || token == JsonToken.END_OBJECT) {
                return false;
            }
            String here = list ? String.valueOf(position) : parser.currentName();
            if (!list) {
                parser.nextToken();
            }
            if (here.equals(name)) {
                return true;
            }
            parser.skipChildren();
        }
    }

    private static JsonPlace here(JsonParser parser) {
        TokenStreamLocation location = parser.currentTokenLocation();
        return new JsonPlace(location.getLineNr(), location.getColumnNr(), shown(parser));
    }

    private static String shown(JsonParser parser) {
        return switch (parser.currentToken()) {
            case START_OBJECT -> "an object";
            case START_ARRAY -> "a list";
            case VALUE_STRING -> "\"" + shortened(parser.getString()) + "\"";
            default -> shortened(parser.getString());
        };
    }

    private static String shortened(String text) {
        return text.length() > LONGEST_SHOWN_VALUE ? text.substring(0, LONGEST_SHOWN_VALUE) + "..." : text;
    }
}
