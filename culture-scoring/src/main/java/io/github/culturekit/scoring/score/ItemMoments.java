package io.github.culturekit.scoring.score;

import io.github.culturekit.model.profile.Statistic;
import io.github.culturekit.model.profile.UndefinedReason;
import java.util.List;
import java.util.stream.IntStream;

/**
 * How many people of a group answered each item of a scale, the mean of what they scored and its variance, unweighted, in the
 * items' own ranges and with reversed items turned. A follow-up score is not an answer.
 *
 * <p>Immutable and thread-safe.
 */
public final class ItemMoments {

    private final ScoringPlan plan;
    private final int[] items;
    private final long[] counts;
    private final double[] means;
    private final double[] scatters;

    private ItemMoments(ScoringPlan plan, int[] items) {
        this.plan = plan;
        this.items = items;
        this.counts = new long[items.length];
        this.means = new double[items.length];
        this.scatters = new double[items.length];
    }

    static ItemMoments of(ScoringPlan plan, ScalePlan scale, GroupCells group) {
        ItemMoments moments = new ItemMoments(plan, scale.items());
        long[] slots = new long[plan.mostOptions()];
        for (int i = 0; i < moments.items.length; i++) {
            ItemPlan item = plan.items().get(moments.items[i]);
            group.copySlots(moments.items[i], item.optionCount(), slots);
            moments.fill(i, item, slots);
        }
        return moments;
    }

    /** Sums distances from the first score that occurs, so that equal answers have a variance of exactly zero. */
    private void fill(int i, ItemPlan item, long[] answers) {
        int slots = item.optionCount();
        int first = 0;
        for (int slot = 0; slot < slots; slot++) {
            answers[slot] = item.isScoredAnswer(slot) ? answers[slot] : 0;
        }
        while (first < slots - 1 && answers[first] == 0) {
            first++;
        }
        double origin = item.score(first);
        long people = 0;
        double sum = 0;
        for (int slot = first; slot < slots; slot++) {
            if (answers[slot] > 0) {
                people += answers[slot];
                sum += answers[slot] * (item.score(slot) - origin);
            }
        }
        double mean = origin + sum / people;
        double scatter = 0;
        for (int slot = first; slot < slots; slot++) {
            if (answers[slot] > 0) {
                double distance = item.score(slot) - mean;
                scatter += answers[slot] * distance * distance;
            }
        }
        counts[i] = people;
        means[i] = mean;
        scatters[i] = scatter;
    }

    /**
     * The items.
     *
     * @return their ids in the scale's order; the other methods take a position in this list
     */
    public List<String> getItems() {
        return IntStream.of(items)
                .mapToObj(item -> plan.instrument().getItems().get(item).getId())
                .toList();
    }

    /**
     * How many items there are.
     *
     * @return at least 1
     */
    public int getItemCount() {
        return items.length;
    }

    /**
     * How many people answered an item.
     *
     * @param item the item's position, from 0
     * @return people, 0 or more
     */
    public long getCount(int item) {
        return counts[item];
    }

    /**
     * The mean of what they scored.
     *
     * @param item the item's position, from 0
     * @return a number in the item's own range, or why there is none
     */
    public Statistic getMean(int item) {
        return counts[item] == 0 ? Statistic.undefined(UndefinedReason.NO_ANSWERS) : Statistic.of(means[item]);
    }

    /**
     * The variance of what they scored, denominator n - 1.
     *
     * @param item the item's position, from 0
     * @return 0 or more, or why there is none
     */
    public Statistic getVariance(int item) {
        if (counts[item] < 2) {
            return Statistic.undefined(
                    counts[item] == 0 ? UndefinedReason.NO_ANSWERS : UndefinedReason.TOO_FEW_RESPONDENTS);
        }
        return Statistic.of(scatters[item] / (counts[item] - 1));
    }

    /** {@return the items; never what was answered} */
    @Override
    public String toString() {
        return "ItemMoments{" + getItems() + "}";
    }
}
