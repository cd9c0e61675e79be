package io.github.culturekit.catalog.portfolio;

import java.util.Arrays;

/**
 * The problem with options that may be taken in part, kept at its optimum while options are fixed one by one: a dual simplex
 * method with bounded variables on a dense tableau (Koberstein, 2005, The dual simplex method, chapter 3).
 *
 * <p>Nothing depends on its being exact. It gives {@linkplain #multipliers prices} for the rows, and a bound that is true
 * whatever the prices are is computed from the problem itself (Neumaier and Shcherbina, 2004, Safe bounds in linear and
 * mixed-integer programming).
 */
final class Relaxation {

    private static final double TOLERANCE = 1e-9;
    private static final double SMALLEST_PIVOT = 1e-8;
    private static final int PIVOTS_A_ROW = 20;

    private final int rows;
    private final int options;

    /** The options and what is left of the gaps; slacks are numbered after them. */
    private final int structural;

    /** Nonbasic variables that can still move stand first; those that cannot are left behind when it is copied. */
    private int columns;

    /** Each basic variable is its value less the sum of these times what the others move by. */
    private final double[][] tableau;

    private final double[] reducedCosts;
    private final double[] basicValues;
    private final double[] nonbasicValues;
    private final int[] basic;
    private final int[] nonbasic;

    /** Of all variables: the options, what is left of the soft rows' gaps, and the slacks of the rows. */
    private final double[] lower;

    private final double[] upper;

    Relaxation(Rows problem) {
        rows = problem.count();
        options = problem.options();
        structural = options + problem.soft();
        columns = structural;
        tableau = new double[rows][columns];
        reducedCosts = new double[columns];
        basicValues = new double[rows];
        nonbasicValues = new double[columns];
        basic = new int[rows];
        nonbasic = new int[columns];
        lower = new double[structural + rows];
        upper = new double[structural + rows];
    }

    /** Starts where nothing is chosen and every gap is left open. */
    static Relaxation of(Rows problem) {
        Relaxation start = new Relaxation(problem);
        for (int j = 0; j < start.columns; j++) {
            start.nonbasic[j] = j;
            start.reducedCosts[j] = j < start.options ? problem.penalty(j) : 1;
            start.upper[j] = j < start.options ? 1 : Double.POSITIVE_INFINITY;
        }
        for (int i = 0; i < start.rows; i++) {
            for (int j = 0; j < start.options; j++) {
                start.tableau[i][j] = problem.coefficient(i, j);
            }
            if (i < problem.soft()) {
                start.tableau[i][start.options + i] = -1;
            }
            start.basic[i] = start.structural + i;
            start.basicValues[i] = problem.limit(i);
            start.upper[start.structural + i] = Double.POSITIVE_INFINITY;
        }
        return start;
    }

    void copy(Relaxation other) {
        System.arraycopy(other.basicValues, 0, basicValues, 0, rows);
        System.arraycopy(other.basic, 0, basic, 0, rows);
        System.arraycopy(other.lower, 0, lower, 0, lower.length);
        System.arraycopy(other.upper, 0, upper, 0, upper.length);
        columns = 0;
        for (int j = 0; j < other.columns; j++) {
            int variable = other.nonbasic[j];
            if (lower[variable] < upper[variable]) {
                nonbasic[columns] = variable;
                nonbasicValues[columns] = other.nonbasicValues[j];
                reducedCosts[columns] = other.reducedCosts[j];
                for (int i = 0; i < rows; i++) {
                    tableau[i][columns] = other.tableau[i][j];
                }
                columns++;
            }
        }
    }

    /** Takes an option whole, or not at all, from here on. */
    void fix(int option, double value) {
        lower[option] = value;
        upper[option] = value;
        for (int j = 0; j < columns; j++) {
            if (nonbasic[j] == option) {
                move(j, value - nonbasicValues[j]);
                return;
            }
        }
    }

    private void move(int column, double by) {
        if (by != 0) {
            nonbasicValues[column] += by;
            for (int i = 0; i < rows; i++) {
                basicValues[i] -= tableau[i][column] * by;
            }
        }
    }

    /** Pivots until every variable is within its bounds, or until it has tried long enough. */
    void solve() {
        for (int pivots = PIVOTS_A_ROW * rows; pivots > 0; pivots--) {
            int row = mostOutside();
            if (row < 0) {
                return;
            }
            boolean below = basicValues[row] < lower[basic[row]];
            int column = entering(tableau[row], below);
            if (column < 0) {
                return;
            }
            pivot(row, column, below ? lower[basic[row]] : upper[basic[row]]);
        }
    }

    private int mostOutside() {
        int worst = -1;
        double most = TOLERANCE;
        for (int i = 0; i < rows; i++) {
            double outside = Math.max(lower[basic[i]] - basicValues[i], basicValues[i] - upper[basic[i]]);
            if (outside > most) {
                most = outside;
                worst = i;
            }
        }
        return worst;
    }

    /** The variable that may move as needed and whose reduced cost reaches 0 first; of several, the steadiest. */
    private int entering(double[] row, boolean mustRise) {
        int best = -1;
        double smallest = Double.POSITIVE_INFINITY;
        for (int j = 0; j < columns; j++) {
            double slope = mustRise ? -row[j] : row[j];
            int variable = nonbasic[j];
            boolean canHelp = lower[variable] < upper[variable]
                    && (slope > SMALLEST_PIVOT && nonbasicValues[j] == lower[variable]
                            || slope < -SMALLEST_PIVOT && nonbasicValues[j] == upper[variable]);
            if (canHelp) {
                double ratio = Math.abs(reducedCosts[j] / slope);
                if (ratio < smallest || ratio == smallest && Math.abs(slope) > Math.abs(row[best])) {
                    smallest = ratio;
                    best = j;
                }
            }
        }
        return best;
    }

    private void pivot(int row, int column, double target) {
        double[] pivotRow = tableau[row];
        double pivot = pivotRow[column];
        double step = (basicValues[row] - target) / pivot;
        move(column, step);
        double entered = nonbasicValues[column];
        for (int j = 0; j < columns; j++) {
            pivotRow[j] /= pivot;
        }
        pivotRow[column] = 1 / pivot;
        for (int i = 0; i < rows; i++) {
            if (i != row) {
                subtract(tableau[i], pivotRow, column);
            }
        }
        subtract(reducedCosts, pivotRow, column);
        int leaving = basic[row];
        basic[row] = nonbasic[column];
        basicValues[row] = entered;
        nonbasic[column] = leaving;
        nonbasicValues[column] = target;
    }

    private void subtract(double[] from, double[] pivotRow, int column) {
        double factor = from[column];
        if (factor != 0) {
            from[column] = 0;
            for (int j = 0; j < columns; j++) {
                from[j] -= factor * pivotRow[j];
            }
        }
    }

    /** What a unit of each row's limit is worth here, 0 or more; for a soft row at most 1. */
    void multipliers(double[] into, int soft) {
        Arrays.fill(into, 0);
        for (int j = 0; j < columns; j++) {
            int row = nonbasic[j] - structural;
            if (row >= 0) {
                double price = Math.max(0, reducedCosts[j]);
                into[row] = row < soft ? Math.min(1, price) : price;
            }
        }
    }

    /**
     * The option to decide on next: one taken in part whose decision makes the objective worse either way (Driebeck, 1966,
     * Management Science 12:576-587: what the first pivot after it costs).
     *
     * @return the option, or -1 where every one is taken whole or not at all
     */
    int mostTelling() {
        int telling = -1;
        double most = -1;
        for (int i = 0; i < rows; i++) {
            double share = basicValues[i];
            if (basic[i] < options && share > TOLERANCE && share < 1 - TOLERANCE) {
                double product = Math.max(TOLERANCE, share * loss(tableau[i], false))
                        * Math.max(TOLERANCE, (1 - share) * loss(tableau[i], true));
                if (product > most) {
                    most = product;
                    telling = basic[i];
                }
            }
        }
        return telling;
    }

    private double loss(double[] row, boolean mustRise) {
        int column = entering(row, mustRise);
        return column < 0 ? 1 : Math.abs(reducedCosts[column] / row[column]);
    }

    /** How much of each option is taken. */
    void shares(double[] into) {
        System.arraycopy(lower, 0, into, 0, options);
        for (int j = 0; j < columns; j++) {
            if (nonbasic[j] < options) {
                into[nonbasic[j]] = nonbasicValues[j];
            }
        }
        for (int i = 0; i < rows; i++) {
            if (basic[i] < options) {
                into[basic[i]] = basicValues[i];
            }
        }
    }
}
