package io.github.culturekit.scoring.disclosure.span;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.SplittableRandom;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Linear programming, and the proof that it gives, against trying all corners. */
class BoxedSimplexProperties {

    private static final double MARGIN = 1e-3;
    private static final int MANY = 1_000;

    @Provide
    Arbitrary<AnyEquations> equations() {
        return AnyEquations.any();
    }

    @Property(tries = 2_000)
    void theLeastCostIsThatOfTheCheapestCorner(@ForAll("equations") AnyEquations any) {
        BoxedSimplex simplex = simplex(any);
        double least = cheapestCorner(any);
        BoxedSimplex.Result result = simplex.run(MANY, MANY);
        if (least == Double.POSITIVE_INFINITY) {
            assertThat(result).isEqualTo(BoxedSimplex.Result.REACHED);
        } else {
            assertThat(result).isEqualTo(BoxedSimplex.Result.OPTIMAL);
            assertThat(any.areAllowed(simplex.values())).isTrue();
            assertThat(any.cost(simplex.values())).isCloseTo(least, within(1e-6));
        }
    }

    @Property(tries = 2_000)
    void whatIsReachedIsProvedInWholeNumbers(@ForAll("equations") AnyEquations any) {
        double least = cheapestCorner(any);
        for (int limit = 1; limit < 12; limit++) {
            BoxedSimplex simplex = simplex(any);
            BoxedSimplex.Result result = simplex.run(limit - 1 + MARGIN, MANY);
            assertThat(result == BoxedSimplex.Result.REACHED).isEqualTo(least >= limit - 1 + MARGIN);
            if (result == BoxedSimplex.Result.REACHED) {
                assertThat(new ExactBound(any.toEquations(), any.people()).holds(simplex.proof(), simplex, limit))
                        .isTrue();
            }
        }
    }

    @Property(tries = 2_000)
    void aProofThatIsNoneIsNotBelieved(@ForAll("equations") AnyEquations any, @ForAll long seed) {
        BoxedSimplex simplex = simplex(any);
        double[] proof = new SplittableRandom(seed).doubles(any.size(), -20, 20).toArray();
        int limit = 1;
        while (new ExactBound(any.toEquations(), any.people()).holds(proof, simplex, limit)) {
            limit++;
            if (limit == MANY) {
                break;
            }
        }
        assertThat((double) limit - 1).isLessThan(cheapestCorner(any) + 1);
    }

    @Property(tries = 500)
    void aRestartChangesNothing(@ForAll("equations") AnyEquations any) {
        BoxedSimplex simplex = simplex(any);
        BoxedSimplex.Result first = simplex.run(MANY, MANY);
        simplex.restart();
        assertThat(simplex.pivots()).isZero();
        assertThat(simplex.run(MANY, MANY)).isEqualTo(first);
    }

    private static BoxedSimplex simplex(AnyEquations any) {
        double[] costs = Arrays.stream(any.people()).asDoubleStream().toArray();
        BoxedSimplex simplex = new BoxedSimplex(any.toEquations(), costs);
        simplex.bound(any.member(), 1, 1);
        return simplex;
    }

    /** A corner is where as many values as there are free ones are 0 or 1. */
    private static double cheapestCorner(AnyEquations any) {
        double least = Double.POSITIVE_INFINITY;
        for (int chosen = 0; chosen < 1 << any.size(); chosen++) {
            if (Integer.bitCount(chosen) == any.free()) {
                for (int ones = chosen; ; ones = (ones - 1) & chosen) {
                    double[] values = values(any, chosen, ones);
                    if (values.length > 0 && any.areAllowed(values)) {
                        least = Math.min(least, any.cost(values));
                    }
                    if (ones == 0) {
                        break;
                    }
                }
            }
        }
        return least;
    }

    /** The values if those chosen are 0 or 1; none if that leaves others undetermined. */
    private static double[] values(AnyEquations any, int chosen, int ones) {
        double[][] rows = new double[any.free()][any.free() + 1];
        int row = 0;
        for (int v = 0; v < any.size(); v++) {
            if ((chosen >> v & 1) == 1) {
                Formula formula = any.formulas().get(v);
                for (int term = 0; term < formula.rows().length; term++) {
                    rows[row][formula.rows()[term]] = (double) formula.factors()[term] / formula.divisor();
                }
                rows[row++][any.free()] = ones >> v & 1;
            }
        }
        return solved(rows)
                ? any.values(Arrays.stream(rows).mapToDouble(r -> r[any.free()]).toArray())
                : new double[0];
    }

    private static boolean solved(double[]... rows) {
        for (int pivot = 0; pivot < rows.length; pivot++) {
            int best = pivot;
            for (int row = pivot; row < rows.length; row++) {
                best = Math.abs(rows[row][pivot]) > Math.abs(rows[best][pivot]) ? row : best;
            }
            double[] taken = rows[best];
            rows[best] = rows[pivot];
            rows[pivot] = taken;
            if (Math.abs(taken[pivot]) < 1e-9) {
                return false;
            }
            double head = taken[pivot];
            for (int column = 0; column < taken.length; column++) {
                taken[column] /= head;
            }
            for (double[] row : rows) {
                double factor = row[pivot];
                for (int column = 0; column < row.length && row != taken; column++) {
                    row[column] -= factor * taken[column];
                }
            }
        }
        return true;
    }
}
