package io.github.culturekit.model.arbitrary;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;

/** The changes of attributes that a {@link Shape} is made of. */
public final class Changes {

    private Changes() {}

    /**
     * An attribute that is a list.
     *
     * @param <T> the type of its elements
     * @param attributes name to value
     * @param name the attribute's name
     * @return its elements
     */
    @SuppressWarnings("unchecked")
    public static <T> List<T> list(Map<String, Object> attributes, String name) {
        return (List<T>) attributes.get(name);
    }

    /**
     * An attribute that is a map.
     *
     * @param <K> the type of its keys
     * @param <V> the type of its values
     * @param attributes name to value
     * @param name the attribute's name
     * @return its entries
     */
    @SuppressWarnings("unchecked")
    public static <K, V> Map<K, V> map(Map<String, Object> attributes, String name) {
        return (Map<K, V>) attributes.get(name);
    }

    /**
     * Changes each element of a list in place.
     *
     * @param <T> the type of the elements
     * @param attributes name to value
     * @param name the name of the attribute that is a list
     * @param change makes the new element of the old one and its position
     */
    public static <T> void change(Map<String, Object> attributes, String name, BiFunction<T, Integer, ?> change) {
        List<T> before = list(attributes, name);
        List<Object> after = new ArrayList<>();
        for (int i = 0; i < before.size(); i++) {
            after.add(change.apply(before.get(i), i));
        }
        attributes.put(name, after);
    }

    /** A value like another but for one attribute. */
    static Object changed(Object value, String name, Object attribute) {
        Attributes attributes = Attributes.of(value.getClass().getSuperclass());
        Map<String, Object> changed = new LinkedHashMap<>(attributes.read(value));
        changed.put(name, attribute);
        return attributes.build(changed);
    }
}
