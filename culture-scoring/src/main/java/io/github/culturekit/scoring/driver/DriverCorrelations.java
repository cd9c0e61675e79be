package io.github.culturekit.scoring.driver;

import io.github.culturekit.scoring.matrix.Matrix;
import io.github.culturekit.scoring.matrix.SymmetricEigen;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * How an outcome and predictors correlate: all that relative weights and dominance depend on. From data, or from a published table.
 *
 * <p>Immutable and thread-safe.
 */
public final class DriverCorrelations {

    private static final double ROUNDING = 1e-12;

    private final List<String> names;
    /** The outcome first; NaN where a variable does not vary. */
    private final Matrix correlations;

    private final double[] deviations;
    private final int n;
    private final int counted;

    private DriverCorrelations(List<String> names, Matrix correlations, double[] deviations, int n, int counted) {
        this.names = names;
        this.correlations = correlations;
        this.deviations = deviations;
        this.n = n;
        this.counted = counted;
    }

    /**
     * The correlations of complete rows, product-moment, with weights where the data have them.
     *
     * @param data the numbers
     * @return the correlations
     */
    public static DriverCorrelations of(DriverData data) {
        return of(data, data.weights());
    }

    /** The same rows with other weights. */
    static DriverCorrelations of(DriverData data, double... weights) {
        WeightedMoments moments = WeightedMoments.of(data.columns(), weights);
        return new DriverCorrelations(
                DriverData.requireNames(data.getOutcome(), data.getPredictors().toArray(String[]::new)),
                moments.correlations(),
                moments.deviations(),
                data.getN(),
                (int) Arrays.stream(weights).filter(weight -> weight > 0).count());
    }

    /**
     * Correlations that are known by themselves.
     *
     * @param n how many people they rest on
     * @param correlations a symmetric square with ones on the diagonal, the outcome in the first row and column and the
     *     predictors after it
     * @param outcome the outcome's name
     * @param predictors the predictors' names
     * @return the correlations; whether people could have given them is for the calculators to say
     * @throws IllegalArgumentException if names repeat, or the numbers are no such square
     */
    public static DriverCorrelations of(int n, double[][] correlations, String outcome, String... predictors) {
        List<String> names = DriverData.requireNames(outcome, predictors);
        requireCorrelations(correlations, names);
        double[] unknown = new double[names.size()];
        Arrays.fill(unknown, 1);
        return new DriverCorrelations(names, Matrix.of(correlations), unknown, n, n);
    }

    /**
     * What is to be explained.
     *
     * @return the outcome's name
     */
    public String getOutcome() {
        return names.get(0);
    }

    /**
     * What may explain it.
     *
     * @return the predictors' names
     */
    public List<String> getPredictors() {
        return names.subList(1, names.size());
    }

    /**
     * How many people the correlations rest on.
     *
     * @return 0 or more
     */
    public int getN() {
        return n;
    }

    /**
     * The eigenvalues of all correlations, the outcome's among them. One below zero says that no people could have given them:
     * perhaps each correlation is of different people.
     *
     * @return from the largest down
     * @throws IllegalStateException if a variable does not vary and so has no correlations
     */
    public double[] getEigenvalues() {
        if (IntStream.range(0, names.size()).anyMatch(place -> !varies(place))) {
            throw new IllegalStateException("A variable does not vary, so there are no correlations of " + names
                    + ". Maybe drop it: the refusal of a calculator names it.");
        }
        return SymmetricEigen.of(correlations).getValues();
    }

    /** How many people have a weight above zero. */
    int counted() {
        return counted;
    }

    int predictorCount() {
        return names.size() - 1;
    }

    /** The names of what does not vary. */
    List<String> constants() {
        return IntStream.range(0, names.size())
                .filter(place -> !varies(place))
                .mapToObj(names::get)
                .toList();
    }

    /** The predictors' correlations among themselves. */
    Matrix ofPredictors() {
        int[] places = IntStream.range(1, names.size()).toArray();
        return correlations.part(places, places);
    }

    /** The predictors' correlations with the outcome. */
    double[] withOutcome() {
        return Arrays.copyOfRange(correlations.row(0), 1, names.size());
    }

    /** A predictor's standard deviation as a share of the outcome's. */
    double deviationRatio(int predictor) {
        return deviations[predictor + 1] / deviations[0];
    }

    Optional<DriverRefusal> refusal() {
        return Degeneracy.find(this);
    }

    private boolean varies(int place) {
        return !Double.isNaN(correlations.get(place, place));
    }

    private static void requireCorrelations(double[][] correlations, List<String> names) {
        int size = names.size();
        if (correlations.length != size || Arrays.stream(correlations).anyMatch(row -> row.length != size)) {
            throw new IllegalArgumentException("There are " + size + " names " + names
                    + ", so there must be as many rows and columns of correlations. Maybe the outcome's are missing.");
        }
        for (int row = 0; row < size; row++) {
            for (int column = 0; column <= row; column++) {
                double value = correlations[row][column];
                boolean sound = row == column ? value == 1 : Math.abs(value) <= 1;
                if (!sound || Math.abs(value - correlations[column][row]) > ROUNDING) {
                    throw new IllegalArgumentException(
                            "The correlation of '" + names.get(row) + "' and '"
                                    + names.get(column) + "' is " + value + " and, the other way round, "
                                    + correlations[column][row]
                                    + "; it must be the same number from -1 to 1, and 1 with itself. Maybe these are covariances.");
                }
            }
        }
    }
}
