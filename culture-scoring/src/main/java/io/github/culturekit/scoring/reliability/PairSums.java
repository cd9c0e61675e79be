package io.github.culturekit.scoring.reliability;

import io.github.culturekit.scoring.wire.ByteInput;
import io.github.culturekit.scoring.wire.ByteOutput;
import java.util.Arrays;

/**
 * For each pair of items, over the people who have both: how many they are, the sums of each item's steps and the sum of
 * their products.
 */
final class PairSums {

    private static final int TERMS = 4;

    private final ItemSteps[] steps;
    /** By item and the one before or equal to it: count, sum of the first, sum of the second, products. */
    private final long[] sums;

    private long people;

    PairSums(ItemSteps[] steps) {
        this.steps = steps;
        this.sums = new long[TERMS * steps.length * (steps.length + 1) / 2];
    }

    /** Adds people who answered any item. */
    void addPeople(int added) {
        people += added;
    }

    /** Adds people who answered both items, the sums of their steps to each, and of the products of these. */
    void add(int one, int other, int count, int first, int second, long products) {
        int place = place(one, other);
        sums[place] += count;
        sums[place + 1] += first;
        sums[place + 2] += second;
        sums[place + 3] += products;
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

    private static int place(int one, int other) {
        return TERMS * (one * (one + 1) / 2 + other);
    }
}
