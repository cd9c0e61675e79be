package io.github.culturekit.scoring.matrix;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.ojalgo.optimisation.Expression;
import org.ojalgo.optimisation.ExpressionsBasedModel;
import org.ojalgo.optimisation.Variable;

/**
 * The least and the most that a sum of numbers can be when each number and some other sums of them lie between bounds: linear
 * programming.
 *
 * <p>An answer is only believed if its numbers are within all bounds, up to rounding; else the answer is what the sum is known to
 * be. So where the solver fails, a range is too narrow; it is never too wide. Immutable and thread-safe.
 */
public final class LinearRange {

    private static final double TOLERANCE = 1e-6;

    private final double[] known;
    private final double[] lower;
    private final double[] upper;
    private final int[][] sums;
    private final double[] sumsLower;
    private final double[] sumsUpper;

    /**
     * Numbers between bounds, and sums of some of them between bounds.
     *
     * @param known numbers within all bounds
     * @param lower how small each number can be
     * @param upper how large
     * @param sums the numbers in each sum, by their places
     * @param sumsLower how small each sum can be
     * @param sumsUpper how large
     */
    public LinearRange(
            double[] known, double[] lower, double[] upper, int[][] sums, double[] sumsLower, double[] sumsUpper) {
        this.known = known.clone();
        this.lower = lower.clone();
        this.upper = upper.clone();
        this.sums = Arrays.stream(sums).map(int[]::clone).toArray(int[][]::new);
        this.sumsLower = sumsLower.clone();
        this.sumsUpper = sumsUpper.clone();
    }

    /**
     * The least that the sum of some numbers can be.
     *
     * @param numbers their places
     * @return the sum
     */
    public double least(int... numbers) {
        return Math.min(sum(known, numbers), sum(cheapest(numbers, 1), numbers));
    }

    /**
     * The most that the sum of some numbers can be.
     *
     * @param numbers their places
     * @return the sum
     */
    public double most(int... numbers) {
        return Math.max(sum(known, numbers), sum(cheapest(numbers, -1), numbers));
    }

    private double[] cheapest(int[] numbers, int cost) {
        ExpressionsBasedModel model = new ExpressionsBasedModel();
        Variable[] variables = new Variable[known.length];
        for (int number = 0; number < variables.length; number++) {
            variables[number] =
                    model.newVariable("number " + number).lower(lower[number]).upper(upper[number]);
        }
        for (int sum = 0; sum < sums.length; sum++) {
            Expression expression =
                    model.newExpression("sum " + sum).lower(sumsLower[sum]).upper(sumsUpper[sum]);
            for (int number : sums[sum]) {
                expression.set(variables[number], 1);
            }
        }
        for (int number : numbers) {
            variables[number].weight(cost);
        }
        double[] values = model.minimise().toRawCopy1D();
        return isAllowed(values) ? values : known;
    }

    private boolean isAllowed(double... values) {
        return IntStream.range(0, known.length)
                        .allMatch(number -> isWithin(values[number], lower[number], upper[number]))
                && IntStream.range(0, sums.length)
                        .allMatch(sum -> isWithin(sum(values, sums[sum]), sumsLower[sum], sumsUpper[sum]));
    }

    private static boolean isWithin(double value, double least, double most) {
        double slack = TOLERANCE * Math.max(1, Math.max(Math.abs(least), Math.abs(most)));
        return value >= least - slack && value <= most + slack;
    }

    private static double sum(double[] values, int... numbers) {
        return Arrays.stream(numbers).mapToDouble(number -> values[number]).sum();
    }
}
