package io.github.culturekit.scoring.reliability;

import java.util.Random;
import java.util.function.Consumer;

/** The ways to split items into halves, whose sizes differ by one where the number of items is odd: all of them, or a sample. */
record Splits(int items, int most, long seed) {

    /** How many there are, each counted once; {@link Long#MAX_VALUE} if more than any computer could try. */
    static long count(int items) {
        int half = items / 2;
        double count = 1;
        for (int chosen = 1; chosen <= half; chosen++) {
            count = count * (items - half + chosen) / chosen;
        }
        return Math.round(items % 2 == 0 ? count / 2 : count);
    }

    boolean isExhaustive() {
        return count(items) <= most;
    }

    /** Shows a half of each split, as ascending positions in an array that is used again. */
    void forEach(Consumer<int[]> use) {
        if (isExhaustive()) {
            all(use);
        } else {
            sample(use);
        }
    }

    private void all(Consumer<int[]> use) {
        int fixed = items % 2 == 0 ? 1 : 0; // of two equal halves, the one with the first item
        int[] half = new int[items / 2];
        for (int place = 0; place < half.length; place++) {
            half[place] = place;
        }
        int moving = half.length;
        while (moving >= fixed) {
            use.accept(half);
            moving = half.length - 1;
            while (moving >= fixed && half[moving] == items - half.length + moving) {
                moving--;
            }
            if (moving >= fixed) {
                advance(half, moving);
            }
        }
    }

    private static void advance(int[] half, int moving) {
        half[moving]++;
        for (int place = moving + 1; place < half.length; place++) {
            half[place] = half[place - 1] + 1;
        }
    }

    /** Goes through the items and takes each with the chance that fills the half; any half is as likely as any other. */
    private void sample(Consumer<int[]> use) {
        Random random = new Random(seed);
        int[] half = new int[items / 2];
        for (int split = 0; split < most; split++) {
            int taken = 0;
            for (int item = 0; taken < half.length; item++) {
                if (random.nextInt(items - item) < half.length - taken) {
                    half[taken++] = item;
                }
            }
            use.accept(half);
        }
    }
}
