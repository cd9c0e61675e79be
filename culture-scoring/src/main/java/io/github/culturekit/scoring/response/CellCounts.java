package io.github.culturekit.scoring.response;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** How many cells ended in each state. */
final class CellCounts {

    private static final AnswerState[] STATES = AnswerState.values();

    private final long[] counts = new long[STATES.length];

    void add(AnswerState state) {
        counts[state.ordinal()]++;
    }

    void add(AnswerState state, long cells) {
        counts[state.ordinal()] += cells;
    }

    void addAll(CellCounts other) {
        for (int state = 0; state < counts.length; state++) {
            counts[state] += other.counts[state];
        }
    }

    void clear() {
        Arrays.fill(counts, 0);
    }

    long of(AnswerState state) {
        return counts[state.ordinal()];
    }

    long total() {
        return Arrays.stream(counts).sum();
    }

    @Override
    public String toString() {
        return Arrays.stream(STATES)
                .map(state ->
                        of(state) + " " + state.name().toLowerCase(Locale.ROOT).replace('_', ' '))
                .collect(Collectors.joining(", "));
    }
}
