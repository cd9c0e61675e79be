package io.github.culturekit.scoring.response;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** How many cells ended in each state. */
final class CellCounts {

    private final long[] counts = new long[AnswerState.values().length];

    void add(AnswerState state) {
        counts[state.ordinal()]++;
    }

    long of(AnswerState state) {
        return counts[state.ordinal()];
    }

    CellCounts copy() {
        CellCounts copy = new CellCounts();
        System.arraycopy(counts, 0, copy.counts, 0, counts.length);
        return copy;
    }

    @Override
    public String toString() {
        return Arrays.stream(AnswerState.values())
                .map(state ->
                        of(state) + " " + state.name().toLowerCase(Locale.ROOT).replace('_', ' '))
                .collect(Collectors.joining(", "));
    }
}
