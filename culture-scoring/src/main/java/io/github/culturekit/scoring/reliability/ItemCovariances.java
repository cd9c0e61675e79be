package io.github.culturekit.scoring.reliability;

import io.github.culturekit.model.profile.Statistic;
import io.github.culturekit.model.profile.UndefinedReason;
import java.util.Arrays;
import java.util.List;

/**
 * The covariance of each pair of items over the people who answered both, and the number of those people; R's
 * {@code cov(use = "pairwise.complete.obs")}.
 *
 * <p>Gathered from any number of people by a {@link CovarianceAccumulator}. Immutable and thread-safe.
 */
public final class ItemCovariances {

    private final List<String> items;
    private final int rowCount;
    private final double[][] covariances;
    private final int[][] counts;

    private ItemCovariances(List<String> items, int rowCount) {
        this.items = items;
        this.rowCount = rowCount;
        this.covariances = new double[items.size()][items.size()];
        this.counts = new int[items.size()][items.size()];
    }

    /** A pair's covariance (denominator n - 1; any number where n is below 2) and its n. */
    record Pair(int count, double covariance) {}

    /** Gives the pairs of items, by number, of which the second is not greater. */
    @FunctionalInterface
    interface Pairs {
        Pair at(int one, int other);
    }

    /**
     * The covariances over all rows of a matrix, in two passes over the distances from the pair's first row, so that equal
     * numbers have a variance of exactly zero.
     */
    static ItemCovariances of(ItemMatrix matrix) {
        return of(
                matrix.getItems(),
                matrix.getRowCount(),
                (one, other) -> compute(matrix.column(one), matrix.column(other)));
    }

    static ItemCovariances of(List<String> items, int rowCount, Pairs pairs) {
        ItemCovariances result = new ItemCovariances(items, rowCount);
        for (int one = 0; one < items.size(); one++) {
            for (int other = 0; other <= one; other++) {
                Pair pair = pairs.at(one, other);
                result.set(one, other, pair);
                result.set(other, one, pair);
            }
        }
        return result;
    }

    /**
     * The items.
     *
     * @return the names in order
     */
    public List<String> getItems() {
        return items;
    }

    /**
     * How many people there are.
     *
     * @return people who answered any of the items
     */
    public int getRowCount() {
        return rowCount;
    }

    /**
     * How many people answered both of two items, or one item.
     *
     * @param one an item's position, from 0
     * @param other an item's position, from 0
     * @return people, 0 or more
     */
    public int getCount(int one, int other) {
        return counts[one][other];
    }

    /**
     * The covariances by themselves.
     *
     * @return a matrix, undefined where fewer than two people answered both items
     */
    public CovarianceMatrix toMatrix() {
        List<List<Statistic>> values = Arrays.stream(covariances)
                .map(row ->
                        Arrays.stream(row).mapToObj(ItemCovariances::statistic).toList())
                .toList();
        return CovarianceMatrix.builder().items(items).values(values).build();
    }

    int smallestCount() {
        return Arrays.stream(counts).flatMapToInt(Arrays::stream).min().orElse(0);
    }

    Composite composite() {
        return Composite.ofCovariances(covariances);
    }

    private void set(int one, int other, Pair pair) {
        counts[one][other] = pair.count();
        covariances[one][other] = pair.count() < 2 ? Double.NaN : pair.covariance();
    }

    private static Pair compute(double[] x, double[] y) {
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
        return new Pair(n, products / (n - 1));
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
