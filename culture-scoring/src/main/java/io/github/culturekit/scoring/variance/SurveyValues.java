package io.github.culturekit.scoring.variance;

import io.github.culturekit.scoring.response.Responses;
import io.github.culturekit.scoring.score.RespondentScores;
import io.github.culturekit.scoring.weighting.Categories;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.DoublePredicate;
import java.util.function.Function;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * What was measured of each respondent of a survey, or that it was not: scores, answers, or 1 and 0.
 *
 * <p>A respondent without a value stays in the design, as one of the sample of whom the statistic does not speak: those who did not
 * answer are treated as those of another part of the staff are. Immutable and thread-safe.
 */
public final class SurveyValues {

    private final double[] values;
    private final boolean[] known;

    private SurveyValues(double[] values, boolean[] known) {
        this.values = values;
        this.known = known;
        for (int row = 0; row < values.length; row++) {
            if (known[row] && !Double.isFinite(values[row])) {
                throw new IllegalArgumentException(
                        "The value of row " + row + " is " + values[row] + ". Maybe it is missing: give null for it.");
            }
        }
    }

    /**
     * Values that every respondent has.
     *
     * @param values one for each row, finite
     * @return the values
     * @throws IllegalArgumentException if a value is not finite
     */
    public static SurveyValues of(double... values) {
        boolean[] known = new boolean[values.length];
        Arrays.fill(known, true);
        return new SurveyValues(values.clone(), known);
    }

    /**
     * Values of which some may be missing.
     *
     * @param values one for each row, null where it is missing
     * @return the values
     * @throws IllegalArgumentException if a value is not finite
     */
    public static SurveyValues ofNullable(@Nullable Double... values) {
        boolean[] known = new boolean[values.length];
        double[] found = new double[values.length];
        for (int row = 0; row < values.length; row++) {
            @Nullable Double value = values[row];
            known[row] = value != null;
            found[row] = value == null ? 0 : value;
        }
        return new SurveyValues(found, known);
    }

    /**
     * The respondents' scores on a scale.
     *
     * @param scores the scores of all rows
     * @param scale the id of a scale
     * @return the scores, missing where a respondent has none
     * @throws IllegalArgumentException if there is no such scale
     */
    public static SurveyValues ofScores(RespondentScores scores, String scale) {
        return ofNullable(IntStream.range(0, scores.size())
                .mapToObj(row -> scores.score(row, scale))
                .map(score -> score.isPresent() ? (Double) score.getAsDouble() : null)
                .toArray(Double[]::new));
    }

    /**
     * The respondents' answers to an item, as the codes that were given; a reversed item is not turned.
     *
     * @param responses the responses
     * @param item the id of an item
     * @return the codes, missing where a respondent gave none
     * @throws IllegalArgumentException if there is no such item
     */
    public static SurveyValues ofAnswers(Responses responses, String item) {
        return ofNullable(IntStream.range(0, responses.size())
                .mapToObj(row -> responses.code(row, item))
                .map(code -> code.isPresent() ? (Double) (double) code.getAsInt() : null)
                .toArray(Double[]::new));
    }

    /**
     * 1 for the respondents of a category, 0 for those of the others, missing for those of none.
     *
     * @param categories the categories
     * @param level one of them
     * @return the values, whose mean is the category's share
     * @throws IllegalArgumentException if no respondent is in the category
     */
    public static SurveyValues ofLevel(Categories categories, String level) {
        int code = categories.codeOf(level);
        return ofNullable(IntStream.range(0, categories.getRowCount())
                .mapToObj(
                        row -> categories.code(row) == Categories.NONE ? null : categories.code(row) == code ? 1.0 : 0)
                .toArray(Double[]::new));
    }

    /**
     * 1 where a value passes a test, 0 where it does not, missing where it is missing.
     *
     * @param passes the test, as in {@code score -> score >= 7}
     * @return the values, whose mean is the share that passes
     */
    public SurveyValues where(DoublePredicate passes) {
        return new SurveyValues(
                Arrays.stream(values).map(value -> passes.test(value) ? 1 : 0).toArray(), known);
    }

    /**
     * The values of a part of the respondents.
     *
     * @param categories what the respondents are parted by
     * @param level the part
     * @return the values, missing for all others
     * @throws IllegalArgumentException if the numbers of rows differ, or no respondent is in the part
     */
    public SurveyValues in(Categories categories, String level) {
        categories.requireRows(values.length);
        int code = categories.codeOf(level);
        return keep(row -> categories.code(row) == code);
    }

    /**
     * A statistic of each part of the respondents.
     *
     * @param <T> the statistic
     * @param categories what the respondents are parted by
     * @param statistic makes the statistic of the values of a part, as in {@code SurveyMean::of}
     * @return the statistics by the parts' names, in alphabetical order
     * @throws IllegalArgumentException if the numbers of rows differ
     */
    public <T extends SurveyStatistic> Map<String, T> by(Categories categories, Function<SurveyValues, T> statistic) {
        Map<String, T> parts = new LinkedHashMap<>();
        categories.getLevels().forEach(level -> parts.put(level, statistic.apply(in(categories, level))));
        return parts;
    }

    /**
     * How many rows there are.
     *
     * @return 0 or more
     */
    public int getRowCount() {
        return values.length;
    }

    /**
     * Whether a row has a value.
     *
     * @param row a row from 0
     * @return false if it is missing
     */
    public boolean isKnown(int row) {
        return known[row];
    }

    /**
     * The value of a row.
     *
     * @param row a row from 0
     * @return the value; 0 if it is missing
     */
    public double getValue(int row) {
        return known[row] ? values[row] : 0;
    }

    /** These values where a test passes, for instance where others are known. */
    SurveyValues keep(IntPredicate passes) {
        boolean[] kept = new boolean[known.length];
        for (int row = 0; row < kept.length; row++) {
            kept[row] = known[row] && passes.test(row);
        }
        return new SurveyValues(values, kept);
    }

    /** The weighted sum of the known values. */
    double sum(double... weights) {
        double sum = 0;
        for (int row = 0; row < values.length; row++) {
            sum += known[row] ? weights[row] * values[row] : 0;
        }
        return sum;
    }

    /** The sum of the weights of those who have a value. */
    double size(double... weights) {
        double size = 0;
        for (int row = 0; row < values.length; row++) {
            size += known[row] ? weights[row] : 0;
        }
        return size;
    }

    /** How many have a value and a weight other than 0. */
    int count(double... weights) {
        return (int) IntStream.range(0, values.length)
                .filter(row -> known[row] && weights[row] != 0)
                .count();
    }

    /** {@return how many values there are, as in {@code 328 values of 351 rows}} */
    @Override
    public String toString() {
        return IntStream.range(0, known.length).filter(row -> known[row]).count() + " values of " + known.length
                + " rows";
    }
}
