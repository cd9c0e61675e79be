package io.github.culturekit.scoring.reliability;

import io.github.culturekit.scoring.response.AnswerState;
import java.util.Arrays;

/**
 * Adds the answers of some people at a time to the sums of pairs of items.
 *
 * <p>Everyone is added as if they had answered all items, and what is not so is taken away: most people answer most items, and
 * a missing step adds nothing to a product.
 */
final class PairTally {

    /** How many people can be added at a time: so few that the steps to a scale's items stay in the first cache. */
    static final int CAPACITY = 1024;

    private static final byte NO_ANSWER = AnswerState.NOT_ANSWERED.getByte();

    private final PairSums sums;
    private final int items;
    private final byte[] answers = new byte[CAPACITY];
    /** The last item's occur again, to a number of items that are summed at a time. */
    private final StepLanes[] lanes;
    /** By item and another one, over those who have no step to the item: their steps to the other. */
    private final int[][] stepsOfGaps;
    /** By item and one before or equal to it: how many have no step to either. */
    private final int[][] gapsOfGaps;

    PairTally(ItemSteps[] steps, PairSums sums) {
        int highest = Arrays.stream(steps).mapToInt(ItemSteps::count).max().orElse(1);
        int room = (steps.length + GapWords.ITEMS - 1) / GapWords.ITEMS * GapWords.ITEMS;
        this.sums = sums;
        this.items = steps.length;
        this.lanes = new StepLanes[room];
        Arrays.setAll(lanes, item -> item < items ? new StepLanes(steps[item], highest, CAPACITY) : lanes[items - 1]);
        this.stepsOfGaps = new int[items][room];
        this.gapsOfGaps = new int[items][room];
    }

    /** Where people's answers to an item go before they are taken. */
    byte[] answers() {
        return answers;
    }

    /** Takes the answers of some people to an item; with people who answer nothing they fill words. */
    void take(int item, int people) {
        int inWords = inWords(people);
        Arrays.fill(answers, people, inWords, NO_ANSWER);
        lanes[item].take(answers, inWords);
    }

    /** Adds people whose answers to all items were taken. */
    void add(int people) {
        int inWords = inWords(people);
        sums.addPeople(inWords - lanes[0].gapsOfAll(lanes));
        for (int item = 0; item < items; item++) {
            sumOverGaps(item);
        }
        for (int one = 0; one < items; one++) {
            for (int other = 0; other <= one; other++) {
                add(one, other, inWords);
            }
        }
    }

    private void sumOverGaps(int item) {
        for (int from = 0; from < items; from += GapWords.ITEMS) {
            lanes[item].stepsOfGaps(lanes, from, stepsOfGaps[item]);
        }
        for (int from = 0; from <= item; from += GapWords.ITEMS) {
            lanes[item].gapsOfGaps(lanes, from, gapsOfGaps[item]);
        }
    }

    private void add(int one, int other, int people) {
        StepLanes ones = lanes[one];
        StepLanes others = lanes[other];
        sums.add(
                one,
                other,
                people - ones.gaps() - others.gaps() + gapsOfGaps[one][other],
                ones.steps() - stepsOfGaps[other][one],
                others.steps() - stepsOfGaps[one][other],
                ones.products(others));
    }

    private static int inWords(int people) {
        return (people + Long.BYTES - 1) / Long.BYTES * Long.BYTES;
    }
}
