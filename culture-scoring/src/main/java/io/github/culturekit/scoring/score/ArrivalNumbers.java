package io.github.culturekit.scoring.score;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** Numbers for names, given as they arrive. Thread-safe but for the list of all names, which is for when none arrives. */
final class ArrivalNumbers<T> {

    /** The number of a name that has none. */
    static final int NONE = -1;

    private final Map<T, Integer> numbers = new ConcurrentHashMap<>();
    private final List<T> names = new ArrayList<>();

    /** The number of a name, given to it if it has none. */
    int of(T name) {
        @Nullable Integer known = numbers.get(name);
        return known == null ? add(name) : known;
    }

    /** The number of a name, or {@link #NONE}. */
    int find(T name) {
        @Nullable Integer known = numbers.get(name);
        return known == null ? NONE : known;
    }

    /** The name of a number. */
    synchronized T name(int number) {
        return names.get(number);
    }

    /** All names by their numbers. */
    List<T> names() {
        return Collections.unmodifiableList(names);
    }

    private synchronized int add(T name) {
        @Nullable Integer ofAnotherThread = numbers.putIfAbsent(name, names.size());
        if (ofAnotherThread != null) {
            return ofAnotherThread;
        }
        names.add(name);
        return names.size() - 1;
    }
}
