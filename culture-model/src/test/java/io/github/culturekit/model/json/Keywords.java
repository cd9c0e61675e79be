package io.github.culturekit.model.json;

import java.util.LinkedHashMap;
import java.util.Map;

/** Keywords of a JSON Schema in the order in which they are given. */
final class Keywords {

    private Keywords() {}

    static Map<String, Object> of(String key, Object value) {
        Map<String, Object> keywords = new LinkedHashMap<>();
        keywords.put(key, value);
        return keywords;
    }

    static Map<String, Object> of(String key, Object value, String next, Object nextValue) {
        Map<String, Object> keywords = of(key, value);
        keywords.put(next, nextValue);
        return keywords;
    }
}
