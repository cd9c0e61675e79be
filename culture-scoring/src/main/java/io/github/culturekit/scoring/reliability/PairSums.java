package io.github.culturekit.scoring.reliability;

import io.github.culturekit.scoring.wire.ByteInput;
import io.github.culturekit.scoring.wire.ByteOutput;
import java.util.Arrays;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.function.IntFunction;

/**
 * For each pair of items, over the people who have both: how many they are, the sums of each item's steps and the sum of
 * their products.
 *
 * <p>A person's two answers are packed into 16-bit fields so that a single multiplication gives all four terms: (p + 2^16 x)
 * times (q + 2^32 y) is pq + 2^16 xq + 2^32 py + 2^48 xy, where p and q say that there is an answer. Packed sums are taken
 * over as many people as the fields can hold.
 */
final class PairSums {

    private static final int MOST_ROWS = 1024;
    private static final int FIELD_BITS = 16;
    private static final int FIELD = (1 << FIELD_BITS) - 1;
    private static final int TERMS = 4;

    private final ItemSteps[] steps;
    private final int capacity;
    private final int[][] oneOfAnswer;
    private final long[][] otherOfAnswer;
    private final int[][] ones;
    private final long[][] others;
    /** By item and the one before or equal to it: count, sum of the first, sum of the second, products. */
    private final long[] sums;

    private final int[] answered;
    private long people;

    PairSums(ItemSteps[] steps) {
        int highest = Arrays.stream(steps).mapToInt(ItemSteps::count).max().orElse(1);
        this.steps = steps;
        this.capacity = Math.min(MOST_ROWS, FIELD / (highest * highest));
        this.oneOfAnswer = tables(
                steps, item -> Arrays.stream(item.table()).map(PairSums::one).toArray(), int[][]::new);
        this.otherOfAnswer = tables(
                steps,
                item -> Arrays.stream(item.table()).mapToLong(PairSums::other).toArray(),
                long[][]::new);
        this.ones = new int[steps.length][capacity];
        this.others = new long[steps.length][capacity];
        this.answered = new int[capacity];
        this.sums = new long[TERMS * steps.length * (steps.length + 1) / 2];
    }

    /** A table for each item; items that share their steps share it. */
    private static <T> T[] tables(ItemSteps[] steps, Function<ItemSteps, T> table, IntFunction<T[]> array) {
        Map<ItemSteps, T> made = new IdentityHashMap<>();
        return Arrays.stream(steps)
                .map(item -> made.computeIfAbsent(item, table))
                .toArray(array);
    }

    /** A step as the first factor of a pair: one person, and the step. */
    private static int one(int step) {
        return step == ItemSteps.NONE ? 0 : 1 | step << FIELD_BITS;
    }

    /** A step as the second factor. */
    private static long other(int step) {
        return step == ItemSteps.NONE ? 0 : 1 | (long) step << 2 * FIELD_BITS;
    }

    /** How many people can be filled in at a time. */
    int capacity() {
        return capacity;
    }

    /** Takes the answers of some people to an item. */
    void fill(int item, byte[] answers, int rows) {
        int[] one = oneOfAnswer[item];
        long[] other = otherOfAnswer[item];
        int[] intoOnes = ones[item];
        long[] intoOthers = others[item];
        for (int row = 0; row < rows; row++) {
            int answer = answers[row] & 0xff;
            answered[row] |= one[answer];
            intoOnes[row] = one[answer];
            intoOthers[row] = other[answer];
        }
    }

    /** Adds the people whose answers to all items were filled in. */
    void add(int rows) {
        for (int one = 0; one < steps.length; one++) {
            int other = 0;
            for (; other < one; other += 2) {
                addTwo(one, other, rows);
            }
            if (other == one) {
                add(place(one, one), dot(ones[one], others[one], rows));
            }
        }
        for (int row = 0; row < rows; row++) {
            people += answered[row] & 1;
        }
        Arrays.fill(answered, 0);
    }

    void merge(PairSums other) {
        people += other.people;
        Arrays.setAll(sums, place -> sums[place] + other.sums[place]);
    }

    /** How many people answered any item. */
    long people() {
        return people;
    }

    long count(int one, int other) {
        return sums[place(one, other)];
    }

    /** The sum of the first item's steps. */
    long first(int one, int other) {
        return sums[place(one, other) + 1];
    }

    /** The sum of the second item's steps. */
    long second(int one, int other) {
        return sums[place(one, other) + 2];
    }

    long products(int one, int other) {
        return sums[place(one, other) + 3];
    }

    void writeTo(ByteOutput out) {
        out.writeCount(people);
        for (long sum : sums) {
            out.writeCount(sum);
        }
    }

    /** Takes what {@link #writeTo} wrote in place of what is here, if it can be of some people's answers. */
    void readFrom(ByteInput in) {
        people = in.readCount();
        Arrays.setAll(sums, place -> in.readCount());
        require(people >= 0 && people <= Integer.MAX_VALUE);
        for (int one = 0; one < steps.length; one++) {
            for (int other = 0; other <= one; other++) {
                require(isPossible(one, other));
            }
        }
    }

    private boolean isPossible(int one, int other) {
        long count = count(one, other);
        long ofOne = first(one, other);
        long ofOther = second(one, other);
        long most = Math.min(count(one, one), count(other, other));
        return count >= 0
                && count <= (one == other ? people : most)
                && isPart(ofOne, count * steps[one].count())
                && isPart(ofOther, count * steps[other].count())
                && isPart(products(one, other), Math.min(ofOne * steps[other].count(), ofOther * steps[one].count()))
                && (one != other || ofOne == ofOther);
    }

    private static boolean isPart(long part, long whole) {
        return part >= 0 && part <= whole;
    }

    private static void require(boolean holds) {
        if (!holds) {
            throw ByteInput.broken("No answers have the sums of a pair of items.");
        }
    }

    /** Two pairs at a time, as each loop over people has its price. */
    private void addTwo(int one, int other, int rows) {
        int[] x = ones[one];
        long[] y = others[other];
        long[] z = others[other + 1];
        long sumOfY = 0;
        long sumOfZ = 0;
        for (int row = 0; row < rows; row++) {
            long step = x[row];
            sumOfY += step * y[row];
            sumOfZ += step * z[row];
        }
        add(place(one, other), sumOfY);
        add(place(one, other + 1), sumOfZ);
    }

    private static long dot(int[] x, long[] y, int rows) {
        long sum = 0;
        for (int row = 0; row < rows; row++) {
            sum += x[row] * y[row];
        }
        return sum;
    }

    private void add(int place, long packed) {
        for (int term = 0; term < TERMS; term++) {
            sums[place + term] += packed >>> FIELD_BITS * term & FIELD;
        }
    }

    private static int place(int one, int other) {
        return TERMS * (one * (one + 1) / 2 + other);
    }
}
