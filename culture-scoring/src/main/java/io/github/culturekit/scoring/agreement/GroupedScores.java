package io.github.culturekit.scoring.agreement;

import io.github.culturekit.scoring.response.Responses;
import io.github.culturekit.scoring.score.RespondentScores;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * People's scores with the group of each, as a data frame of two columns; some scores may be missing.
 *
 * <p>Exact and not for readers. Immutable and thread-safe.
 */
public final class GroupedScores {

    private final List<String> groups;
    /** By person; a missing score is NaN, which never leaves this package. */
    private final double[] scores;

    private GroupedScores(List<String> groups, double[] scores) {
        this.groups = groups;
        this.scores = scores;
    }

    /**
     * Scores without gaps.
     *
     * @param groups the group of each person
     * @param scores the score of each person
     * @return the scores
     * @throws IllegalArgumentException if there are not as many groups as scores, or a score is not finite
     */
    public static GroupedScores of(List<String> groups, double[] scores) {
        for (int row = 0; row < scores.length; row++) {
            requireFinite(scores[row], row);
        }
        return new GroupedScores(requireLength(groups, scores.length), scores.clone());
    }

    /**
     * Scores of which some are missing.
     *
     * @param groups the group of each person
     * @param scores the score of each person; null where it is missing
     * @return the scores
     * @throws IllegalArgumentException if there are not as many groups as scores, or a score is not finite
     */
    public static GroupedScores of(List<String> groups, @Nullable Double[] scores) {
        double[] numbers = new double[scores.length];
        for (int row = 0; row < scores.length; row++) {
            Double score = scores[row];
            numbers[row] = score == null ? Double.NaN : requireFinite(score, row);
        }
        return new GroupedScores(requireLength(groups, scores.length), numbers);
    }

    /**
     * Respondents' scores on a scale, by the unit that each names. For other groups, as by a cut, pass
     * {@link Responses#unitsBy}.
     *
     * @param responses the answers
     * @param scores the scores of the same respondents
     * @param scale the id of a scale
     * @return the scores; missing for who answered too little
     * @throws IllegalArgumentException if there are not as many responses as scores, or no such scale
     */
    public static GroupedScores of(Responses responses, RespondentScores scores, String scale) {
        List<String> groups = IntStream.range(0, responses.size())
                .mapToObj(row -> responses.unit(row).toString())
                .toList();
        double[] numbers = IntStream.range(0, scores.size())
                .mapToDouble(row -> scores.score(row, scale).orElse(Double.NaN))
                .toArray();
        return new GroupedScores(requireLength(groups, numbers.length), numbers);
    }

    /**
     * How many people there are, scored or not.
     *
     * @return 0 or more
     */
    public int size() {
        return scores.length;
    }

    /**
     * The group of each person.
     *
     * @return the groups in the order of the people
     */
    public List<String> getGroups() {
        return groups;
    }

    /**
     * The score of a person.
     *
     * @param row the person, from 0
     * @return the score, or empty if it is missing
     */
    public OptionalDouble getScore(int row) {
        return Double.isNaN(scores[row]) ? OptionalDouble.empty() : OptionalDouble.of(scores[row]);
    }

    /**
     * The moments of each group.
     *
     * @return by group, in the order in which groups occur; a group in which nobody has a score is left out
     */
    public Map<String, GroupMoments> getMoments() {
        Map<String, GroupMoments> moments = new LinkedHashMap<>();
        byGroup().forEach((group, values) -> moments.put(group, GroupMoments.ofScores(values)));
        return moments;
    }

    /** The scores of each group in which somebody has one. */
    Map<String, double[]> byGroup() {
        Map<String, List<Double>> lists = new LinkedHashMap<>();
        for (int row = 0; row < scores.length; row++) {
            if (!Double.isNaN(scores[row])) {
                lists.computeIfAbsent(groups.get(row), group -> new ArrayList<>())
                        .add(scores[row]);
            }
        }
        Map<String, double[]> arrays = new LinkedHashMap<>();
        lists.forEach((group, values) ->
                arrays.put(group, values.stream().mapToDouble(value -> value).toArray()));
        return arrays;
    }

    /** {@return how many people and groups; never a score} */
    @Override
    public String toString() {
        return "GroupedScores[" + scores.length + " people in "
                + groups.stream().distinct().count() + " groups]";
    }

    private static List<String> requireLength(List<String> groups, int length) {
        if (groups.size() != length) {
            throw new IllegalArgumentException("There are " + groups.size() + " groups for " + length
                    + " scores, but each person needs one of each. Maybe rows were filtered in one of them only.");
        }
        return List.copyOf(groups);
    }

    private static double requireFinite(double score, int row) {
        if (!Double.isFinite(score)) {
            throw new IllegalArgumentException("Row " + (row + 1) + ": the score " + score
                    + " is not a finite number. Maybe it is missing: say so with null.");
        }
        return score;
    }
}
