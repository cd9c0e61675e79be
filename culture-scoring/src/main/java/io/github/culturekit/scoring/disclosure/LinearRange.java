package io.github.culturekit.scoring.disclosure;

import java.util.Arrays;

/**
 * The least and the most that a sum of numbers can be when each number and some other sums of them lie between bounds: the
 * simplex method with bounded variables (Dantzig, 1955), entering by Bland's rule, so that it ends.
 *
 * <p>Each sum is a variable of its own that stands for the numbers in it. A variable is basic, and then follows from the others,
 * or lies at one of its bounds. Not thread-safe.
 */
final class LinearRange {

    private static final double TOLERANCE = 1e-9;
    private static final int NONE = -1;

    /** Of each variable, the numbers first. */
    private final double[] lower;

    private final double[] upper;
    private final double[] value;
    /** The variable of each row, and of each column. */
    private final int[] basic;

    private final int[] free;
    /** How each row's variable follows from the columns'. */
    private final double[][] table;

    /**
     * Numbers between bounds, and sums of some of them between bounds.
     *
     * @param sums the numbers in each sum, by their places
     */
    LinearRange(double[] lower, double[] upper, int[][] sums, double[] sumsLower, double[] sumsUpper) {
        int numbers = lower.length;
        this.lower = concat(lower, sumsLower);
        this.upper = concat(upper, sumsUpper);
        this.value = new double[numbers + sums.length];
        this.basic = new int[sums.length];
        this.free = new int[numbers];
        this.table = new double[sums.length][numbers];
        for (int column = 0; column < numbers; column++) {
            free[column] = column;
            value[column] = lower[column];
        }
        for (int row = 0; row < sums.length; row++) {
            basic[row] = numbers + row;
            for (int number : sums[row]) {
                table[row][number] = 1;
            }
        }
        computeBasics();
        minimise(this::infeasibility);
    }

    /** Whether there are such numbers. */
    boolean isFeasible() {
        for (int variable : basic) {
            if (value[variable] < lower[variable] - slack(variable)
                    || value[variable] > upper[variable] + slack(variable)) {
                return false;
            }
        }
        return true;
    }

    /** The least that the sum of some numbers can be. */
    double least(int[] numbers) {
        return optimum(numbers, 1);
    }

    /** The most that the sum of some numbers can be. */
    double most(int[] numbers) {
        return optimum(numbers, -1);
    }

    private double optimum(int[] numbers, int sign) {
        double[] cost = new double[value.length];
        for (int number : numbers) {
            cost[number] = sign;
        }
        minimise(column -> reducedCost(cost, column));
        return Arrays.stream(numbers).mapToDouble(number -> value[number]).sum();
    }

    /** By how much a goal grows with the variable of a column. */
    @FunctionalInterface
    private interface Slope {
        double of(int column);
    }

    private double reducedCost(double[] cost, int column) {
        double slope = cost[free[column]];
        for (int row = 0; row < basic.length; row++) {
            slope += cost[basic[row]] * table[row][column];
        }
        return slope;
    }

    private double infeasibility(int column) {
        double slope = 0;
        for (int row = 0; row < basic.length; row++) {
            int variable = basic[row];
            if (value[variable] < lower[variable] - slack(variable)) {
                slope -= table[row][column];
            } else if (value[variable] > upper[variable] + slack(variable)) {
                slope += table[row][column];
            }
        }
        return slope;
    }

    private void minimise(Slope slope) {
        int column = entering(slope);
        while (column != NONE) {
            move(column, slope.of(column) < 0 ? 1 : -1);
            column = entering(slope);
        }
    }

    /** Of the columns that can move to the better, the one of the first variable. */
    private int entering(Slope slope) {
        int best = NONE;
        for (int column = 0; column < free.length; column++) {
            int variable = free[column];
            if (lower[variable] < upper[variable] && (best == NONE || variable < free[best])) {
                double change = slope.of(column);
                boolean rises = change < -TOLERANCE && value[variable] < upper[variable];
                boolean falls = change > TOLERANCE && value[variable] > lower[variable];
                if (rises || falls) {
                    best = column;
                }
            }
        }
        return best;
    }

    /** Moves a column's variable up or down until it or a row's variable meets a bound. */
    private void move(int column, int direction) {
        int variable = free[column];
        double step = upper[variable] - lower[variable];
        int leaving = NONE;
        double bound = 0;
        for (int row = 0; row < basic.length; row++) {
            double rate = table[row][column] * direction;
            if (Math.abs(rate) > TOLERANCE) {
                double limit = limit(basic[row], rate);
                double allowed = Math.max(0, (limit - value[basic[row]]) / rate);
                if (allowed < step - TOLERANCE
                        || leaving != NONE && allowed <= step + TOLERANCE && basic[row] < basic[leaving]) {
                    step = Math.min(step, allowed);
                    leaving = row;
                    bound = limit;
                }
            }
        }
        if (leaving == NONE) {
            value[variable] = direction > 0 ? upper[variable] : lower[variable];
        } else {
            value[variable] += direction * step;
            value[basic[leaving]] = bound;
            pivot(leaving, column);
        }
        computeBasics();
    }

    /** The bound that a row's variable meets first; one that is out of bounds and comes back stops at the bound it comes to. */
    private double limit(int variable, double rate) {
        if (rate > 0) {
            return value[variable] < lower[variable] - slack(variable)
                    ? lower[variable]
                    : value[variable] > upper[variable] + slack(variable) ? Double.POSITIVE_INFINITY : upper[variable];
        }
        return value[variable] > upper[variable] + slack(variable)
                ? upper[variable]
                : value[variable] < lower[variable] - slack(variable) ? Double.NEGATIVE_INFINITY : lower[variable];
    }

    private void pivot(int row, int column) {
        double[] pivotRow = table[row];
        double divisor = pivotRow[column];
        for (int other = 0; other < pivotRow.length; other++) {
            pivotRow[other] = other == column ? 1 / divisor : -pivotRow[other] / divisor;
        }
        for (int other = 0; other < table.length; other++) {
            double factor = table[other][column];
            if (other != row && factor != 0) {
                for (int at = 0; at < pivotRow.length; at++) {
                    table[other][at] = (at == column ? 0 : table[other][at]) + factor * pivotRow[at];
                }
            }
        }
        int entered = free[column];
        free[column] = basic[row];
        basic[row] = entered;
    }

    private void computeBasics() {
        for (int row = 0; row < basic.length; row++) {
            double sum = 0;
            for (int column = 0; column < free.length; column++) {
                sum += table[row][column] * value[free[column]];
            }
            value[basic[row]] = sum;
        }
    }

    private double slack(int variable) {
        return TOLERANCE * Math.max(1, Math.abs(value[variable]));
    }

    private static double[] concat(double[] one, double[] other) {
        double[] both = Arrays.copyOf(one, one.length + other.length);
        System.arraycopy(other, 0, both, one.length, other.length);
        return both;
    }
}
