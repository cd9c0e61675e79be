package io.github.culturekit.scoring.reliability;

/**
 * Sums over people of the products of their steps to four items with their steps to another four, or the same.
 *
 * <p>Two words that hold steps far enough apart, multiplied, are a word whose fields hold all the products. Where steps are few,
 * a product takes eight bits, and two items by four are multiplied at a time; else 16 bits, and two by two. Sums move on into
 * fields twice as wide before they could overflow.
 */
final class StepProducts {

    /** The most people whose products can be summed. */
    static final int MOST_PEOPLE = 1020;

    /** The most steps of which the products of so many people fit twice eight bits. */
    private static final int FEW = 8;

    private static final int SUMS = 4;
    private static final long FIELD = 0xffff;
    private static final long FIELD_OF_MANY = 0xffff_ffffL;
    private static final long FIRST_AND_THIRD = 0x0000_00ff_0000_00ffL;

    private final boolean few;
    private final int width;
    private final long evenFields;
    private final int peopleOfField;
    /** By factor: the even and the odd fields of the products with the first and third item, then with the second and fourth. */
    private final long[] sums;

    /**
     * Chooses how products are packed.
     *
     * @param highest the highest step of any item, at most {@value ItemSteps#MOST}
     */
    StepProducts(int highest) {
        this.few = highest <= FEW;
        this.width = few ? Byte.SIZE : Short.SIZE;
        this.evenFields = few ? 0x00ff_00ff_00ff_00ffL : 0x0000_ffff_0000_ffffL;
        this.sums = new long[SUMS * factors()];
        this.peopleOfField = ((1 << width) - 1) / (highest * highest);
    }

    /** How many words a person's steps to four items take as factors: a half of a word holds four or two of them. */
    int factors() {
        return few ? 1 : 2;
    }

    /** How far the steps in the upper half of a word are shifted to lie between those in the lower, 0 if they do not. */
    int fold() {
        return few ? StepQuad.HALF - width : 0;
    }

    /** Sums the products of each of four items with each of another four. */
    void sum(StepQuad one, StepQuad other, int people) {
        for (int factor = 0; factor < factors(); factor++) {
            multiply(one.words(), other.factors(factor), people, SUMS * factor);
        }
    }

    /** The sum of the products of an item of the first four and an item of the second four, both from 0. */
    long of(int first, int second) {
        int lower = second & 1;
        int upper = second >> 1;
        int firstHalf = StepQuad.HALF * (first >> 1);
        int sum = SUMS / 2 * (first & 1);
        return few
                ? sums[sum + upper] >>> firstHalf + StepQuad.FIELD_BITS * lower & FIELD
                : sums[sum + SUMS * upper + lower] >>> firstHalf & FIELD_OF_MANY;
    }

    private void multiply(long[] words, long[] factors, int people, int into) {
        long evenByFirst = 0;
        long oddByFirst = 0;
        long evenBySecond = 0;
        long oddBySecond = 0;
        for (int from = 0; from < people; from += peopleOfField) {
            int to = Math.min(people, from + peopleOfField);
            long byFirst = 0;
            long bySecond = 0;
            for (int row = from; row < to; row++) {
                long word = words[row];
                long factor = factors[row];
                byFirst += (word & FIRST_AND_THIRD) * factor;
                bySecond += (word >>> StepQuad.FIELD_BITS & FIRST_AND_THIRD) * factor;
            }
            evenByFirst += byFirst & evenFields;
            oddByFirst += byFirst >>> width & evenFields;
            evenBySecond += bySecond & evenFields;
            oddBySecond += bySecond >>> width & evenFields;
        }
        sums[into] = evenByFirst;
        sums[into + 1] = oddByFirst;
        sums[into + 2] = evenBySecond;
        sums[into + 3] = oddBySecond;
    }
}
