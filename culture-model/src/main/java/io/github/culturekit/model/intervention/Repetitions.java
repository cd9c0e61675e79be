package io.github.culturekit.model.intervention;

import io.github.culturekit.model.value.Breaches;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/** Finds what stands twice in a list that names each thing once. */
final class Repetitions {

    private Repetitions() {}

    static <T> void report(
            String property, List<T> elements, String what, Function<? super T, ?> identity, Breaches breaches) {
        Set<Object> seen = new HashSet<>();
        for (int i = 0; i < elements.size(); i++) {
            if (elements.get(i) == null) {
                continue;
            }
            Object id = identity.apply(elements.get(i));
            if (!seen.add(id)) {
                breaches.add(
                        property + "[" + i + "]",
                        what + " '" + id + "' stands in '" + property
                                + "' twice. Maybe remove the second, or give it another id.");
            }
        }
    }
}
