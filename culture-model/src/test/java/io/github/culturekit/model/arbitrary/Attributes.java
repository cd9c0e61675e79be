package io.github.culturekit.model.arbitrary;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.culturekit.model.value.ModuleTypes;
import java.lang.reflect.Field;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The attributes of a value type, seen from outside: read from values, and set on builders. */
final class Attributes {

    private final Class<?> type;
    private final Class<?> implementation;
    private final List<Attribute> all = new ArrayList<>();

    private Attributes(Class<?> type) {
        this.type = type;
        this.implementation = ModuleTypes.implementation(type);
        for (Method generated : implementation.getDeclaredMethods()) {
            JsonProperty property = generated.getAnnotation(JsonProperty.class);
            if (property != null && !generated.isBridge() && !property.value().equals("$schema")) {
                String name = name(generated.getName());
                all.add(new Attribute(name, accessor(name)));
            }
        }
        all.sort(Comparator.comparing(Attribute::name));
    }

    static Attributes of(Class<?> type) {
        return new Attributes(type);
    }

    /** The attributes in the order of their names, without the address of the schema. */
    List<Attribute> all() {
        return all;
    }

    /** The attributes of a value by name. */
    Map<String, Object> read(Object value) {
        Map<String, Object> read = new LinkedHashMap<>();
        all.forEach(attribute -> read.put(attribute.name(), get(value, attribute.name())));
        return read;
    }

    /** Builds a value, leaving out what is null; a builder's refusal is thrown as it is. */
    Object build(Map<String, ?> values) {
        Object builder = invoke(null, method(type, "builder"));
        values.forEach((name, value) -> {
            if (value != null) {
                invoke(builder, setter(builder.getClass(), name, value), value);
            }
        });
        return invoke(builder, method(builder.getClass(), "build"));
    }

    /** Puts an attribute past the builder into a value, which may then be one that cannot exist. */
    void force(Object value, String name, Object attribute) {
        try {
            field(name).set(value, attribute);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What a value keeps an attribute as. */
    Class<?> typeOf(String name) {
        return field(name).getType();
    }

    /** Whether the builder fills it in where it is left out. */
    boolean isDefaulted(String name) {
        return all.stream()
                .filter(attribute -> attribute.name().equals(name))
                .noneMatch(attribute -> attribute.isOptional()
                        || Modifier.isAbstract(attribute.accessor().getModifiers()));
    }

    private Object get(Object value, String name) {
        try {
            return field(name).get(value);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }

    private Field field(String name) {
        try {
            Field field = implementation.getDeclaredField(name);
            field.setAccessible(true);
            return field;
        } catch (NoSuchFieldException e) {
            throw new IllegalStateException(implementation + " has no field " + name, e);
        }
    }

    private static String name(String accessor) {
        return accessor.matches("(get|is)[A-Z].*") ? uncapitalised(accessor.replaceFirst("get|is", "")) : accessor;
    }

    private static String uncapitalised(String name) {
        return Character.toLowerCase(name.charAt(0)) + name.substring(1);
    }

    /** The public accessor, which carries the rules; an optional attribute's is not the generated one. */
    private Method accessor(String name) {
        String capitalised = Character.toUpperCase(name.charAt(0)) + name.substring(1);
        return Arrays.stream(type.getMethods())
                .filter(method -> method.getParameterCount() == 0)
                .filter(method -> method.getName().equals("get" + capitalised)
                        || method.getName().equals("is" + capitalised))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(type + " has no public accessor for " + name));
    }

    /** Sets a whole attribute: of a list, the method that takes any iterable. */
    private static Method setter(Class<?> builder, String name, Object value) {
        return Arrays.stream(builder.getMethods())
                .filter(method -> method.getName().equals(name) && method.getParameterCount() == 1)
                .filter(method -> !method.isVarArgs() && !method.isBridge())
                .filter(method ->
                        method.getParameterTypes()[0].isPrimitive() || method.getParameterTypes()[0].isInstance(value))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(builder + " has no method " + name + " for " + value));
    }

    private static Method method(Class<?> owner, String name) {
        try {
            return owner.getMethod(name);
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Object invoke(Object target, Method method, Object... arguments) {
        try {
            method.setAccessible(true);
            return method.invoke(target, arguments);
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof RuntimeException refusal) {
                throw refusal;
            }
            throw new IllegalStateException(e.getCause());
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }
}
