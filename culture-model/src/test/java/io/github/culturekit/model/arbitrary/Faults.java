package io.github.culturekit.model.arbitrary;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
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
            return maps((Map<?, ?>) valid);
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
        List<Object> faults = new ArrayList<>(List.of(new ArrayList<>(), doubled, backwards));
        for (Object wrong : neverAllowed(valid)) {
            List<Object> holed = new ArrayList<>(valid);
            holed.add(wrong);
            faults.add(holed);
        }
        return faults;
    }

    private static List<Object> maps(Map<?, ?> valid) {
        List<Object> faults = new ArrayList<>(List.of(new TreeMap<>()));
        for (Object key : valid.keySet()) {
            for (Object wrong : neverAllowed(valid.values())) {
                Map<Object, Object> holed = new TreeMap<>(valid);
                holed.put(key, wrong);
                faults.add(holed);
            }
        }
        return faults;
    }

    /** Whether no attribute of a value type may have it: a number that JSON cannot write, alone or among others, or a hole. */
    static boolean isNeverAllowed(Object value) {
        if (value instanceof Map<?, ?> map) {
            return isNeverAllowed(new ArrayList<>(map.values()));
        }
        if (value instanceof List<?> list) {
            return list.stream().anyMatch(element -> element == null || isNeverAllowed(element));
        }
        return value instanceof Double number && !Double.isFinite(number);
    }

    private static List<Object> neverAllowed(Collection<?> valid) {
        boolean numbers = valid.stream().anyMatch(Double.class::isInstance);
        return numbers ? Arrays.asList(null, Double.NaN, Double.POSITIVE_INFINITY) : Collections.singletonList(null);
    }
}
