package io.github.culturekit.scoring.agreement;

import io.github.culturekit.model.profile.Statistic;
import io.github.culturekit.model.profile.UndefinedReason;
import io.github.culturekit.scoring.reliability.ItemMatrix;
import io.github.culturekit.scoring.response.Responses;
import java.util.Arrays;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

/**
 * The average deviation AD of Burke, Finkelstein and Dusig (1999): how far the people of a group are from their mean or median on an
 * item, on average, in units of the response options; AD(j) is the mean over items.
 *
 * <p>0 where all agree. {@link #practicalLimit} is the most that counts as agreement. It agrees with R's
 * {@code multilevel::ad.m} for complete rows (pass {@link ItemMatrix#completeRows()}) and is undefined unless every item has two
 * answers. Immutable and thread-safe.
 */
public final class AverageDeviation {

    private static final AverageDeviation FROM_MEAN =
            new AverageDeviation(answers -> GroupMoments.ofScores(answers).getMean());
    private static final AverageDeviation FROM_MEDIAN = new AverageDeviation(AverageDeviation::median);

    private final ToDoubleFunction<double[]> centre;

    private AverageDeviation(ToDoubleFunction<double[]> centre) {
        this.centre = centre;
    }

    /**
     * Deviation from the group's mean, AD(M), as {@code ad.m} has it unless told otherwise.
     *
     * @return the calculator
     */
    public static AverageDeviation withDefaults() {
        return FROM_MEAN;
    }

    /**
     * Takes the deviation from the group's median instead, AD(Md), which is the smallest of all.
     *
     * @return a calculator that does
     */
    public AverageDeviation fromMedian() {
        return FROM_MEDIAN;
    }

    /**
     * The most that counts as agreement by the rule of thumb of Burke and Dunlap (2002), a sixth of the number of options.
     *
     * @param options how many options the items have
     * @return the limit in units of the response options
     */
    public static double practicalLimit(int options) {
        return options / 6.0;
    }

    /**
     * The deviation of a group on a scale, its items as they score.
     *
     * @param group the responses of one group, as {@link Responses#unit} selects them
     * @param scale the id of a scale of their instrument
     * @return the deviation on each item, 0 or more, and their mean
     * @throws IllegalArgumentException if the instrument has no such scale
     */
    public ItemwiseResult of(Responses group, String scale) {
        return of(ItemMatrix.of(group, scale));
    }

    /**
     * The deviation of a group by its people's answers.
     *
     * @param group one row per person of the group
     * @return the deviation on each item, 0 or more, and their mean
     */
    public ItemwiseResult of(ItemMatrix group) {
        return ItemwiseResult.ofAll(IntStream.range(0, group.getItemCount())
                .mapToObj(item -> deviation(ItemSpread.answers(group, item)))
                .toList());
    }

    private Statistic deviation(double[] answers) {
        if (answers.length < 2) {
            return Statistic.undefined(
                    answers.length == 0 ? UndefinedReason.NO_ANSWERS : UndefinedReason.TOO_FEW_RESPONDENTS);
        }
        double middle = centre.applyAsDouble(answers);
        return Statistic.of(
                Arrays.stream(answers).map(answer -> Math.abs(answer - middle)).sum() / answers.length);
    }

    private static double median(double[] answers) {
        double[] sorted = answers.clone();
        Arrays.sort(sorted);
        return (sorted[(sorted.length - 1) / 2] + sorted[sorted.length / 2]) / 2;
    }
}
