package io.github.culturekit.scoring.reliability;

import io.github.culturekit.model.profile.Statistic;
import io.github.culturekit.model.profile.UndefinedReason;
import io.github.culturekit.scoring.matrix.Matrix;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.DoubleSupplier;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

/**
 * A sum of items, known by their covariance or correlation matrix alone.
 *
 * <p>An element that could not be computed is NaN, and so is every sum over it; {@code gap} says why it is missing.
 */
final class Composite {

    /** Below this share of the items' variances, the sum's variance is rounding error, not variance. */
    static final double NEGLIGIBLE = 1e-12;

    private final double[][] matrix;
    private final UndefinedReason gap;

    private Composite(double[][] matrix, UndefinedReason gap) {
        this.matrix = matrix;
        this.gap = gap;
    }

    static Composite ofCovariances(double[][] covariances) {
        return new Composite(covariances, UndefinedReason.TOO_FEW_RESPONDENTS);
    }

    /** The same items brought to a variance of one, as R's {@code cov2cor} does. */
    Composite standardised() {
        int k = size();
        double[][] correlations = new double[k][k];
        for (int row = 0; row < k; row++) {
            for (int column = 0; column < k; column++) {
                correlations[row][column] = row == column && matrix[row][row] > 0
                        ? 1
                        : matrix[row][column] / (deviation(row) * deviation(column));
            }
        }
        return new Composite(correlations, Double.isNaN(variance()) ? gap : UndefinedReason.NO_VARIANCE);
    }

    Composite without(int item) {
        int[] kept = IntStream.range(0, size()).filter(other -> other != item).toArray();
        double[][] part = Arrays.stream(kept)
                .mapToObj(row -> Arrays.stream(kept)
                        .mapToDouble(column -> matrix[row][column])
                        .toArray())
                .toArray(double[][]::new);
        return new Composite(part, gap);
    }

    int size() {
        return matrix.length;
    }

    /** The variance of the sum. */
    double variance() {
        return IntStream.range(0, size()).mapToDouble(this::covarianceWithSum).sum();
    }

    /** The items' variances added up. */
    double trace() {
        return IntStream.range(0, size())
                .mapToDouble(item -> matrix[item][item])
                .sum();
    }

    Statistic alpha() {
        int k = size();
        return ifSound(2, () -> k / (k - 1.0) * (1 - trace() / variance()));
    }

    /**
     * The asymptotic standard error of alpha, with Q written as the trace of a square: where all items are one and the same, each
     * of its terms is zero, while the published sums only cancel.
     */
    Statistic alphaStandardError(int n) {
        double k = size();
        double share = trace() / variance();
        double square = 0;
        for (int row = 0; row < k; row++) {
            for (int column = 0; column < k; column++) {
                square += (matrix[row][column] - share * covarianceWithSum(column))
                        * (matrix[column][row] - share * covarianceWithSum(row));
            }
        }
        double q = 2 * Math.max(square, 0);
        return ifSound(2, () -> k / (k - 1) / variance() * Math.sqrt(q / n));
    }

    Statistic standardDeviation() {
        return ifSound(1, () -> Math.sqrt(variance()));
    }

    /** The correlation of an item with the sum, the item included. */
    Statistic itemTotal(int item) {
        return correlation(item, covarianceWithSum(item), standardDeviation());
    }

    /** The correlation of an item with the sum of the others. */
    Statistic itemRest(int item) {
        return correlation(
                item,
                covarianceWithSum(item) - matrix[item][item],
                without(item).standardDeviation());
    }

    Statistic meanOfPairs() {
        return ofPairs(pairs -> Arrays.stream(pairs).sum() / pairs.length);
    }

    Statistic medianOfPairs() {
        return ofPairs(pairs -> Median.ofSorted(Arrays.stream(pairs).sorted().toArray()));
    }

    private Statistic ofPairs(ToDoubleFunction<double[]> summary) {
        double[] pairs = IntStream.range(0, size())
                .boxed()
                .flatMapToDouble(row -> Arrays.stream(matrix[row], 0, row))
                .toArray();
        if (pairs.length == 0) {
            return Statistic.undefined(UndefinedReason.TOO_FEW_ITEMS);
        }
        return Arrays.stream(pairs).anyMatch(Double::isNaN)
                ? Statistic.undefined(gap)
                : Statistic.of(summary.applyAsDouble(pairs));
    }

    /** Why nothing can be said of the sum of all items, if so. */
    Optional<UndefinedReason> obstacle(int fewestItems) {
        if (size() < fewestItems) {
            return Optional.of(UndefinedReason.TOO_FEW_ITEMS);
        }
        double variance = variance();
        if (Double.isNaN(variance)) {
            return Optional.of(gap);
        }
        return variance <= NEGLIGIBLE * trace() ? Optional.of(UndefinedReason.NO_VARIANCE) : Optional.empty();
    }

    Statistic ifSound(int fewestItems, DoubleSupplier statistic) {
        return obstacle(fewestItems).map(Statistic::undefined).orElseGet(() -> Statistic.of(statistic.getAsDouble()));
    }

    /** The matrix itself; not to be taken while there is an {@link #obstacle}. */
    Matrix matrix() {
        return Matrix.of(matrix);
    }

    private Statistic correlation(int item, double covariance, Statistic deviation) {
        if (deviation.isDefined() && Double.isNaN(covariance)) {
            return Statistic.undefined(gap);
        }
        return deviation(item) == 0
                ? Statistic.undefined(UndefinedReason.NO_VARIANCE)
                : deviation.map(value -> covariance / (value * deviation(item)));
    }

    private double covarianceWithSum(int item) {
        return Arrays.stream(matrix[item]).sum();
    }

    private double deviation(int item) {
        return Math.sqrt(matrix[item][item]);
    }
}
