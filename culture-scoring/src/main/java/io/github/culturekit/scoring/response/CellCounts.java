package io.github.culturekit.scoring.response;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** How many cells ended in each state. */
final class CellCounts {

    private static final AnswerState[] STATES = AnswerState.values();
    private static final long BLANKS = EightBytes.all(AnswerState.NOT_ANSWERED.getByte());

    /** In so many words a byte of each may be found without its count's overflowing a byte. */
    private static final int MOST_WORDS = 255;

    private final long[] counts = new long[STATES.length];

    void add(AnswerState state, long cells) {
        counts[state.ordinal()] += cells;
    }

    void addAll(CellCounts other) {
        for (int state = 0; state < counts.length; state++) {
            counts[state] += other.counts[state];
        }
    }

    /** Counts those of an item that are not answered, for the first rows of its column. */
    void addUnanswered(byte[] column, int rows) {
        int from = 0;
        while (rows - from >= EightBytes.COUNT) {
            int to = from + EightBytes.COUNT * Math.min((rows - from) / EightBytes.COUNT, MOST_WORDS);
            addUnanswered(column, from, to);
            from = to;
        }
        addOneByOne(column, from, rows);
    }

    /** Counts blanks, the only ones there are of most items, in each of the eight bytes of some words. */
    private void addUnanswered(byte[] column, int from, int to) {
        long blanks = 0;
        long others = 0;
        for (int at = from; at < to; at += EightBytes.COUNT) {
            long answers = EightBytes.at(column, at);
            long blank = EightBytes.same(answers, BLANKS);
            blanks += blank >>> Byte.SIZE - 1;
            others |= EightBytes.highest(answers) ^ blank;
        }
        if (others == 0) {
            add(AnswerState.NOT_ANSWERED, EightBytes.sum(blanks));
        } else {
            addOneByOne(column, from, to);
        }
    }

    private void addOneByOne(byte[] column, int from, int to) {
        for (int row = from; row < to; row++) {
            if (!AnswerState.isAnswered(column[row])) {
                add(AnswerState.of(column[row]), 1);
            }
        }
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
