package io.github.culturekit.model.value;

import java.lang.reflect.Constructor;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Generated values with any attributes, made without their builders and so without a check. The same seed gives the same. */
final class AnyAttributes {

    private static final int DEEPEST = 2;
    private static final List<String> TEXTS =
            List.of("", " ", "\u2003", "\n", "a", "id-1", "Two words", "1.2.3", "https://example.org", "team-work");
    private static final List<Double> NUMBERS = List.of(0.0, 1.0, 0.5, 0.95, -1.0, 100.5, 2014.0, Double.MIN_VALUE);

    private final Random random;

    AnyAttributes(long seed) {
        this.random = new Random(seed);
    }

    /** A value of a generated class. */
    Object valueOf(Class<?> generated) {
        return make(generated, 0);
    }

    private Object make(Class<?> generated, int depth) {
        Constructor<?> all = Arrays.stream(generated.getDeclaredConstructors())
                .max(Comparator.comparingInt(Constructor::getParameterCount))
                .orElseThrow();
        Object[] attributes = Arrays.stream(all.getGenericParameterTypes())
                .map(type -> attribute(type, depth))
                .toArray();
        try {
            all.setAccessible(true);
            return all.newInstance(attributes);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(generated + " cannot be made of " + Arrays.toString(attributes), e);
        }
    }

    private @Nullable Object attribute(Type type, int depth) {
        if (type instanceof ParameterizedType container) {
            Type[] parts = container.getActualTypeArguments();
            if (parts.length == 1) {
                return list(parts[0], depth);
            }
            return map(parts[0], parts[1], depth, SortedMap.class.isAssignableFrom((Class<?>) container.getRawType()));
        }
        Class<?> simple = (Class<?>) type;
        if (!simple.isPrimitive() && random.nextInt(6) == 0) {
            return null;
        }
        return single(simple, depth);
    }

    private List<@Nullable Object> list(Type part, int depth) {
        List<@Nullable Object> list = new ArrayList<>();
        for (int i = random.nextInt(3); i > 0; i--) {
            list.add(attribute(part, depth + 1));
        }
        return Collections.unmodifiableList(list);
    }

    private Map<@Nullable Object, @Nullable Object> map(Type key, Type value, int depth, boolean sorted) {
        Map<@Nullable Object, @Nullable Object> map = sorted ? new TreeMap<>() : new LinkedHashMap<>();
        for (int i = random.nextInt(3); i > 0; i--) {
            map.put(sorted ? single((Class<?>) key, depth) : attribute(key, depth + 1), attribute(value, depth + 1));
        }
        return map;
    }

    private @Nullable Object single(Class<?> type, int depth) {
        if (type == String.class) {
            return one(TEXTS);
        }
        if (type == Boolean.class || type == boolean.class) {
            return random.nextBoolean();
        }
        if (type == Double.class || type == double.class) {
            return one(NUMBERS);
        }
        if (type == Integer.class || type == int.class) {
            return random.nextInt(4) == 0 ? 2014 : random.nextInt(8) - 2;
        }
        if (type == Long.class || type == long.class) {
            return random.nextInt(8) - 2L;
        }
        if (type.isEnum()) {
            return one(Arrays.asList(type.getEnumConstants()));
        }
        return type.isAnnotationPresent(ValueType.class) && depth < DEEPEST ? nested(type, depth) : null;
    }

    private @Nullable Object nested(Class<?> type, int depth) {
        try {
            return make(Class.forName(type.getPackageName() + ".Immutable" + type.getSimpleName()), depth + 1);
        } catch (ClassNotFoundException e) {
            return null; // an abstract type of several kinds
        }
    }

    private <T> T one(Collection<T> choices) {
        return choices.stream().skip(random.nextInt(choices.size())).findFirst().orElseThrow();
    }
}
