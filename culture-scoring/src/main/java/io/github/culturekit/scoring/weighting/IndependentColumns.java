package io.github.culturekit.scoring.weighting;

import io.github.culturekit.scoring.matrix.Cholesky;
import io.github.culturekit.scoring.matrix.Matrix;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Those of some auxiliary columns that are not sums of the ones before them, as the categories of a second margin are partly;
 * with least squares on them.
 */
final class IndependentColumns {

    /** The share of its squares that a column must have beyond the columns before it; below, it is rounding error. */
    private static final double NEGLIGIBLE = 1e-10;

    private final List<AuxiliaryTotal> columns;

    private IndependentColumns(List<AuxiliaryTotal> columns) {
        this.columns = columns;
    }

    /** Leaves out the columns that depend on others, or have only zeros, over the rows of positive weight. */
    static IndependentColumns of(List<AuxiliaryTotal> all, double... weights) {
        Matrix products = new IndependentColumns(all).crossProducts(weights);
        List<Integer> kept = new ArrayList<>();
        for (int next = 0; next < all.size(); next++) {
            List<Integer> tried = new ArrayList<>(kept);
            tried.add(next);
            if (isIndependent(products, tried)) {
                kept = tried;
            }
        }
        return new IndependentColumns(kept.stream().map(all::get).toList());
    }

    private static boolean isIndependent(Matrix products, List<Integer> columns) {
        int[] places = columns.stream().mapToInt(Integer::intValue).toArray();
        int last = places.length - 1;
        double squares = products.get(places[last], places[last]);
        return squares > 0
                && Cholesky.of(products.part(places, places))
                        .map(root -> root.getLower().get(last, last))
                        .filter(left -> left * left > NEGLIGIBLE * squares)
                        .isPresent();
    }

    List<AuxiliaryTotal> columns() {
        return columns;
    }

    /** Each column's sum of products with other numbers. */
    double[] products(double... numbers) {
        return columns.stream().mapToDouble(column -> column.sum(numbers)).toArray();
    }

    /** The columns' weighted sums of products with each other. */
    Matrix crossProducts(double... weights) {
        int size = columns.size();
        double[][] sums = new double[size][size];
        double[] row = new double[size];
        int[] filled = new int[size];
        for (int i = 0; i < weights.length; i++) {
            int count = 0;
            for (int column = 0; column < size; column++) {
                row[column] = columns.get(column).getValue(i);
                if (row[column] != 0) {
                    filled[count++] = column;
                }
            }
            addProducts(sums, row, filled, count, weights[i]);
        }
        return Matrix.of(size, size, (one, other) -> sums[Math.max(one, other)][Math.min(one, other)]);
    }

    /** Most columns are zero in a row, as it is in one category of each margin. */
    private static void addProducts(double[][] sums, double[] row, int[] filled, int count, double weight) {
        for (int one = 0; one < count; one++) {
            for (int other = 0; other <= one; other++) {
                sums[filled[one]][filled[other]] += weight * row[filled[one]] * row[filled[other]];
            }
        }
    }

    /** The sum of the columns, each multiplied by its factor, in one row. */
    double combine(double[] factors, int row) {
        double sum = 0;
        for (int column = 0; column < factors.length; column++) {
            sum += factors[column] * columns.get(column).getValue(row);
        }
        return sum;
    }

    /**
     * What the columns do not explain of some values, by weighted least squares. A second pass takes out what rounding error
     * left of the columns in the first.
     */
    double[] residuals(double[] values, double... weights) {
        Optional<Cholesky> equations = columns.isEmpty() ? Optional.empty() : Cholesky.of(crossProducts(weights));
        return equations
                .map(root -> residuals(residuals(values, root, weights), root, weights))
                .orElseGet(values::clone);
    }

    private double[] residuals(double[] values, Cholesky equations, double... weights) {
        double[] weighted = IntStream.range(0, values.length)
                .mapToDouble(row -> weights[row] * values[row])
                .toArray();
        double[] slopes = equations.solve(products(weighted));
        return IntStream.range(0, values.length)
                .mapToDouble(row -> values[row] - combine(slopes, row))
                .toArray();
    }
}
