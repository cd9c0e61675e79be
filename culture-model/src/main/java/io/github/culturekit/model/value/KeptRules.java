package io.github.culturekit.model.value;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The rules of a value type in the words of the file {@value #FILE} beside it, which holds those of its package: a line with a type's
 * name, and under it an indented line for each {@link WordedRule}. Reading them takes a tenth of the time that annotations take; a
 * test holds that they say the same.
 */
final class KeptRules {

    static final String FILE = "value-rules.txt";

    static final String INDENT = "  ";

    private static final String GENERATED = "Immutable";

    private KeptRules() {}

    /** The rules of what the generator made of a value type; null for any other type and where no rules are kept. */
    static @Nullable List<String> of(Class<?> implementation) {
        @Nullable Class<?> type = implementation.getSuperclass();
        if (type == null || !implementation.getSimpleName().equals(GENERATED + type.getSimpleName())) {
            return null;
        }
        try (InputStream file = type.getResourceAsStream(FILE)) {
            return file == null
                    ? null
                    : of(type.getSimpleName(), new String(file.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            return null; // the annotations say them too
        }
    }

    private static @Nullable List<String> of(String type, String text) {
        String head = '\n' + type + '\n';
        int at = text.indexOf(head);
        if (at < 0) {
            return null;
        }
        List<String> rules = new ArrayList<>();
        for (at += head.length(); text.startsWith(INDENT, at); ) {
            int end = text.indexOf('\n', at);
            rules.add(text.substring(at + INDENT.length(), end));
            at = end + 1;
        }
        return rules;
    }
}
