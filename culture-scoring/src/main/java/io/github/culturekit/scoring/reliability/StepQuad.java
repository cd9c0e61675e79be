package io.github.culturekit.scoring.reliability;

/**
 * Some people's steps to four items, a word a person: 16 bits an item, the step in the lower eight of them. Where there is no
 * step it is 0, and the bit above it is set.
 *
 * <p>Sums over people are in the same fields, so that one addition serves four items.
 */
final class StepQuad {

    static final int ITEMS = 4;
    static final int FIELD_BITS = Short.SIZE;
    static final int HALF = Integer.SIZE;

    private static final int FIELD = 0xffff;
    private static final int BYTE = 0xff;
    private static final int GAP = BYTE + 1;
    private static final long STEPS = 0x00ff_00ff_00ff_00ffL;
    private static final long GAPS = 0x0100_0100_0100_0100L;
    private static final long LOWER_HALF = 0xffff_ffffL;

    private final long[][] wordOfAnswer = new long[ITEMS][BYTE + 1];
    private final long[] words;
    private final long[][] factors;
    private final int fold;
    private final int peopleOfByte;
    private final int[] withGaps;
    private int gapPeople;
    private long steps;
    private long gaps;

    /**
     * Makes room for people's steps.
     *
     * @param items one to four items; to those that are missing all answers are step 0
     * @param products what multiplies the steps, and says how they are packed as factors
     * @param highest the highest step of any item
     */
    StepQuad(ItemSteps[] items, StepProducts products, int highest) {
        this.words = new long[capacity(highest)];
        this.factors = new long[products.factors()][capacity(highest)];
        this.fold = products.fold();
        this.withGaps = new int[capacity(highest)];
        this.peopleOfByte = BYTE / highest;
        for (int item = 0; item < items.length; item++) {
            int[] table = items[item].table();
            for (int answer = 0; answer < table.length; answer++) {
                long field = table[answer] == ItemSteps.NONE ? GAP : table[answer];
                wordOfAnswer[item][answer] = field << FIELD_BITS * item;
            }
        }
    }

    /** How many people can be filled in at a time, so that the fields hold their sums. */
    static int capacity(int highest) {
        return Math.min(StepProducts.MOST_PEOPLE, FIELD / highest);
    }

    /** Takes the answers of some people to the four items. */
    void fill(byte[] first, byte[] second, byte[] third, byte[] fourth, int people) {
        long[] ofFirst = wordOfAnswer[0];
        long[] ofSecond = wordOfAnswer[1];
        long[] ofThird = wordOfAnswer[2];
        long[] ofFourth = wordOfAnswer[3];
        long[] intoWords = words;
        long[] intoFactors = factors[0];
        int[] list = withGaps;
        int listed = 0;
        long sum = 0;
        for (int row = 0; row < people; row++) {
            long word = ofFirst[first[row] & BYTE]
                    | ofSecond[second[row] & BYTE]
                    | ofThird[third[row] & BYTE]
                    | ofFourth[fourth[row] & BYTE];
            intoWords[row] = word;
            list[listed] = row;
            listed += (int) (-(word & GAPS) >>> Long.SIZE - 1);
            word &= STEPS;
            sum += word;
            intoFactors[row] = (word | word >>> fold) & LOWER_HALF;
        }
        steps = sum;
        gapPeople = listed;
        if (factors.length > 1) {
            makeSecondFactors(people);
        }
    }

    private void makeSecondFactors(int people) {
        for (int row = 0; row < people; row++) {
            factors[1][row] = (words[row] & STEPS) >>> HALF;
        }
    }

    /** Lists who has no step for an item, in order, and says how many they are. */
    int listGaps(int item, int[] into) {
        return listGaps(item, withGaps, gapPeople, into);
    }

    /** Lists who of some people has no step for an item; the list can take the place of theirs. */
    int listGaps(int item, int[] among, int people, int[] into) {
        long[] fromWords = words;
        int gap = FIELD_BITS * item + Byte.SIZE;
        int listed = 0;
        for (int person = 0; person < people; person++) {
            int row = among[person];
            into[listed] = row;
            listed += (int) (fromWords[row] >>> gap) & 1;
        }
        return listed;
    }

    /** Sums the steps and the gaps of some people, in place of everyone's. */
    void sum(int[] among, int people) {
        long[] fromWords = words;
        long sumOfSteps = 0;
        long sumOfGaps = 0;
        for (int from = 0; from < people; from += peopleOfByte) {
            int to = Math.min(people, from + peopleOfByte);
            long both = 0;
            for (int person = from; person < to; person++) {
                both += fromWords[among[person]];
            }
            sumOfSteps += both & STEPS;
            sumOfGaps += both >>> Byte.SIZE & STEPS;
        }
        steps = sumOfSteps;
        gaps = sumOfGaps;
    }

    /** The sum of the steps to an item over the people who were summed last. */
    int steps(int item) {
        return field(steps, item);
    }

    /** How many of the people who were summed last have no step for an item. */
    int gaps(int item) {
        return field(gaps, item);
    }

    long[] words() {
        return words;
    }

    long[] factors(int factor) {
        return factors[factor];
    }

    private static int field(long fields, int item) {
        return (int) (fields >>> FIELD_BITS * item) & FIELD;
    }
}
