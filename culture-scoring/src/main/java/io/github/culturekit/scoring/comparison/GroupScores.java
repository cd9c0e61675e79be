package io.github.culturekit.scoring.comparison;

import io.github.culturekit.model.profile.Statistic;
import io.github.culturekit.model.profile.UndefinedReason;
import io.github.culturekit.scoring.response.Responses;
import io.github.culturekit.scoring.score.RespondentScores;
import io.github.culturekit.scoring.score.Scoring;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.TreeMap;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/**
 * The scores of a group of people on one scale, of whom some may have none. Everyone counts alike, whatever their weight.
 *
 * <p>These are people's own scores: for the analyst, not for readers. The order in which people come is forgotten, so that
 * nothing depends on it. Immutable and thread-safe; equal by scores.
 */
public final class GroupScores {

    private final double[] sorted;
    private final int missing;

    private GroupScores(double[] sorted, int missing) {
        this.sorted = sorted;
        this.missing = missing;
    }

    /**
     * Scores of people who all have one.
     *
     * @param scores finite numbers, perhaps none
     * @return the group
     * @throws IllegalArgumentException if a score is not finite
     */
    public static GroupScores of(double... scores) {
        return ofPresent(Arrays.stream(scores).mapToObj(OptionalDouble::of).toList());
    }

    /**
     * Scores of people of whom some have none.
     *
     * @param scores finite numbers, empty for a person without one
     * @return the group
     * @throws IllegalArgumentException if a score is not finite
     */
    public static GroupScores ofPresent(Collection<OptionalDouble> scores) {
        double[] present = scores.stream()
                .flatMapToDouble(OptionalDouble::stream)
                .map(GroupScores::requireFinite)
                .sorted()
                .toArray();
        return new GroupScores(present, scores.size() - present.length);
    }

    /**
     * The scores of all respondents on a scale, on the instrument's report range.
     *
     * @param responses the responses, such as those of one unit
     * @param scale a scale's id
     * @return the group
     * @throws IllegalArgumentException if the instrument has no such scale
     */
    public static GroupScores of(Responses responses, String scale) {
        return groups(responses, scale, row -> "all").getOrDefault("all", of());
    }

    /**
     * The scores of each unit's respondents on a scale.
     *
     * @param responses the responses
     * @param scale a scale's id
     * @return a group for each unit that has responses, by the unit's id, in alphabetical order
     * @throws IllegalArgumentException if the instrument has no such scale
     */
    public static Map<String, GroupScores> byUnit(Responses responses, String scale) {
        return groups(responses, scale, row -> responses.unit(row).toString());
    }

    /**
     * The scores on a scale by the values of a cut, such as each profession's. Who has no value of the cut is in no group.
     *
     * @param responses the responses
     * @param scale a scale's id
     * @param cut a cut's name
     * @return a group for each value, in alphabetical order
     * @throws IllegalArgumentException if there is no such scale or cut
     */
    public static Map<String, GroupScores> byCut(Responses responses, String scale, String cut) {
        return groups(responses, scale, row -> responses.cut(row, cut).orElse(""));
    }

    private static Map<String, GroupScores> groups(Responses responses, String scale, IntFunction<String> group) {
        RespondentScores scores = Scoring.of(responses.getInstrument()).scoreRespondents(responses);
        Map<String, List<OptionalDouble>> members = new TreeMap<>();
        for (int row = 0; row < responses.size(); row++) {
            members.computeIfAbsent(group.apply(row), name -> new ArrayList<>()).add(scores.score(row, scale));
        }
        members.remove("");
        Map<String, GroupScores> groups = new TreeMap<>();
        members.forEach((name, values) -> groups.put(name, ofPresent(values)));
        return groups;
    }

    /**
     * How many people have a score.
     *
     * @return 0 or more
     */
    public int size() {
        return sorted.length;
    }

    /**
     * The count, the mean and the spread of the scores.
     *
     * @return the summary
     */
    public GroupSummary summary() {
        return GroupSummary.builder()
                .n(size())
                .missing(missing)
                .mean(size() == 0 ? Statistic.undefined(UndefinedReason.NO_ANSWERS) : Statistic.of(mean()))
                .variance(size() < 2 ? Statistic.undefined(tooFew()) : Statistic.of(variance()))
                .build();
    }

    /** The scores, the lowest first; not to be changed. */
    double[] sorted() {
        return sorted;
    }

    /** The mean of at least one score, to the last digit but rounding. */
    double mean() {
        double rough = Arrays.stream(sorted).sum() / size();
        return rough + Arrays.stream(sorted).map(score -> score - rough).sum() / size();
    }

    /** The squared distances from the mean of at least one score, summed. */
    double squares() {
        double mean = mean();
        return Arrays.stream(sorted)
                .map(score -> (score - mean) * (score - mean))
                .sum();
    }

    /** The variance of at least two scores. */
    double variance() {
        return squares() / (size() - 1);
    }

    /** The median of at least one score. */
    double median() {
        return Quantile.ofSorted(sorted, 0.5, QuantileRule.TYPE_7);
    }

    /** The distances of at least one score from the median. */
    GroupScores distancesFromMedian() {
        double median = median();
        return of(Arrays.stream(sorted).map(score -> Math.abs(score - median)).toArray());
    }

    private UndefinedReason tooFew() {
        return size() == 0 ? UndefinedReason.NO_ANSWERS : UndefinedReason.TOO_FEW_RESPONDENTS;
    }

    private static double requireFinite(double score) {
        if (!Double.isFinite(score)) {
            throw new IllegalArgumentException("A score is " + score
                    + ", but must be finite. Maybe it marks a person without a score: use ofPresent for those.");
        }
        return score;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof GroupScores that && missing == that.missing && Arrays.equals(sorted, that.sorted);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(sorted) + missing;
    }

    /** {@return the number of people; never a score} */
    @Override
    public String toString() {
        return "GroupScores{" + size() + " people}";
    }
}
