package io.github.culturekit.model.value;

import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.ParameterizedType;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The rules of what a collection, a map or an optional value holds, as in {@code List<@NotBlank String>}. */
final class QuickElements {

    private static final List<Class<?>> CONTAINERS = List.of(Optional.class, List.class, Map.class, SortedMap.class);

    private QuickElements() {}

    /** The rules of the parts of a type; none if it has no parts or they have no rules. */
    static List<QuickRule> of(AnnotatedType type) {
        if (!(type instanceof AnnotatedParameterizedType container)) {
            return List.of();
        }
        List<QuickRule> rules = new ArrayList<>();
        AnnotatedType[] parts = container.getAnnotatedActualTypeArguments();
        for (int part = 0; part < parts.length; part++) {
            List<QuickRule> ofPart = new ArrayList<>(QuickConstraints.of(parts[part]));
            ofPart.addAll(of(parts[part]));
            if (!ofPart.isEmpty()) {
                rules.add(ofParts(rawType(container), part, ofPart));
            }
        }
        return rules;
    }

    private static Class<?> rawType(AnnotatedParameterizedType container) {
        return (Class<?>) ((ParameterizedType) container.getType()).getRawType();
    }

    private static QuickRule ofParts(Class<?> container, int part, List<QuickRule> rules) {
        if (!CONTAINERS.contains(container) || rules.contains(QuickRule.UNKNOWN)) {
            return QuickRule.UNKNOWN;
        }
        Function<Object, Collection<?>> parts = part == 0 ? QuickElements::first : QuickElements::second;
        return value -> value == null || allHold(rules, parts.apply(value));
    }

    private static Collection<?> first(Object container) {
        if (container instanceof Optional<?> optional) {
            return Collections.singletonList(optional.orElse(null));
        }
        return container instanceof Map<?, ?> map ? map.keySet() : (List<?>) container;
    }

    private static Collection<?> second(Object container) {
        return ((Map<?, ?>) container).values();
    }

    private static boolean allHold(List<QuickRule> rules, Collection<?> parts) {
        for (QuickRule rule : rules) {
            for (@Nullable Object part : parts) {
                if (!rule.holds(part)) {
                    return false;
                }
            }
        }
        return true;
    }
}
