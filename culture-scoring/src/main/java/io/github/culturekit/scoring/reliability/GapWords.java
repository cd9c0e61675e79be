package io.github.culturekit.scoring.reliability;

/**
 * The words of {@link StepLanes} in which somebody has no step to an item, to sum what those people have for other items: most
 * people answer most items, so that these words are few. Four other items at a time, as long as a word is at hand.
 */
final class GapWords {

    /** How many items are summed at a time. */
    static final int ITEMS = 4;

    private final int[] words;
    /** In the lane of a person without a step 1, else 0. */
    private final long[] gaps;

    private final long[] reversed;
    private final int width;
    private int count;

    /**
     * Makes room for words.
     *
     * @param width the bits of a lane
     */
    GapWords(int most, int width) {
        this.words = new int[most];
        this.gaps = new long[most];
        this.reversed = new long[most];
        this.width = width;
    }

    /** Finds the words with gaps among all, in place of those before. */
    void find(long[] among, int length) {
        int[] intoWords = words;
        long[] intoGaps = gaps;
        int found = 0;
        for (int word = 0; word < length; word++) {
            long some = among[word];
            intoWords[found] = word;
            intoGaps[found] = some;
            found += (int) (-some >>> Long.SIZE - 1);
        }
        for (int at = 0; at < found; at++) {
            reversed[at] = Long.reverseBytes(gaps[at]) >>> width - Byte.SIZE;
        }
        count = found;
    }

    /** Sums numbers that other items have in their lanes over the people without a step; lanes are in reverse order. */
    void sumReversed(long[] first, long[] second, long[] third, long[] fourth, int[] into, int at) {
        sum(gaps, first, second, third, fourth, into, at);
    }

    /** Sums numbers that other items have in their lanes over the people without a step. */
    void sum(long[] first, long[] second, long[] third, long[] fourth, int[] into, int at) {
        sum(reversed, first, second, third, fourth, into, at);
    }

    private void sum(long[] factors, long[] first, long[] second, long[] third, long[] fourth, int[] into, int at) {
        int[] list = words;
        int toSum = -width;
        int length = count;
        long ofFirst = 0;
        long ofSecond = 0;
        long ofThird = 0;
        long ofFourth = 0;
        for (int listed = 0; listed < length; listed++) {
            int word = list[listed];
            long factor = factors[listed];
            ofFirst += factor * first[word] >>> toSum;
            ofSecond += factor * second[word] >>> toSum;
            ofThird += factor * third[word] >>> toSum;
            ofFourth += factor * fourth[word] >>> toSum;
        }
        into[at] = (int) ofFirst;
        into[at + 1] = (int) ofSecond;
        into[at + 2] = (int) ofThird;
        into[at + 3] = (int) ofFourth;
    }
}
