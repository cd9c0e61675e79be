package io.github.culturekit.model.value;

import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/**
 * A rule that holds for each part of what a collection, a map or an optional value holds.
 *
 * @param part 0 for a list's elements, an optional value or a map's keys, 1 for a map's values
 * @param rule the rule of each
 */
record QuickElements(int part, QuickRule rule) implements QuickRule {

    private static final List<Class<?>> CONTAINERS = List.of(Optional.class, List.class, Map.class, SortedMap.class);

    /** Whether the validator looks into a container in the same way. */
    static boolean areKnownOf(Class<?> container) {
        return CONTAINERS.contains(container);
    }

    @Override
    public boolean holds(@Nullable Object container) {
        if (container != null) {
            for (@Nullable Object element : elements(container)) {
                if (!rule.holds(element)) {
                    return false;
                }
            }
        }
        return true;
    }

    private Collection<?> elements(Object container) {
        if (container instanceof Optional<?> optional) {
            return Collections.singletonList(optional.orElse(null));
        }
        if (container instanceof Map<?, ?> map) {
            return part == 0 ? map.keySet() : map.values();
        }
        return (List<?>) container;
    }
}
