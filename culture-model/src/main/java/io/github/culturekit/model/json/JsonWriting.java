package io.github.culturekit.model.json;

import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;
import tools.jackson.databind.ObjectWriter;

/** Writes values; the layout is that of most JSON tools. */
final class JsonWriting {

    private static final DefaultIndenter INDENT = new DefaultIndenter("  ", "\n");
    private static final PrettyPrinter LAYOUT = new DefaultPrettyPrinter(Separators.createDefaultInstance()
                    .withObjectNameValueSpacing(Separators.Spacing.AFTER)
                    .withObjectEmptySeparator("")
                    .withArrayEmptySeparator(""))
            .withObjectIndenter(INDENT)
            .withArrayIndenter(INDENT);

    private JsonWriting() {}

    static String compact(Object value) {
        return write(JsonMappers.strict().writer(), value);
    }

    static String pretty(Object value) {
        return write(JsonMappers.strict().writer().with(LAYOUT), value) + "\n";
    }

    private static String write(ObjectWriter writer, Object value) {
        try {
            return writer.writeValueAsString(value);
        } catch (JacksonException e) {
            throw new CultureJsonException(
                    value.getClass().getSimpleName(),
                    Optional.empty(),
                    JsonPath.of(e).toString(),
                    "it has no JSON form. Maybe it is not a value of the library: give one, or a list or map of such.",
                    e);
        }
    }
}
