package io.github.culturekit.scoring.quality;

import io.github.culturekit.model.profile.Statistic;
import io.github.culturekit.model.profile.UndefinedReason;
import io.github.culturekit.scoring.reliability.ItemMatrix;
import io.github.culturekit.scoring.response.Responses;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Even-odd consistency, or Jackson's individual reliability: whether a respondent whose answers to one half of each scale are high
 * answers the other half high as well (Jackson 1976; Johnson 2005).
 *
 * <p>Each scale gives two means, of its items at odd places and of those at even places; missing answers are left out. Their
 * correlation over the scales is stepped up by Spearman and Brown, 2r / (1 + r), and never below -1. 1 is consistent. R's
 * {@code careless::evenodd} gives the same number with the sign turned; when it is handed a matrix instead of a data frame, version
 * 1.2.2 looks at the first two items of each scale only, which is not copied. Reversed items must have been turned. By default at
 * least three scales must have both means, for the correlation of two is always 1 or -1; {@code careless} asks for two. Immutable
 * and thread-safe.
 */
public final class EvenOddConsistency {

    private static final EvenOddConsistency DEFAULTS = new EvenOddConsistency(3);
    private static final int FEWEST = 2;

    private final int fewestScales;

    private EvenOddConsistency(int fewestScales) {
        this.fewestScales = fewestScales;
    }

    /**
     * Over at least three scales.
     *
     * @return the calculator
     */
    public static EvenOddConsistency withDefaults() {
        return DEFAULTS;
    }

    /**
     * Chooses how many scales a respondent must have both means of.
     *
     * @param scales 2 or more; the more, the less it depends on chance
     * @return a calculator that asks for so many
     * @throws IllegalArgumentException if there are fewer than two
     */
    public EvenOddConsistency withFewestScales(int scales) {
        if (scales < FEWEST) {
            throw new IllegalArgumentException("The fewest scales are " + scales + ", but a correlation needs " + FEWEST
                    + " or more. Maybe leave the default of " + DEFAULTS.fewestScales + ".");
        }
        return new EvenOddConsistency(scales);
    }

    /**
     * The consistency of each row.
     *
     * @param scales the answers to each scale, reversed items turned, all with the same rows; scales whose ranges differ should be
     *     brought to one range first
     * @return by row: -1 to 1, or why there is none
     * @throws IllegalArgumentException if the numbers of rows differ
     */
    public List<Statistic> of(List<ItemMatrix> scales) {
        return of(
                scales.stream().map(AnswerSheet::of).toList(),
                scales.isEmpty() ? 0 : scales.get(0).getRowCount());
    }

    /**
     * The consistency of each respondent over all scales of the instrument that have two items or more of their own, reversed
     * items turned, each answer as its place in the item's range.
     *
     * @param responses the answers
     * @return by row: -1 to 1, or why there is none
     */
    public List<Statistic> of(Responses responses) {
        return of(AnswerSheet.ofScales(responses), responses.size());
    }

    List<Statistic> of(List<AnswerSheet> scales, int rows) {
        if (scales.stream().anyMatch(scale -> scale.rowCount() != rows)) {
            throw new IllegalArgumentException("The scales have "
                    + scales.stream().map(AnswerSheet::rowCount).toList() + " rows, but must all have " + rows
                    + ". Maybe one was filtered and the others were not.");
        }
        return IntStream.range(0, rows)
                .mapToObj(row -> consistency(scales, row))
                .toList();
    }

    private Statistic consistency(List<AnswerSheet> scales, int row) {
        if (!scales.isEmpty() && scales.stream().noneMatch(scale -> scale.isAnswered(row))) {
            return Statistic.undefined(UndefinedReason.NO_ANSWERS);
        }
        double[] odd = halves(scales, row, 0);
        double[] even = halves(scales, row, 1);
        return Pairwise.of(odd, even).correlation(fewestScales).map(EvenOddConsistency::steppedUp);
    }

    private static double[] halves(List<AnswerSheet> scales, int row, int from) {
        return scales.stream().mapToDouble(scale -> half(scale.row(row), from)).toArray();
    }

    /** The mean of every other answer, NaN if there is none. */
    private static double half(double[] answers, int from) {
        return IntStream.iterate(from, place -> place < answers.length, place -> place + 2)
                .mapToDouble(place -> answers[place])
                .filter(answer -> !Double.isNaN(answer))
                .average()
                .orElse(Double.NaN);
    }

    private static double steppedUp(double correlation) {
        return correlation <= -1.0 / 3 ? -1 : 2 * correlation / (1 + correlation);
    }
}
