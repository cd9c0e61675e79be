package io.github.culturekit.scoring.score;

/** Counts of pairs of small numbers, few of which occur: a table of open places. Not thread-safe. */
final class PairCounts {

    private static final int FIRST_CAPACITY = 16;
    /** Spreads neighbours over the table. */
    private static final long SPREAD = 0x9e3779b97f4a7c15L;

    private long[] pairs = new long[0];
    private long[] counts = new long[0];
    private int size;

    /** Receives a pair and its count. */
    @FunctionalInterface
    interface Visitor {
        void visit(int first, int second, long count);
    }

    /** Adds to the count of a pair, both of whose numbers are 0 or more. */
    void add(int first, int second, long count) {
        if (2 * (size + 1) > pairs.length) {
            grow();
        }
        long pair = (long) first << Integer.SIZE | second;
        int place = place(pair);
        if (counts[place] == 0) {
            pairs[place] = pair;
            size++;
        }
        counts[place] += count;
    }

    /** Passes all pairs whose count is above 0, in no order. */
    void forEach(Visitor visitor) {
        for (int place = 0; place < pairs.length; place++) {
            if (counts[place] > 0) {
                visitor.visit((int) (pairs[place] >>> Integer.SIZE), (int) pairs[place], counts[place]);
            }
        }
    }

    PairCounts copy() {
        PairCounts copy = new PairCounts();
        copy.pairs = pairs.clone();
        copy.counts = counts.clone();
        copy.size = size;
        return copy;
    }

    long sizeInBytes() {
        return 2L * Long.BYTES * pairs.length;
    }

    private int place(long pair) {
        int place = (int) (pair * SPREAD >>> Long.SIZE - Integer.numberOfTrailingZeros(pairs.length));
        while (counts[place] != 0 && pairs[place] != pair) {
            place = place + 1 & pairs.length - 1;
        }
        return place;
    }

    private void grow() {
        long[] oldPairs = pairs;
        long[] oldCounts = counts;
        int capacity = Math.max(FIRST_CAPACITY, 2 * oldPairs.length);
        pairs = new long[capacity];
        counts = new long[capacity];
        for (int old = 0; old < oldPairs.length; old++) {
            if (oldCounts[old] > 0) {
                int place = place(oldPairs[old]);
                pairs[place] = oldPairs[old];
                counts[place] = oldCounts[old];
            }
        }
    }
}
