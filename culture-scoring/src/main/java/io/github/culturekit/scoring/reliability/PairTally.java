package io.github.culturekit.scoring.reliability;

import java.util.Arrays;

/**
 * Adds the answers of some people at a time to the sums of pairs of items.
 *
 * <p>Everyone is added as if they had answered all items, and then what is not so is taken away item by item: most people answer
 * most items, and a missing step adds nothing to a product.
 */
final class PairTally {

    private final PairSums sums;
    private final int items;
    private final StepProducts products;
    private final StepQuad[] quads;
    private final int capacity;
    private final byte[][] answers;
    private final int[] without;

    PairTally(ItemSteps[] steps, PairSums sums) {
        int highest = Arrays.stream(steps).mapToInt(ItemSteps::count).max().orElse(1);
        this.sums = sums;
        this.items = steps.length;
        this.products = new StepProducts(highest);
        this.quads = new StepQuad[(items + StepQuad.ITEMS - 1) / StepQuad.ITEMS];
        this.capacity = StepQuad.capacity(highest);
        this.answers = new byte[quads.length * StepQuad.ITEMS][capacity];
        this.without = new int[capacity];
        Arrays.setAll(quads, quad -> {
            int from = quad * StepQuad.ITEMS;
            ItemSteps[] ofQuad = Arrays.copyOfRange(steps, from, Math.min(items, from + StepQuad.ITEMS));
            return new StepQuad(ofQuad, products, highest);
        });
    }

    /** How many people can be added at a time. */
    int capacity() {
        return capacity;
    }

    /** Where people's answers to an item go before they are added. */
    byte[] answers(int item) {
        return answers[item];
    }

    /** Adds people whose answers to all items are there. */
    void add(int people) {
        for (int quad = 0; quad < quads.length; quad++) {
            int item = quad * StepQuad.ITEMS;
            quads[quad].fill(answers[item], answers[item + 1], answers[item + 2], answers[item + 3], people);
        }
        sums.addPeople(people);
        addAsIfComplete(people);
        takeGapsAway();
        addProducts(people);
    }

    private void addAsIfComplete(int people) {
        for (int one = 0; one < items; one++) {
            for (int other = 0; other <= one; other++) {
                sums.add(one, other, people, steps(one), steps(other));
            }
        }
    }

    private void addProducts(int people) {
        for (int one = 0; one < items; one += StepQuad.ITEMS) {
            for (int other = 0; other <= one; other += StepQuad.ITEMS) {
                products.sum(quads[one / StepQuad.ITEMS], quads[other / StepQuad.ITEMS], people);
                addProductsOf(one, other);
            }
        }
    }

    private void addProductsOf(int ones, int others) {
        for (int one = ones; one < Math.min(items, ones + StepQuad.ITEMS); one++) {
            for (int other = others; other <= Math.min(one, others + StepQuad.ITEMS - 1); other++) {
                sums.addProducts(one, other, products.of(one - ones, other - others));
            }
        }
    }

    private void takeGapsAway() {
        for (int item = 0; item < items; item++) {
            int gaps = quads[item / StepQuad.ITEMS].listGaps(item % StepQuad.ITEMS, without);
            if (gaps > 0) {
                takeAway(item, gaps);
            }
            if (item == 0) {
                sums.addPeople(-answerNothing(gaps));
            }
        }
    }

    /** Takes people who have no step for an item out of its pairs. */
    private void takeAway(int item, int people) {
        for (StepQuad quad : quads) {
            quad.sum(without, people);
        }
        for (int other = 0; other < items; other++) {
            if (other < item) {
                sums.add(item, other, -people, 0, -steps(other));
            } else {
                int alreadyAway = other > item ? gaps(other) : 0;
                sums.add(other, item, alreadyAway - people, -steps(other), 0);
            }
        }
    }

    /** How many of the people without the first item have no other. */
    private int answerNothing(int people) {
        int left = people;
        for (int item = 1; item < items && left > 0; item++) {
            left = quads[item / StepQuad.ITEMS].listGaps(item % StepQuad.ITEMS, without, left, without);
        }
        return left;
    }

    private int steps(int item) {
        return quads[item / StepQuad.ITEMS].steps(item % StepQuad.ITEMS);
    }

    private int gaps(int item) {
        return quads[item / StepQuad.ITEMS].gaps(item % StepQuad.ITEMS);
    }
}
