package io.github.culturekit.scoring.weighting;

import io.github.culturekit.scoring.matrix.Cholesky;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Newton's search for the scores of calibrated weights: as many unknown slopes as there are independent totals, and a step is
 * halved until it brings the weighted sums closer to them.
 */
final class CalibrationSearch {

    private static final int HALVINGS = 30;

    private final CalibrationDistance distance;
    private final double lower;
    private final double upper;
    private final double[] base;
    private final IndependentColumns columns;
    private double[] slopes;
    private double[] weights;

    CalibrationSearch(
            CalibrationDistance distance, double lower, double upper, double[] base, List<AuxiliaryTotal> totals) {
        this.distance = distance;
        this.lower = lower;
        this.upper = upper;
        this.base = base;
        this.columns = IndependentColumns.of(totals, base);
        this.slopes = new double[columns.columns().size()];
        this.weights = base.clone();
    }

    double[] weights() {
        return weights;
    }

    /** The greatest difference from one of the independent totals, as a share of its sum without signs. */
    double miss() {
        return AdjustedWeights.greatestMiss(columns.columns(), weights);
    }

    /** Takes a step; false where there is none that helps. */
    boolean step() {
        Optional<double[]> direction = direction();
        double length = 1;
        for (int halving = 0; direction.isPresent() && halving < HALVINGS; halving++) {
            double[] tried = along(direction.get(), length);
            double[] found = weightsOf(tried);
            if (AdjustedWeights.greatestMiss(columns.columns(), found) < miss()) {
                slopes = tried;
                weights = found;
                return true;
            }
            length /= 2;
        }
        return false;
    }

    private Optional<double[]> direction() {
        double[] changes = IntStream.range(0, base.length)
                .mapToDouble(row -> base[row] * distance.slope(columns.combine(slopes, row), lower, upper))
                .toArray();
        double[] sums = columns.products(weights);
        double[] missing = IntStream.range(0, sums.length)
                .mapToDouble(column -> columns.columns().get(column).getTotal() - sums[column])
                .toArray();
        return slopes.length == 0
                ? Optional.empty()
                : Cholesky.of(columns.crossProducts(changes)).map(equations -> equations.solve(missing));
    }

    private double[] along(double[] direction, double length) {
        return IntStream.range(0, slopes.length)
                .mapToDouble(column -> slopes[column] + length * direction[column])
                .toArray();
    }

    private double[] weightsOf(double... tried) {
        return IntStream.range(0, base.length)
                .mapToDouble(row ->
                        base[row] == 0 ? 0 : base[row] * distance.factor(columns.combine(tried, row), lower, upper))
                .toArray();
    }
}
