package io.github.culturekit.model.json;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What has to stand in the JSON where a type is read.
 *
 * @param rule what it must be, to follow "it must be"
 * @param advice what to do where it is not, from "Maybe" on
 */
record JsonExpectation(String rule, String advice) {

    private static final Set<Class<?>> WHOLE_NUMBERS =
            Set.of(int.class, Integer.class, long.class, Long.class, short.class, Short.class, byte.class, Byte.class);
    private static final Set<Class<?>> NUMBERS = Set.of(double.class, Double.class, float.class, Float.class);

    static JsonExpectation of(Class<?> type) {
        if (WHOLE_NUMBERS.contains(type)) {
            return new JsonExpectation(
                    "a whole number",
                    "Maybe it stands in quotes or has a decimal point: write digits only, or leave the key out.");
        }
        if (NUMBERS.contains(type)) {
            return new JsonExpectation(
                    "a number", "Maybe it stands in quotes or has a decimal comma: write digits with a decimal point.");
        }
        if (type == boolean.class || type == Boolean.class) {
            return new JsonExpectation(
                    "true or false", "Maybe it stands in quotes: write it without, or leave the key out.");
        }
        if (type.isEnum()) {
            return new JsonExpectation(
                    "one of " + String.join(", ", constants(type)), "Maybe it is spelt otherwise: use one of those.");
        }
        if (type == String.class || hasTextForm(type)) {
            return new JsonExpectation(
                    type == String.class ? "a text" : "a text (" + type.getSimpleName() + ")",
                    "Maybe the double quotes are missing: write them around it.");
        }
        if (Collection.class.isAssignableFrom(type) || type.isArray()) {
            return new JsonExpectation("a list", "Maybe the brackets are missing: write [ and ] around it.");
        }
        return new JsonExpectation(
                Map.class.isAssignableFrom(type) ? "an object" : "an object (" + typeName(type) + ")",
                "Maybe only a part of it stands there: write the whole object in { and }.");
    }

    /** The name of the value type, where Jackson names the generated class that stands in for it. */
    static String typeName(Class<?> type) {
        Class<?> outer = type.getEnclosingClass();
        if (outer != null && outer.getSimpleName().startsWith("Immutable")) {
            return typeName(outer);
        }
        String name = type.getSimpleName();
        return name.startsWith("Immutable") ? name.substring("Immutable".length()) : name;
    }

    /** The constants of an enum as JSON spells them; none for other types. */
    static List<String> constants(Class<?> type) {
        if (!type.isEnum()) {
            return List.of();
        }
        return Arrays.stream(type.getEnumConstants())
                .map(constant -> JsonMappers.strict().convertValue(constant, String.class))
                .toList();
    }

    private static boolean hasTextForm(Class<?> type) {
        return Arrays.stream(type.getMethods())
                .anyMatch(method ->
                        method.isAnnotationPresent(JsonValue.class) && method.getReturnType() == String.class);
    }
}
