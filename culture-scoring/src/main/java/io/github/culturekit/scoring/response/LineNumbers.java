package io.github.culturekit.scoring.response;

import java.util.Arrays;
import java.util.List;

/** Line numbers, gathered. */
final class LineNumbers {

    private int[] values = new int[0];
    private int size;

    void add(int value) {
        if (size == values.length) {
            values = Arrays.copyOf(values, Math.max(16, 2 * size));
        }
        values[size++] = value;
    }

    void addAll(LineNumbers other, int offset) {
        for (int i = 0; i < other.size; i++) {
            add(offset + other.values[i]);
        }
    }

    List<Integer> toList() {
        return Arrays.stream(values, 0, size).boxed().toList();
    }
}
