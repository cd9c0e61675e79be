package io.github.culturekit.scoring.factor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.culturekit.scoring.matrix.Matrix;
import org.junit.jupiter.api.Test;

class BoundedNewtonTest {

    @Test
    void aParabolaTakesOneStep() {
        BoundedNewton.Minimum minimum = new BoundedNewton(BoundedNewtonTest::bowl, -10).from(new double[] {5, 5});

        assertThat(minimum.parameters()).containsExactly(new double[] {1, -3}, within(1e-14));
        assertThat(minimum.largestGradient()).isLessThan(1e-14);
    }

    @Test
    void aParameterRestsAtTheBoundWhileTheOthersMove() {
        BoundedNewton.Minimum minimum = new BoundedNewton(BoundedNewtonTest::bowl, 0).from(new double[] {5, 5});

        assertThat(minimum.parameters()).containsExactly(new double[] {1, 0}, within(1e-14));
        assertThat(minimum.largestGradient()).isLessThan(1e-14);
    }

    @Test
    void aParameterLeavesTheBoundWhereThatPays() {
        BoundedNewton.Minimum minimum = new BoundedNewton(BoundedNewtonTest::bowl, 0).from(new double[] {0, 0});

        assertThat(minimum.parameters()).containsExactly(new double[] {1, 0}, within(1e-14));
    }

    @Test
    void whereItBendsTheOtherWayTheSafeCurvatureLeadsDown() {
        BoundedNewton.Minimum minimum = new BoundedNewton(x -> new Wave(x[0], 1), -10).from(new double[] {0.1});

        assertThat(minimum.parameters()[0]).isCloseTo(1, within(1e-12));
    }

    @Test
    void withoutAnyCurvatureTheSlopeLeadsDown() {
        BoundedNewton.Minimum minimum = new BoundedNewton(x -> new Wave(x[0], -1), -10).from(new double[] {-0.1});

        assertThat(minimum.parameters()[0]).isCloseTo(-1, within(1e-12));
    }

    /** The full Newton step from 2 at ln cosh leads far beyond the minimum, and from there further still. */
    @Test
    void stepsThatDoNotPayAreCutBack() {
        BoundedNewton.Minimum minimum = new BoundedNewton(x -> new Trough(x[0]), -100).from(new double[] {2});

        assertThat(minimum.parameters()[0]).isCloseTo(0, within(1e-9));
        assertThat(minimum.largestGradient()).isLessThan(1e-9);
    }

    private static Discrepancy.Point bowl(double[] x) {
        return new Bowl(x[0] - 1, x[1] + 3);
    }

    /** x squared plus twice y squared. */
    private record Bowl(double x, double y) implements Discrepancy.Point {

        @Override
        public double value() {
            return x * x + 2 * y * y;
        }

        @Override
        public double[] gradient() {
            return new double[] {2 * x, 4 * y};
        }

        @Override
        public Matrix hessian() {
            return Matrix.diagonal(2, 4);
        }

        @Override
        public Matrix safeHessian() {
            return hessian();
        }
    }

    /** A hill at 0 between valleys at -1 and 1. */
    private record Wave(double x, double safe) implements Discrepancy.Point {

        @Override
        public double value() {
            return x * x * x * x / 4 - x * x / 2;
        }

        @Override
        public double[] gradient() {
            return new double[] {x * x * x - x};
        }

        @Override
        public Matrix hessian() {
            return Matrix.diagonal(3 * x * x - 1);
        }

        @Override
        public Matrix safeHessian() {
            return Matrix.diagonal(safe);
        }
    }

    private record Trough(double x) implements Discrepancy.Point {

        @Override
        public double value() {
            return Math.log(Math.cosh(x));
        }

        @Override
        public double[] gradient() {
            return new double[] {Math.tanh(x)};
        }

        @Override
        public Matrix hessian() {
            return Matrix.diagonal(1 / (Math.cosh(x) * Math.cosh(x)));
        }

        @Override
        public Matrix safeHessian() {
            return hessian();
        }
    }
}
