package io.github.culturekit.scoring.matrix;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** Against every corner of small problems, each of which is where three bounds meet. */
class LinearRangeProperties {

    private static final int NUMBERS = 3;

    @Property(tries = 300)
    void theLeastAndTheMostAreAtCorners(@ForAll long seed) {
        Problem problem = new Problem(new Random(seed));
        List<double[]> corners = problem.corners();
        LinearRange range = problem.range();
        int[] group = {0, 2};
        assertThat(range.least(group))
                .isCloseTo(
                        corners.stream().mapToDouble(at -> at[0] + at[2]).min().orElseThrow(), within(1e-6));
        assertThat(range.most(group))
                .isCloseTo(
                        corners.stream().mapToDouble(at -> at[0] + at[2]).max().orElseThrow(), within(1e-6));
    }

    @Example
    void whereNoNumbersAreWithinTheBoundsThoseKnownAreTheRange() {
        LinearRange range = new LinearRange(
                new double[] {1, 3},
                new double[] {0, 0},
                new double[] {1, 1},
                new int[][] {{0, 1}},
                new double[] {3},
                new double[] {4});
        assertThat(range.least(1)).isEqualTo(3);
        assertThat(range.most(1)).isEqualTo(3);
    }

    /** Three numbers and three sums, with bounds around a solution that is there. */
    private static final class Problem {

        private final double[] lower = new double[NUMBERS];
        private final double[] upper = new double[NUMBERS];
        private final int[][] sums = {{0, 1}, {1, 2}, {0, 1, 2}};
        private final double[] sumsLower = new double[3];
        private final double[] sumsUpper = new double[3];

        private final double[] solution;

        Problem(Random random) {
            solution = random.doubles(NUMBERS, 0, 10).toArray();
            for (int number = 0; number < NUMBERS; number++) {
                lower[number] = Math.max(0, solution[number] - random.nextInt(8));
                upper[number] = solution[number] + random.nextInt(8);
            }
            for (int sum = 0; sum < sums.length; sum++) {
                double total =
                        IntStream.of(sums[sum]).mapToDouble(at -> solution[at]).sum();
                double width = random.nextInt(3);
                sumsLower[sum] = total - width * random.nextDouble();
                sumsUpper[sum] = total + width * random.nextDouble();
            }
        }

        LinearRange range() {
            return new LinearRange(solution, lower, upper, sums, sumsLower, sumsUpper);
        }

        List<double[]> corners() {
            List<double[]> planes = new ArrayList<>();
            for (int number = 0; number < NUMBERS; number++) {
                double[] row = new double[NUMBERS];
                row[number] = 1;
                planes.add(plane(row, lower[number]));
                planes.add(plane(row, upper[number]));
            }
            for (int sum = 0; sum < sums.length; sum++) {
                double[] row = new double[NUMBERS];
                IntStream.of(sums[sum]).forEach(at -> row[at] = 1);
                planes.add(plane(row, sumsLower[sum]));
                planes.add(plane(row, sumsUpper[sum]));
            }
            List<double[]> corners = new ArrayList<>();
            for (int a = 0; a < planes.size(); a++) {
                for (int b = 0; b < a; b++) {
                    for (int c = 0; c < b; c++) {
                        double[] at = meet(planes.get(a), planes.get(b), planes.get(c));
                        if (at.length > 0 && isWithin(at)) {
                            corners.add(at);
                        }
                    }
                }
            }
            return corners;
        }

        private boolean isWithin(double[] at) {
            boolean numbers = IntStream.range(0, NUMBERS)
                    .allMatch(number -> at[number] >= lower[number] - 1e-9 && at[number] <= upper[number] + 1e-9);
            return numbers
                    && IntStream.range(0, sums.length).allMatch(sum -> {
                        double total = IntStream.of(sums[sum])
                                .mapToDouble(of -> at[of])
                                .sum();
                        return total >= sumsLower[sum] - 1e-9 && total <= sumsUpper[sum] + 1e-9;
                    });
        }

        private static double[] plane(double[] row, double value) {
            return new double[] {row[0], row[1], row[2], value};
        }

        /** By Cramer's rule; empty if the planes do not meet in a point. */
        private static double[] meet(double[] a, double[] b, double[] c) {
            double whole = determinant(a, b, c, -1);
            return Math.abs(whole) < 1e-12
                    ? new double[0]
                    : IntStream.range(0, NUMBERS)
                            .mapToDouble(column -> determinant(a, b, c, column) / whole)
                            .toArray();
        }

        private static double determinant(double[] a, double[] b, double[] c, int replaced) {
            double[][] m = new double[3][];
            for (int row = 0; row < 3; row++) {
                m[row] = List.of(a, b, c).get(row).clone();
                if (replaced >= 0) {
                    m[row][replaced] = m[row][3];
                }
            }
            return m[0][0] * (m[1][1] * m[2][2] - m[1][2] * m[2][1])
                    - m[0][1] * (m[1][0] * m[2][2] - m[1][2] * m[2][0])
                    + m[0][2] * (m[1][0] * m[2][1] - m[1][1] * m[2][0]);
        }
    }
}
