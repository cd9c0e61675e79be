package io.github.culturekit.scoring.factor;

import io.github.culturekit.scoring.matrix.Cholesky;
import io.github.culturekit.scoring.matrix.Matrix;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Newton's method for parameters that may not fall below a bound: those at the bound which would fall further rest, the others
 * take the Newton step, cut back until it pays.
 */
final class BoundedNewton {

    private static final int MOST_STEPS = 500;
    private static final int MOST_HALVINGS = 40;
    private static final double PAYS = 1e-4;
    private static final double ROUNDING = 1e-12;
    /** Gradients this small are rounding error; between the two, it is worth going on while they still shrink. */
    private static final double EXACT = 1e-14;

    private static final double SMALL = 1e-9;

    private final Discrepancy discrepancy;
    private final double bound;

    BoundedNewton(Discrepancy discrepancy, double bound) {
        this.discrepancy = discrepancy;
        this.bound = bound;
    }

    /** Where the search ended, and the largest derivative of a parameter that may move. */
    record Minimum(double[] parameters, double largestGradient) {}

    private record Place(double[] parameters, Discrepancy.Point point, int[] free, double largestGradient) {}

    Minimum from(double[] start) {
        Place place = place(start);
        for (int step = 0; step < MOST_STEPS && place.largestGradient() > EXACT; step++) {
            Optional<Place> next = step(place);
            if (next.isEmpty() || isDone(place, next.get())) {
                break;
            }
            place = next.get();
        }
        return new Minimum(place.parameters(), place.largestGradient());
    }

    private static boolean isDone(Place place, Place next) {
        return place.largestGradient() < SMALL && next.largestGradient() > place.largestGradient() / 2;
    }

    private Place place(double[] parameters) {
        Discrepancy.Point point = discrepancy.at(parameters);
        double[] gradient = point.gradient();
        int[] free = IntStream.range(0, parameters.length)
                .filter(i -> parameters[i] > bound || gradient[i] < 0)
                .toArray();
        double largest =
                IntStream.of(free).mapToDouble(i -> Math.abs(gradient[i])).max().orElse(0);
        return new Place(parameters, point, free, largest);
    }

    private Optional<Place> step(Place place) {
        double[] direction = direction(place);
        double[] gradient = place.point().gradient();
        double value = place.point().value();
        double length = 1;
        for (int halving = 0; halving < MOST_HALVINGS; halving++) {
            double[] parameters = place.parameters().clone();
            double slope = 0;
            for (int i = 0; i < parameters.length; i++) {
                parameters[i] = Math.max(bound, parameters[i] + length * direction[i]);
                slope += gradient[i] * (parameters[i] - place.parameters()[i]);
            }
            Place next = place(parameters);
            if (next.point().value() <= value + PAYS * slope + ROUNDING * Math.max(1, Math.abs(value))) {
                return Optional.of(next);
            }
            length /= 2;
        }
        return Optional.empty();
    }

    private static double[] direction(Place place) {
        int[] free = place.free();
        double[] gradient = place.point().gradient();
        double[] downhill = IntStream.of(free).mapToDouble(i -> -gradient[i]).toArray();
        double[] step = Cholesky.of(place.point().hessian().part(free, free))
                .or(() -> Cholesky.of(ridged(place.point().safeHessian().part(free, free))))
                .map(curvature -> curvature.solve(downhill))
                .orElse(downhill);
        double[] direction = new double[gradient.length];
        for (int i = 0; i < free.length; i++) {
            direction[free[i]] = step[i];
        }
        return direction;
    }

    private static Matrix ridged(Matrix matrix) {
        return matrix.plus(Matrix.identity(matrix.getRowCount()).times(SMALL));
    }
}
