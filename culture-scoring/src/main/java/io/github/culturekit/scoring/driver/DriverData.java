package io.github.culturekit.scoring.driver;

import io.github.culturekit.scoring.reliability.ItemMatrix;
import io.github.culturekit.scoring.response.Responses;
import io.github.culturekit.scoring.score.RespondentScores;
import io.github.culturekit.scoring.score.Scoring;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What is to be explained and what may explain it: an outcome and predictors, one number of each for each person, and perhaps
 * weights.
 *
 * <p>Rows in which a number is missing are left out. A weight says how much a person counts; a row of weight zero stays a row and
 * counts for nothing. Immutable and thread-safe.
 */
public final class DriverData {

    private final String outcome;
    private final List<String> predictors;
    /** By variable, the outcome first, and then complete row. */
    private final double[][] columns;

    private final int[] rows;
    private final int rowsRead;
    private final double[] weights;

    private DriverData(
            String outcome, List<String> predictors, double[][] columns, int[] rows, int rowsRead, double[] weights) {
        this.outcome = outcome;
        this.predictors = predictors;
        this.columns = columns;
        this.rows = rows;
        this.rowsRead = rowsRead;
        this.weights = weights;
    }

    /**
     * Columns of a matrix.
     *
     * @param matrix numbers by row and named column
     * @param outcome the column that is to be explained
     * @param predictors the columns that may explain it, at least one
     * @return the data, everyone counting the same
     * @throws IllegalArgumentException if a column is not there or is named twice, or there is no predictor
     */
    public static DriverData of(ItemMatrix matrix, String outcome, String... predictors) {
        int[] places = requireNames(outcome, predictors).stream()
                .mapToInt(name -> placeOf(matrix, name))
                .toArray();
        double[][] columns = Arrays.stream(places)
                .mapToObj(place -> IntStream.range(0, matrix.getRowCount())
                        .mapToDouble(row -> matrix.isPresent(row, place) ? matrix.getValue(row, place) : Double.NaN)
                        .toArray())
                .toArray(double[][]::new);
        return complete(outcome, List.of(predictors), columns, matrix.getRowCount(), null);
    }

    /**
     * Respondents' scores on scales of their instrument, by its scoring rule; weighted if the responses are.
     *
     * @param responses the answers
     * @param outcome the id of the scale that is to be explained
     * @param predictors the ids of the scales that may explain it, at least one
     * @return the data
     * @throws IllegalArgumentException if there is no such scale or one is named twice, or there is no predictor
     */
    public static DriverData of(Responses responses, String outcome, String... predictors) {
        RespondentScores scores = Scoring.of(responses.getInstrument()).scoreRespondents(responses);
        double[][] columns = requireNames(outcome, predictors).stream()
                .map(scale -> IntStream.range(0, responses.size())
                        .mapToDouble(row -> scores.score(row, scale).orElse(Double.NaN))
                        .toArray())
                .toArray(double[][]::new);
        double[] weights = responses.isWeighted()
                ? IntStream.range(0, responses.size())
                        .mapToDouble(responses::weight)
                        .toArray()
                : null;
        return complete(outcome, List.of(predictors), columns, responses.size(), weights);
    }

    /**
     * Weights the people.
     *
     * @param weights how much each row counts, those with missing numbers among them: finite, 0 or more, not all zero
     * @return weighted data
     * @throws IllegalArgumentException if there is another number of weights, or one is out of range
     */
    public DriverData withWeights(double... weights) {
        if (weights.length != rowsRead) {
            throw new IllegalArgumentException("There are " + weights.length + " weights, but " + rowsRead
                    + " rows. Maybe rows with missing numbers were dropped: give their weights too.");
        }
        for (int row = 0; row < weights.length; row++) {
            if (!(weights[row] >= 0 && Double.isFinite(weights[row]))) {
                throw new IllegalArgumentException("The weight of row " + (row + 1) + " is " + weights[row]
                        + ", but must be finite and 0 or more. Maybe it is missing: leave the row out.");
            }
        }
        double[] kept = Arrays.stream(rows).mapToDouble(row -> weights[row]).toArray();
        return new DriverData(outcome, predictors, columns, rows, rowsRead, kept);
    }

    /**
     * Lets every person count the same.
     *
     * @return data without weights
     */
    public DriverData unweighted() {
        return new DriverData(outcome, predictors, columns, rows, rowsRead, ones(rows.length));
    }

    /**
     * What is to be explained.
     *
     * @return the outcome's name
     */
    public String getOutcome() {
        return outcome;
    }

    /**
     * What may explain it.
     *
     * @return the predictors' names
     */
    public List<String> getPredictors() {
        return predictors;
    }

    /**
     * How many rows are complete, those of weight zero among them.
     *
     * @return 0 or more
     */
    public int getN() {
        return rows.length;
    }

    /**
     * How many rows were left out because a number is missing.
     *
     * @return 0 or more
     */
    public int getIncompleteRows() {
        return rowsRead - rows.length;
    }

    /** By variable, the outcome first; not to be written to. */
    double[][] columns() {
        return columns;
    }

    /** Not to be written to. */
    double[] weights() {
        return weights;
    }

    /** {@return what is explained by what, as in {@code DriverData[rating by complaints, learning: 30 rows]}} */
    @Override
    public String toString() {
        return "DriverData[" + outcome + " by " + String.join(", ", predictors) + ": " + rows.length + " rows]";
    }

    private static DriverData complete(
            String outcome, List<String> predictors, double[][] columns, int rowsRead, double @Nullable [] weights) {
        int[] rows = IntStream.range(0, rowsRead)
                .filter(row -> Arrays.stream(columns).noneMatch(column -> Double.isNaN(column[row])))
                .toArray();
        double[][] kept = Arrays.stream(columns)
                .map(column ->
                        Arrays.stream(rows).mapToDouble(row -> column[row]).toArray())
                .toArray(double[][]::new);
        DriverData data = new DriverData(outcome, predictors, kept, rows, rowsRead, ones(rows.length));
        return weights == null ? data : data.withWeights(weights);
    }

    static List<String> requireNames(String outcome, String... predictors) {
        if (predictors.length == 0) {
            throw new IllegalArgumentException(
                    "Nothing is to explain '" + outcome + "'. Maybe the list of predictors was filtered.");
        }
        List<String> names =
                Stream.concat(Stream.of(outcome), Arrays.stream(predictors)).toList();
        Set<String> seen = new HashSet<>();
        names.stream().filter(name -> !seen.add(name)).findFirst().ifPresent(name -> {
            throw new IllegalArgumentException("'" + name + "' is named twice among the outcome '" + outcome
                    + "' and the predictors " + Arrays.toString(predictors)
                    + "; nothing can be told apart from itself. Maybe drop one.");
        });
        return names;
    }

    private static int placeOf(ItemMatrix matrix, String name) {
        int place = matrix.getItems().indexOf(name);
        if (place < 0) {
            throw new IllegalArgumentException(
                    "There is no column '" + name + "' among " + matrix.getItems() + ". Maybe its name is misspelt.");
        }
        return place;
    }

    private static double[] ones(int length) {
        double[] ones = new double[length];
        Arrays.fill(ones, 1);
        return ones;
    }
}
