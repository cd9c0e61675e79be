package io.github.culturekit.model.json;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeName;
import com.fasterxml.jackson.annotation.JsonValue;
import io.github.culturekit.model.value.ValueType;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * Makes the JSON Schema (2020-12) of a root type from what the types say of themselves: their attributes, the rules on
 * them and the kinds of an abstract type. What it does not understand it refuses, so that no rule is lost in silence;
 * rules across attributes have no place in a schema.
 */
public final class SchemaGenerator {

    private static final Comparator<String> KEY_ORDER = Comparator.comparingInt(
                    (String key) -> "$schema".equals(key) ? 0 : "kind".equals(key) ? 1 : "id".equals(key) ? 2 : 3)
            .thenComparing(Comparator.naturalOrder());

    private static final Set<Class<?>> INTEGERS =
            Set.of(int.class, Integer.class, long.class, Long.class, OptionalInt.class, OptionalLong.class);
    private static final Set<Class<?>> NUMBERS = Set.of(double.class, Double.class, OptionalDouble.class);

    private final Map<Class<?>, Map<String, Object>> ownForms;
    private final Map<String, Object> definitions = new TreeMap<>();

    private SchemaGenerator(Map<Class<?>, Map<String, Object>> ownForms) {
        this.ownForms = ownForms;
    }

    /**
     * Makes the schema of a root type.
     *
     * @param root the root type
     * @param ownForms the schemas of types with a JSON form of their own that is neither text nor a map of texts
     */
    public static Map<String, Object> schema(RootType root, Map<Class<?>, Map<String, Object>> ownForms) {
        SchemaGenerator generator = new SchemaGenerator(ownForms);
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("$schema", "https://json-schema.org/draft/2020-12/schema");
        schema.put("$id", address(root.type()));
        schema.put(
                "$comment",
                "Made from the library's types. The library also checks rules across attributes, which a schema cannot"
                        + " say.");
        schema.put("title", root.type().getSimpleName());
        schema.putAll(generator.reference(root.type()));
        schema.put("$defs", generator.definitions);
        return schema;
    }

    static String address(Class<?> type) {
        try {
            return (String) type.getField("SCHEMA").get(null);
        } catch (ReflectiveOperationException e) {
            throw new IllegalArgumentException(type + " has no constant SCHEMA with its schema's address", e);
        }
    }

    private Map<String, Object> reference(Class<?> type) {
        String name = type.getSimpleName();
        if (!definitions.containsKey(name)) {
            definitions.put(name, Map.of()); // a type may hold itself
            definitions.put(name, type.isAnnotationPresent(JsonSubTypes.class) ? oneOfKinds(type) : object(type));
        }
        return Map.of("$ref", "#/$defs/" + name);
    }

    private Map<String, Object> oneOfKinds(Class<?> type) {
        return Map.of(
                "oneOf",
                Arrays.stream(type.getAnnotation(JsonSubTypes.class).value())
                        .map(kind -> reference(kind.value()))
                        .toList());
    }

    private Map<String, Object> object(Class<?> type) {
        Map<String, Object> properties = new TreeMap<>(KEY_ORDER);
        List<String> required = new ArrayList<>();
        kindOf(type).ifPresent(kind -> {
            properties.put("kind", Map.of("const", kind));
            required.add("kind");
        });
        for (Method generated : implementation(type).getDeclaredMethods()) {
            JsonProperty property = generated.getAnnotation(JsonProperty.class);
            if (property == null || generated.isBridge()) {
                continue;
            }
            Method accessor = accessor(type, generated.getName());
            properties.put(property.value(), attribute(type, property.value(), accessor));
            if (Modifier.isAbstract(accessor.getModifiers()) && SchemaRules.isRequired(accessor)) {
                required.add(property.value());
            }
        }
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("type", "object");
        schema.put("properties", properties);
        if (!required.isEmpty()) {
            schema.put("required", required.stream().sorted(KEY_ORDER).toList());
        }
        schema.put("additionalProperties", false);
        return schema;
    }

    private static Optional<String> kindOf(Class<?> type) {
        return Optional.ofNullable(type.getAnnotation(JsonTypeName.class)).map(JsonTypeName::value);
    }

    private static Class<?> implementation(Class<?> type) {
        try {
            return Class.forName(type.getPackageName() + ".Immutable" + type.getSimpleName());
        } catch (ClassNotFoundException e) {
            throw new IllegalArgumentException(type + " has no generated implementation", e);
        }
    }

    /** The public accessor, which carries the rules; an optional attribute's is not the generated one. */
    private static Method accessor(Class<?> type, String generated) {
        String optional = "get" + Character.toUpperCase(generated.charAt(0)) + generated.substring(1);
        return Arrays.stream(type.getMethods())
                .filter(method -> method.getParameterCount() == 0)
                .filter(method ->
                        method.getName().equals(generated) || method.getName().equals(optional))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(type + " has no public accessor for " + generated));
    }

    private Map<String, Object> attribute(Class<?> owner, String name, Method accessor) {
        if ("$schema".equals(name)) {
            return Map.of("const", address(owner));
        }
        AnnotatedType type = accessor.getAnnotatedReturnType();
        if (accessor.getReturnType() == Optional.class) {
            return annotated(argument(type, 0));
        }
        Map<String, Object> schema = new LinkedHashMap<>(form(type));
        SchemaRules.apply(accessor, accessor.getReturnType(), schema);
        return schema;
    }

    private Map<String, Object> annotated(AnnotatedType type) {
        Map<String, Object> schema = new LinkedHashMap<>(form(type));
        SchemaRules.apply(type, raw(type.getType()), schema);
        return schema;
    }

    private Map<String, Object> form(AnnotatedType annotated) {
        Class<?> type = raw(annotated.getType());
        if (ownForms.containsKey(type)) {
            return ownForms.get(type);
        }
        if (type == String.class) {
            return Map.of("type", "string");
        }
        if (INTEGERS.contains(type)) {
            return Map.of("type", "integer");
        }
        if (NUMBERS.contains(type)) {
            return Map.of("type", "number");
        }
        if (type == boolean.class || type == Boolean.class) {
            return Map.of("type", "boolean");
        }
        if (type == LocalDate.class) {
            return Keywords.of("type", "string", "pattern", "^\\d{4}-\\d{2}-\\d{2}$");
        }
        if (type.isEnum()) {
            return Map.of("enum", JsonExpectation.constants(type));
        }
        if (List.class.isAssignableFrom(type)) {
            return Keywords.of("type", "array", "items", annotated(argument(annotated, 0)));
        }
        if (Map.class.isAssignableFrom(type)) {
            Map<String, Object> schema = Keywords.of("type", "object", "propertyNames", key(argument(annotated, 0)));
            schema.put("additionalProperties", annotated(argument(annotated, 1)));
            return schema;
        }
        if (type.isAnnotationPresent(ValueType.class)) {
            return reference(type);
        }
        return ownForm(type);
    }

    /** A key is a text, also where it stands for a number. */
    private Map<String, Object> key(AnnotatedType type) {
        return INTEGERS.contains(raw(type.getType())) ? Keywords.of("pattern", "^-?\\d+$") : annotated(type);
    }

    /** A type that is a text in JSON, or a map of texts. */
    private static Map<String, Object> ownForm(Class<?> type) {
        Class<?> form = Arrays.stream(type.getMethods())
                .filter(method -> method.isAnnotationPresent(JsonValue.class))
                .<Class<?>>map(Method::getReturnType)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        type + " has no JSON form that the generator knows; give it one among the own forms"));
        if (form == String.class) {
            return Keywords.of("type", "string", "pattern", pattern(type));
        }
        if (form == Map.class) {
            return Keywords.of("type", "object", "additionalProperties", Map.of("type", "string"));
        }
        throw new IllegalArgumentException(type + " is written as " + form + "; give it a schema among the own forms");
    }

    /** The pattern that the type itself parses by; without one, it needs a character that is not blank. */
    private static String pattern(Class<?> type) {
        return Arrays.stream(type.getDeclaredFields())
                .filter(field -> field.getType() == Pattern.class)
                .findFirst()
                .map(field -> {
                    try {
                        field.setAccessible(true);
                        return SchemaRules.whole(((Pattern) field.get(null)).pattern());
                    } catch (IllegalAccessException e) {
                        throw new IllegalStateException(e);
                    }
                })
                .orElse("\\S");
    }

    private static Class<?> raw(Type type) {
        return type instanceof ParameterizedType parameterized
                ? (Class<?>) parameterized.getRawType()
                : (Class<?>) type;
    }

    private static AnnotatedType argument(AnnotatedType type, int index) {
        return ((AnnotatedParameterizedType) type).getAnnotatedActualTypeArguments()[index];
    }
}
