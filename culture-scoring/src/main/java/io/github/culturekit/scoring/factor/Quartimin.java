package io.github.culturekit.scoring.factor;

import io.github.culturekit.scoring.matrix.LeastSquares;
import io.github.culturekit.scoring.matrix.Matrix;
import java.util.Arrays;
import java.util.Optional;

/**
 * Oblique rotation to a simple structure by the quartimin criterion, which is direct oblimin with gamma 0; R's
 * {@code GPArotation::oblimin}.
 *
 * <p>Gradient projection after Jennrich (2002), A simple general method for oblique rotation, Psychometrika 67, from the
 * unrotated factors, without Kaiser's normalisation.
 */
public final class Quartimin {

    private static final int MOST_STEPS = 10_000;
    private static final int MOST_HALVINGS = 60;
    private static final double EXACT = 1e-12;
    private static final double SETTLED = 1e-6;

    private Quartimin() {}

    /**
     * Rotated factors.
     *
     * @param pattern the items' loadings on the rotated factors
     * @param correlations the factors' correlations
     */
    public record Rotation(Matrix pattern, Matrix correlations) {}

    /**
     * Rotates.
     *
     * @param loadings unrotated loadings, one row for each item
     * @return the rotated factors, each turned so that its loadings' sum is not negative; empty if the search did not settle
     */
    public static Optional<Rotation> of(Matrix loadings) {
        Place place = new Place(loadings, Matrix.identity(loadings.getColumnCount()));
        double length = 1;
        for (int step = 0; step < MOST_STEPS && place.steepness() > EXACT; step++) {
            length *= 2;
            Place next = place.moved(length);
            int halving = 0;
            while (place.value() - next.value() <= place.steepness() * place.steepness() * length / 2
                    && halving++ < MOST_HALVINGS) {
                length /= 2;
                next = place.moved(length);
            }
            if (halving > MOST_HALVINGS) {
                break;
            }
            place = next;
        }
        return place.steepness() <= SETTLED ? Optional.of(place.rotation()) : Optional.empty();
    }

    /** The criterion at a transformation whose columns have length one. */
    private static final class Place {

        private final Matrix loadings;
        private final Matrix transformation;
        private final Matrix rotated;
        private final double value;
        private final Matrix slope;

        Place(Matrix loadings, Matrix transformation) {
            Matrix inverse = LeastSquares.of(transformation).inverse().orElseThrow();
            this.loadings = loadings;
            this.transformation = transformation;
            this.rotated = loadings.times(inverse.transpose());
            Matrix squares = cellWise(rotated, rotated);
            Matrix others = Matrix.of(
                    squares.getRowCount(),
                    squares.getColumnCount(),
                    (row, column) -> Arrays.stream(squares.row(row)).sum() - squares.get(row, column));
            this.value = sum(cellWise(squares, others)) / 4;
            Matrix gradient = rotated.transpose()
                    .times(cellWise(rotated, others))
                    .times(inverse)
                    .transpose()
                    .times(-1);
            this.slope = tangent(gradient);
        }

        double value() {
            return value;
        }

        double steepness() {
            return Math.sqrt(sum(cellWise(slope, slope)));
        }

        Place moved(double length) {
            Matrix moved = transformation.minus(slope.times(length));
            double[] scales = new double[moved.getColumnCount()];
            Arrays.setAll(scales, column -> 1 / Math.sqrt(squares(moved.column(column))));
            return new Place(loadings, moved.times(Matrix.diagonal(scales)));
        }

        Rotation rotation() {
            Matrix signs = Matrix.diagonal(Signs.of(rotated));
            Matrix turned = transformation.times(signs);
            return new Rotation(rotated.times(signs), turned.transpose().times(turned));
        }

        /** The gradient without the part that would only lengthen the columns. */
        private Matrix tangent(Matrix gradient) {
            double[] along = transformation.transpose().times(gradient).diagonal();
            return gradient.minus(transformation.times(Matrix.diagonal(along)));
        }

        private static Matrix cellWise(Matrix one, Matrix other) {
            return Matrix.of(
                    one.getRowCount(),
                    one.getColumnCount(),
                    (row, column) -> one.get(row, column) * other.get(row, column));
        }

        private static double sum(Matrix matrix) {
            return Arrays.stream(matrix.toArray())
                    .flatMapToDouble(Arrays::stream)
                    .sum();
        }

        private static double squares(double[] numbers) {
            return Arrays.stream(numbers).map(number -> number * number).sum();
        }
    }
}
