package io.github.culturekit.model.arbitrary;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Values of an attribute that are often wrong: nothing, blanks, numbers at and beyond the edge, lists with holes and doubles. */
final class Faults {

    private Faults() {}

    static List<Object> of(Attribute attribute, Object valid, Class<?> field) {
        if (List.class.isAssignableFrom(field)) {
            return lists((List<?>) valid);
        }
        if (Map.class.isAssignableFrom(field)) {
            return List.of(new TreeMap<>());
        }
        List<Object> faults = new ArrayList<>();
        faults.add(null);
        if (field == String.class) {
            faults.addAll(List.of("", " ", "Ä b", "x", "2025-02-30", "a\nb"));
        } else if (field == Double.class || field == double.class) {
            faults.addAll(List.of(-1e9, -1.0, -0.0, 0.0, 0.5, 1.0, 100.5, 1e300, Double.NaN, Double.POSITIVE_INFINITY));
        } else if (field == Integer.class || field == int.class) {
            faults.addAll(List.of(Integer.MIN_VALUE, -1, 0, 1, 2, Integer.MAX_VALUE));
        } else if (field == Long.class || field == long.class) {
            faults.addAll(List.of(Long.MIN_VALUE, -1L, 0L, 1L, Long.MAX_VALUE));
        } else if (field.isEnum()) {
            faults.addAll(Arrays.asList(field.getEnumConstants()));
        }
        if (field.isPrimitive()) {
            faults.remove(null);
        }
        return faults;
    }

    private static List<Object> lists(List<?> valid) {
        List<Object> doubled = new ArrayList<>(valid);
        doubled.addAll(valid);
        List<Object> backwards = new ArrayList<>(valid);
        Collections.reverse(backwards);
        List<Object> holed = new ArrayList<>(valid);
        holed.add(null);
        return List.of(List.of(), doubled, backwards, holed);
    }
}
