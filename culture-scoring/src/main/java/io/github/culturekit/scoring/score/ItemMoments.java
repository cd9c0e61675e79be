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
    private final GroupCells group;

    ItemMoments(ScoringPlan plan, ScalePlan scale, GroupCells group) {
        this.plan = plan;
        this.items = scale.items();
        this.group = group;
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
        return read(item, answers()).people();
    }

    /**
     * The mean of what they scored.
     *
     * @param item the item's position, from 0
     * @return a number in the item's own range, or why there is none
     */
    public Statistic getMean(int item) {
        AnswerMoments answers = read(item, answers());
        return answers.people() == 0 ? Statistic.undefined(UndefinedReason.NO_ANSWERS) : Statistic.of(answers.mean());
    }

    /**
     * The variance of what they scored, denominator n - 1.
     *
     * @param item the item's position, from 0
     * @return 0 or more, or why there is none
     */
    public Statistic getVariance(int item) {
        AnswerMoments answers = read(item, answers());
        return answers.people() < 2 ? noVariance(answers) : Statistic.of(answers.variance());
    }

    /**
     * The mean of the items' variances, each item counting once, as agreement within the group needs it.
     *
     * @return 0 or more, or why the first item without a variance has none: a mean over fewer items would be of another scale
     */
    public Statistic getMeanVariance() {
        AnswerMoments answers = answers();
        double sum = 0;
        for (int item = 0; item < items.length; item++) {
            if (read(item, answers).people() < 2) {
                return noVariance(answers);
            }
            sum += answers.variance();
        }
        return Statistic.of(sum / items.length);
    }

    private AnswerMoments answers() {
        return new AnswerMoments(group);
    }

    private AnswerMoments read(int item, AnswerMoments answers) {
        int number = items[item];
        return answers.take(number, plan.items().get(number));
    }

    private static Statistic noVariance(AnswerMoments answers) {
        return Statistic.undefined(
                answers.people() == 0 ? UndefinedReason.NO_ANSWERS : UndefinedReason.TOO_FEW_RESPONDENTS);
    }

    /** {@return the items; never what was answered} */
    @Override
    public String toString() {
        return "ItemMoments{" + getItems() + "}";
    }
}
