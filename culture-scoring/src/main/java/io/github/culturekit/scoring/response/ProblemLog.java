package io.github.culturekit.scoring.response;

import java.util.AbstractList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.RandomAccess;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * All problems of an intake in eight bytes each: a file of the wrong instrument has one in every cell. The same value in
 * the same column is described once.
 */
final class ProblemLog {

    private final Map<Key, Integer> known = new HashMap<>();
    private final List<Kind> kinds = new ArrayList<>();
    private int[] lines = new int[0];
    private int[] kindOf = new int[0];
    private int length;

    private record Key(ProblemReason reason, String column, String value) {}

    private record Kind(Key key, String message) {}

    void add(int line, ProblemReason reason, String column, String value, Supplier<String> message) {
        if (length == lines.length) {
            int capacity = Math.max(16, 2 * length);
            lines = Arrays.copyOf(lines, capacity);
            kindOf = Arrays.copyOf(kindOf, capacity);
        }
        lines[length] = line;
        kindOf[length++] = kind(new Key(reason, column, value), message);
    }

    /** Adds the problems of rows that follow, whose lines count from another one. */
    void addAll(ProblemLog next, int linesBefore) {
        for (int i = 0; i < next.length; i++) {
            Kind kind = next.kinds.get(next.kindOf[i]);
            Key key = kind.key();
            add(linesBefore + next.lines[i], key.reason(), key.column(), key.value(), kind::message);
        }
    }

    private int kind(Key key, Supplier<String> message) {
        @Nullable Integer index = known.get(key);
        if (index != null) {
            return index;
        }
        kinds.add(new Kind(key, message.get()));
        known.put(key, kinds.size() - 1);
        return kinds.size() - 1;
    }

    List<IntakeProblem> toList() {
        return new Problems(Arrays.copyOf(lines, length), Arrays.copyOf(kindOf, length), List.copyOf(kinds));
    }

    private static final class Problems extends AbstractList<IntakeProblem> implements RandomAccess {
        private final int[] lines;
        private final int[] kindOf;
        private final List<Kind> kinds;

        Problems(int[] lines, int[] kindOf, List<Kind> kinds) {
            this.lines = lines;
            this.kindOf = kindOf;
            this.kinds = kinds;
        }

        @Override
        public IntakeProblem get(int index) {
            Kind kind = kinds.get(kindOf[index]);
            Key key = kind.key();
            return new IntakeProblem(lines[index], key.column(), key.value(), key.reason(), kind.message());
        }

        @Override
        public int size() {
            return lines.length;
        }
    }
}
