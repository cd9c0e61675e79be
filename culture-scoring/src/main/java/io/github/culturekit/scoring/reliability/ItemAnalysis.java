package io.github.culturekit.scoring.reliability;

import io.github.culturekit.model.profile.Statistic;
import io.github.culturekit.model.profile.UndefinedReason;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.DoublePredicate;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Describes the answers to each item: how many, where they lie, how they spread and what shape they have.
 *
 * <p>The numbers agree with R's {@code psych::describe} and {@code e1071}. Each item uses every answer that it has; percentages
 * are of those answers. So do skewness and kurtosis of every type, whereas {@code psych}'s kurtosis of type 1 differs where
 * answers are missing. Floor and ceiling need the range of possible answers ({@link #withRange}), percent favourable needs the
 * answer from which it counts ({@link #withFavourableFrom}); without them these statistics are undefined, for the answers that
 * happen to occur do not say what was possible. Immutable and thread-safe.
 */
public final class ItemAnalysis {

    private static final ItemAnalysis DEFAULTS = new ItemAnalysis(null, null, null);

    private final @Nullable AnswerRange range;
    private final @Nullable Double favourableFrom;
    private final @Nullable Double unfavourableTo;

    private ItemAnalysis(
            @Nullable AnswerRange range, @Nullable Double favourableFrom, @Nullable Double unfavourableTo) {
        this.range = range;
        this.favourableFrom = favourableFrom;
        this.unfavourableTo = unfavourableTo;
        requireInRange("favourable from", favourableFrom);
        requireInRange("unfavourable to", unfavourableTo);
        requireApart();
    }

    /**
     * An analysis without a declared range or favourable answers.
     *
     * @return the analysis
     */
    public static ItemAnalysis withDefaults() {
        return DEFAULTS;
    }

    /**
     * Declares the range of possible answers, after reversal.
     *
     * @param minimum the lowest possible answer
     * @param maximum the highest possible answer
     * @return an analysis with that range
     * @throws IllegalArgumentException if the range is empty or leaves out a declared favourable or unfavourable answer
     */
    public ItemAnalysis withRange(double minimum, double maximum) {
        return new ItemAnalysis(AnswerRange.of(minimum, maximum), favourableFrom, unfavourableTo);
    }

    /**
     * Declares the answers that count as favourable, after reversal. Unless {@link #withUnfavourableTo} says otherwise, the
     * mirror image on the declared range counts as unfavourable: from 4 on the range 1 to 5 makes 1 and 2 unfavourable.
     *
     * @param threshold the lowest favourable answer
     * @return an analysis with those favourable answers
     * @throws IllegalArgumentException if it is outside the range, or an answer would be both favourable and unfavourable
     */
    public ItemAnalysis withFavourableFrom(double threshold) {
        return new ItemAnalysis(range, threshold, unfavourableTo);
    }

    /**
     * Declares the answers that count as unfavourable, after reversal.
     *
     * @param threshold the highest unfavourable answer
     * @return an analysis with those unfavourable answers
     * @throws IllegalArgumentException if it is outside the range, or an answer would be both favourable and unfavourable
     */
    public ItemAnalysis withUnfavourableTo(double threshold) {
        return new ItemAnalysis(range, favourableFrom, threshold);
    }

    /**
     * Describes each item.
     *
     * @param matrix the answers, reversed items turned
     * @return the statistics in the order of the items
     * @throws IllegalArgumentException if an answer is outside the declared range
     */
    public List<ItemStatistics> of(ItemMatrix matrix) {
        return IntStream.range(0, matrix.getItemCount())
                .mapToObj(item -> describe(matrix, item))
                .toList();
    }

    private ItemStatistics describe(ItemMatrix matrix, int item) {
        requireInRange(matrix, item);
        double[] answers = Arrays.stream(matrix.column(item))
                .filter(answer -> !Double.isNaN(answer))
                .sorted()
                .toArray();
        Moments moments = Moments.of(answers);
        Statistic variance = moments.variance();
        return ItemStatistics.builder()
                .item(matrix.getItems().get(item))
                .n(answers.length)
                .missing(matrix.getRowCount() - answers.length)
                .mean(moments.mean())
                .variance(variance)
                .standardDeviation(variance.map(Math::sqrt))
                .median(median(answers))
                .minimum(answers.length == 0 ? noAnswers() : Statistic.of(answers[0]))
                .maximum(answers.length == 0 ? noAnswers() : Statistic.of(answers[answers.length - 1]))
                .percentFloor(percent(answers, range == null ? null : answer -> answer == range.minimum()))
                .percentCeiling(percent(answers, range == null ? null : answer -> answer == range.maximum()))
                .percentFavourable(percentFavourable(answers))
                .percentUnfavourable(percentUnfavourable(answers))
                .putAllSkewnessByType(byType(moments::skewness))
                .putAllExcessKurtosisByType(byType(moments::excessKurtosis))
                .build();
    }

    private Statistic percentFavourable(double[] answers) {
        return favourableFrom == null
                ? Statistic.undefined(UndefinedReason.NO_FAVOURABLE_ANSWERS)
                : percent(answers, answer -> answer >= favourableFrom);
    }

    private Statistic percentUnfavourable(double[] answers) {
        Double highest = highestUnfavourable();
        return highest == null
                ? Statistic.undefined(UndefinedReason.NO_FAVOURABLE_ANSWERS)
                : percent(answers, answer -> answer <= highest);
    }

    private @Nullable Double highestUnfavourable() {
        if (unfavourableTo != null) {
            return unfavourableTo;
        }
        return range == null || favourableFrom == null ? null : (Double) range.mirror(favourableFrom);
    }

    private static Statistic percent(double[] answers, @Nullable DoublePredicate counted) {
        if (counted == null) {
            return Statistic.undefined(UndefinedReason.NOT_DEFINED_BY_RULE);
        }
        return answers.length == 0
                ? noAnswers()
                : Statistic.of(100.0 * Arrays.stream(answers).filter(counted).count() / answers.length);
    }

    private static Statistic median(double[] sorted) {
        return sorted.length == 0 ? noAnswers() : Statistic.of(Median.ofSorted(sorted));
    }

    private static Statistic noAnswers() {
        return Statistic.undefined(UndefinedReason.NO_ANSWERS);
    }

    private static Map<MomentType, Statistic> byType(Function<MomentType, Statistic> moment) {
        return Stream.of(MomentType.values()).collect(Collectors.toMap(Function.identity(), moment));
    }

    private void requireInRange(String what, @Nullable Double threshold) {
        if (threshold == null) {
            return;
        }
        boolean inside = range == null ? Double.isFinite(threshold) : range.contains(threshold);
        if (!inside) {
            throw new IllegalArgumentException("The threshold '" + what + "' is " + threshold + ", but "
                    + (range == null
                            ? "must be finite"
                            : "answers go from " + range.minimum() + " to " + range.maximum())
                    + ". Maybe the range or the threshold belongs to another response scale.");
        }
    }

    private void requireApart() {
        Double highest = highestUnfavourable();
        if (favourableFrom != null && highest != null && highest >= favourableFrom) {
            throw new IllegalArgumentException("Answers from " + favourableFrom
                    + " count as favourable and answers up to "
                    + highest + " as unfavourable, so some would be both. Maybe declare the unfavourable ones with"
                    + " withUnfavourableTo before withFavourableFrom.");
        }
    }

    private void requireInRange(ItemMatrix matrix, int item) {
        double[] column = matrix.column(item);
        for (int row = 0; range != null && row < column.length; row++) {
            if (!Double.isNaN(column[row]) && !range.contains(column[row])) {
                throw new IllegalArgumentException("Item '" + matrix.getItems().get(item) + "', row " + (row + 1)
                        + ": the answer " + column[row] + " is outside the declared range " + range.minimum() + " to "
                        + range.maximum() + ". Maybe it stands for \"not applicable\": make it missing first.");
            }
        }
    }
}
