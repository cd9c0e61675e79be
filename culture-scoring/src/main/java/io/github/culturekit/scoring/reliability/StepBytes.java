package io.github.culturekit.scoring.reliability;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/**
 * Reads answers to an item as steps, those of eight people a word, a byte each. Where options are numbered as they score, or
 * the other way round, eight steps take a few instructions; else each is looked up.
 */
final class StepBytes {

    private static final VarHandle EIGHT_BYTES =
            MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final int BYTE = 0xff;
    private static final int LOWER_BITS = 0x7f;
    private static final long ONES = 0x0101_0101_0101_0101L;
    private static final long LOWER = LOWER_BITS * ONES;

    private final int[] table;
    private final boolean turned;
    private final boolean plain;
    /** Added to an option's number, what makes it reach the highest bit if it is above all that have steps. */
    private final long toHighestBit;

    private final long stepOfFirst;
    private final long rise;

    StepBytes(ItemSteps item) {
        int count = item.count();
        this.table = item.table();
        this.turned = table[0] == count;
        this.plain = count <= LOWER_BITS && isPlain(count);
        this.toHighestBit = (LOWER_BITS - count) * ONES;
        this.stepOfFirst = turned ? count * ONES : 0;
        this.rise = turned ? -1 : 1;
    }

    private boolean isPlain(int count) {
        for (int answer = 0; answer < table.length; answer++) {
            int step = turned ? count - answer : answer;
            if (table[answer] != (answer > count ? ItemSteps.NONE : step)) {
                return false;
            }
        }
        return true;
    }

    /**
     * Reads answers, eight for each word.
     *
     * @param steps where the steps go, 0 where there is none
     * @param gaps where ones go if there is no step, else 0
     */
    void read(byte[] answers, int words, long[] steps, long[] gaps) {
        if (plain) {
            calculate(answers, words, steps, gaps);
        } else {
            lookUp(answers, words, steps, gaps);
        }
    }

    private void calculate(byte[] answers, int words, long[] steps, long[] gaps) {
        long above = toHighestBit;
        long first = stepOfFirst;
        long factor = rise;
        for (int word = 0; word < words; word++) {
            long eight = (long) EIGHT_BYTES.get(answers, word * Long.BYTES);
            long none = ((eight & LOWER) + above | eight) >>> Byte.SIZE - 1 & ONES;
            long answered = ~((none << Byte.SIZE) - none);
            steps[word] = first + factor * (eight & answered) & answered;
            gaps[word] = none;
        }
    }

    private void lookUp(byte[] answers, int words, long[] steps, long[] gaps) {
        for (int word = 0; word < words; word++) {
            long someSteps = 0;
            long someGaps = 0;
            for (int person = 0; person < Long.BYTES; person++) {
                int step = table[answers[word * Long.BYTES + person] & BYTE];
                someSteps |= (long) Math.max(0, step) << person * Byte.SIZE;
                someGaps |= (long) (step >>> Integer.SIZE - 1) << person * Byte.SIZE;
            }
            steps[word] = someSteps;
            gaps[word] = someGaps;
        }
    }
}
