package io.github.culturekit.scoring.response;

import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A column of texts: each different text once, numbered in alphabetical order and not by arrival, so that the same data
 * gives the same numbers whichever way it was read.
 */
record Dictionary(List<String> values, Codes codes) {

    /** The number of a text, or {@link Codes#NONE}. */
    int codeOf(String value) {
        int code = Collections.binarySearch(values, value);
        return code < 0 ? Codes.NONE : code;
    }

    /** Gathers a column row by row. */
    static final class Builder {
        private final Map<String, Integer> arrivals = new HashMap<>();
        private int[] codes = new int[64];
        private int length;

        void add(@Nullable String value) {
            if (length == codes.length) {
                codes = Arrays.copyOf(codes, 2 * length);
            }
            codes[length++] = value == null ? Codes.NONE : code(value);
        }

        private int code(String value) {
            @Nullable Integer known = arrivals.get(value);
            if (known != null) {
                return known;
            }
            int next = arrivals.size();
            arrivals.put(value, next);
            return next;
        }

        Dictionary build() {
            TreeMap<String, Integer> sorted = new TreeMap<>(arrivals);
            int[] renumbered = new int[sorted.size()];
            int next = 0;
            for (int arrival : sorted.values()) {
                renumbered[arrival] = next++;
            }
            int[] ordered = new int[length];
            for (int row = 0; row < length; row++) {
                ordered[row] = codes[row] == Codes.NONE ? Codes.NONE : renumbered[codes[row]];
            }
            return new Dictionary(List.copyOf(sorted.keySet()), Codes.of(ordered, length, sorted.size()));
        }
    }
}
