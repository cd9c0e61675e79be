package io.github.culturekit.scoring.reliability;

import io.github.culturekit.model.profile.Statistic;
import io.github.culturekit.model.profile.UndefinedReason;
import java.util.Arrays;
import java.util.List;

/**
 * The covariance of each pair of items over the rows that have both, and the number of those rows; R's
 * {@code cov(use = "pairwise.complete.obs")}.
 *
 * <p>Two passes over the distances from the pair's first row, for the reasons that {@link Moments} gives.
 */
final class PairwiseCovariances {

    private final ItemMatrix rows;
    private final double[][] covariances;
    private final int[][] counts;

    private PairwiseCovariances(ItemMatrix rows) {
        int k = rows.getItemCount();
        this.rows = rows;
        this.covariances = new double[k][k];
        this.counts = new int[k][k];
    }

    static PairwiseCovariances of(ItemMatrix rows) {
        PairwiseCovariances pairs = new PairwiseCovariances(rows);
        for (int one = 0; one < rows.getItemCount(); one++) {
            for (int other = 0; other <= one; other++) {
                pairs.compute(one, other);
            }
        }
        return pairs;
    }

    int count(int item) {
        return counts[item][item];
    }

    int smallestCount() {
        return Arrays.stream(counts).flatMapToInt(Arrays::stream).min().orElse(0);
    }

    Composite composite() {
        return Composite.ofCovariances(covariances);
    }

    CovarianceMatrix toMatrix() {
        List<List<Statistic>> values = Arrays.stream(covariances)
                .map(row -> Arrays.stream(row)
                        .mapToObj(PairwiseCovariances::statistic)
                        .toList())
                .toList();
        return CovarianceMatrix.builder().items(rows.getItems()).values(values).build();
    }

    private void compute(int one, int other) {
        double[] x = rows.column(one);
        double[] y = rows.column(other);
        int first = nextInBoth(x, y, 0);
        int n = 0;
        double sumX = 0;
        double sumY = 0;
        for (int row = first; row < x.length; row = nextInBoth(x, y, row + 1)) {
            n++;
            sumX += x[row] - x[first];
            sumY += y[row] - y[first];
        }
        double products = 0;
        for (int row = first; row < x.length; row = nextInBoth(x, y, row + 1)) {
            products += (x[row] - x[first] - sumX / n) * (y[row] - y[first] - sumY / n);
        }
        counts[one][other] = n;
        counts[other][one] = n;
        covariances[one][other] = n < 2 ? Double.NaN : products / (n - 1);
        covariances[other][one] = covariances[one][other];
    }

    private static int nextInBoth(double[] x, double[] y, int from) {
        int row = from;
        while (row < x.length && (Double.isNaN(x[row]) || Double.isNaN(y[row]))) {
            row++;
        }
        return row;
    }

    private static Statistic statistic(double covariance) {
        return Double.isNaN(covariance)
                ? Statistic.undefined(UndefinedReason.TOO_FEW_RESPONDENTS)
                : Statistic.of(covariance);
    }
}
