package io.github.culturekit.scoring.reliability;

/**
 * Some people's steps to one item, several people a word: each has a lane of 8, 16 or 32 bits.
 *
 * <p>A word multiplied by another whose lanes are in reverse order has the sum of the products of all lanes in its highest
 * lane. Lanes are so wide that no such sum overflows.
 */
final class StepLanes {

    private static final int BYTE = 0xff;
    private static final long EVERY_OTHER_BYTE = 0x00ff_00ff_00ff_00ffL;
    private static final long EVERY_OTHER_SHORT = 0x0000_ffff_0000_ffffL;

    private final StepBytes item;
    private final int width;
    /** A one in each lane: a word multiplied by it has the sum of its lanes in the highest one. */
    private final long ones;

    private final long[] steps;
    private final long[] reversed;
    private final long[] gaps;
    private final GapWords gapWords;
    private int words;
    private int sumOfSteps;
    private int sumOfGaps;

    /**
     * Makes room for people's steps.
     *
     * @param highest the highest step of this item and of those that it is to be multiplied with
     * @param people the most people at a time, a multiple of eight
     */
    StepLanes(ItemSteps item, int highest, int people) {
        this.item = new StepBytes(item);
        this.width = width(highest);
        this.ones = Long.divideUnsigned(-1, (1L << width) - 1);
        int most = people * width / Long.SIZE;
        this.steps = new long[most];
        this.reversed = new long[most];
        this.gaps = new long[most];
        this.gapWords = new GapWords(most, width);
    }

    private static int width(int highest) {
        int width = Byte.SIZE;
        while ((long) Long.SIZE / width * highest * highest >> width > 0) {
            width *= 2;
        }
        return width;
    }

    /**
     * Takes people's answers in place of those before.
     *
     * @param people how many, a multiple of eight
     */
    void take(byte[] answers, int people) {
        words = people / Long.BYTES;
        item.read(answers, words, steps, gaps);
        if (width > Byte.SIZE) {
            spread();
        }
        sum();
        reverse();
        gapWords.find(gaps, words);
    }

    /** Moves steps from bytes into wider lanes, the last words first. */
    private void spread() {
        int parts = width / Byte.SIZE;
        long lanes = BYTE * ones;
        words *= parts;
        for (int word = words - 1; word >= 0; word--) {
            int shift = word % parts * Byte.SIZE;
            steps[word] = steps[word / parts] >>> shift & lanes;
            gaps[word] = gaps[word / parts] >>> shift & lanes;
        }
    }

    private void sum() {
        long[] ofPeople = steps;
        long[] without = gaps;
        long each = ones;
        int toSum = -width;
        long stepsOfAll = 0;
        long gapsOfAll = 0;
        for (int word = 0; word < words; word++) {
            stepsOfAll += ofPeople[word] * each >>> toSum;
            gapsOfAll += without[word] * each >>> toSum;
        }
        sumOfSteps = (int) stepsOfAll;
        sumOfGaps = (int) gapsOfAll;
    }

    /** By hand: the first compiler, which all of a short run is compiled by, would call a method for each word. */
    private void reverse() {
        long[] from = steps;
        long[] into = reversed;
        int excess = width - Byte.SIZE;
        for (int word = 0; word < words; word++) {
            long bytes = from[word];
            long pairs = (bytes & EVERY_OTHER_BYTE) << 8 | bytes >>> 8 & EVERY_OTHER_BYTE;
            long fours = (pairs & EVERY_OTHER_SHORT) << 16 | pairs >>> 16 & EVERY_OTHER_SHORT;
            into[word] = (fours << 32 | fours >>> 32) >>> excess;
        }
    }

    /** The sum of everyone's steps. */
    int steps() {
        return sumOfSteps;
    }

    /** How many have no step. */
    int gaps() {
        return sumOfGaps;
    }

    /** The sum of the products of everyone's steps to this item and to another one. */
    long products(StepLanes other) {
        long[] ours = steps;
        long[] theirs = other.reversed;
        int toSum = -width;
        long sum = 0;
        for (int word = 0; word < words; word++) {
            sum += ours[word] * theirs[word] >>> toSum;
        }
        return sum;
    }

    /** The steps to four items of those who have none to this one, summed. */
    void stepsOfGaps(StepLanes[] items, int from, int[] into) {
        gapWords.sumReversed(
                items[from].reversed,
                items[from + 1].reversed,
                items[from + 2].reversed,
                items[from + 3].reversed,
                into,
                from);
    }

    /** How many of those who have no step to this item have none to four other items. */
    void gapsOfGaps(StepLanes[] items, int from, int[] into) {
        gapWords.sum(items[from].gaps, items[from + 1].gaps, items[from + 2].gaps, items[from + 3].gaps, into, from);
    }

    /** How many have no step to any of some items, of which this is one. */
    int gapsOfAll(StepLanes[] items) {
        int sum = 0;
        for (int word = 0; word < words; word++) {
            long all = gaps[word];
            for (int other = 0; other < items.length && all != 0; other++) {
                all &= items[other].gaps[word];
            }
            sum += (int) (all * ones >>> -width);
        }
        return sum;
    }
}
