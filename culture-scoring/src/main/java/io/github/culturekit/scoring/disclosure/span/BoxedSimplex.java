package io.github.culturekit.scoring.disclosure.span;

import java.util.Arrays;

/**
 * The least cost of values between 0 and 1 that fulfil linear equations: the dual simplex method with bounded variables, on a
 * dense dictionary (Chvatal, Linear Programming, 1983, chapters 8 and 10).
 *
 * <p>Each variable has both bounds, so any dictionary can be made dual feasible by putting each free variable at the right one
 * of its bounds; a change of bounds therefore needs no new start. Numbers are rounded: what follows from a result must be
 * checked exactly ({@link ExactBound}). Not thread-safe.
 */
final class BoxedSimplex {

    /** How a run ended. */
    enum Result {
        /** The least cost is below what was asked for; the values are there to be read. */
        OPTIMAL,
        /** The cost cannot be less than what was asked for, or nothing fulfils the equations: the costs left over prove it. */
        REACHED,
        /** Too many steps. */
        GAVE_UP
    }

    private static final double TOLERANCE = 1e-7;
    private static final double SMALLEST_PIVOT = 1e-7;

    private final BlockEquations equations;
    private final double[] cost;
    private final double[] low;
    private final double[] high;
    private final boolean[] up;
    private final int[] rowVariable;
    private final int[] columnVariable;
    private final double[][] table;
    private final double[] value;
    private final double[] reduced;
    private final double[] proof;
    private int pivots;

    BoxedSimplex(BlockEquations equations, double[] cost) {
        this.equations = equations;
        this.cost = cost;
        int size = equations.size();
        this.low = new double[size];
        this.high = new double[size];
        Arrays.fill(high, 1);
        this.up = new boolean[size];
        this.rowVariable = new int[equations.dependent().length];
        this.columnVariable = new int[equations.free().length];
        this.table = new double[rowVariable.length][columnVariable.length];
        this.value = new double[rowVariable.length];
        this.reduced = new double[columnVariable.length];
        this.proof = new double[size];
        restart();
    }

    /** Back to the dictionary of the equations as they were given, which has no rounding errors. */
    void restart() {
        System.arraycopy(equations.dependent(), 0, rowVariable, 0, rowVariable.length);
        System.arraycopy(equations.free(), 0, columnVariable, 0, columnVariable.length);
        for (int row = 0; row < table.length; row++) {
            equations.fill(row, table[row]);
        }
        for (int column = 0; column < reduced.length; column++) {
            double sum = cost[columnVariable[column]];
            for (int row = 0; row < table.length; row++) {
                sum += cost[rowVariable[row]] * table[row][column];
            }
            reduced[column] = sum;
        }
        pivots = 0;
    }

    /** {@return the steps since the last restart} */
    int pivots() {
        return pivots;
    }

    void bound(int variable, double least, double most) {
        low[variable] = least;
        high[variable] = most;
    }

    double low(int variable) {
        return low[variable];
    }

    double high(int variable) {
        return high[variable];
    }

    /** Runs until the least cost is known, or known not to be below the enough. */
    Result run(double enough, int most) {
        settle();
        for (int step = 0; step < most; step++) {
            if (objective() >= enough) {
                keepProof(-1, 0);
                return Result.REACHED;
            }
            int row = mostBroken();
            if (row < 0) {
                return Result.OPTIMAL;
            }
            boolean rises = value[row] < low[rowVariable[row]];
            int column = entering(row, rises);
            if (column < 0) {
                double broken = rises ? low[rowVariable[row]] - value[row] : value[row] - high[rowVariable[row]];
                double factor = (enough - objective() + 1) / broken;
                keepProof(row, rises ? factor : -factor);
                return Result.REACHED;
            }
            pivot(row, column, rises);
        }
        return Result.GAVE_UP;
    }

    /** {@return the value of each variable after an optimal run} */
    double[] values() {
        double[] values = new double[cost.length];
        for (int column = 0; column < columnVariable.length; column++) {
            values[columnVariable[column]] = at(columnVariable[column]);
        }
        for (int row = 0; row < rowVariable.length; row++) {
            values[rowVariable[row]] = value[row];
        }
        return values;
    }

    /** {@return for each variable its cost less a combination of the equations, which proves that enough was reached} */
    double[] proof() {
        return proof;
    }

    private double at(int variable) {
        return up[variable] ? high[variable] : low[variable];
    }

    private void settle() {
        for (int column = 0; column < columnVariable.length; column++) {
            up[columnVariable[column]] = reduced[column] < 0;
        }
        for (int row = 0; row < table.length; row++) {
            double sum = 0;
            double[] entries = table[row];
            for (int column = 0; column < entries.length; column++) {
                sum += entries[column] * at(columnVariable[column]);
            }
            value[row] = sum;
        }
    }

    private double objective() {
        double sum = 0;
        for (int column = 0; column < reduced.length; column++) {
            sum += reduced[column] * at(columnVariable[column]);
        }
        return sum;
    }

    private int mostBroken() {
        int worst = -1;
        double most = TOLERANCE;
        for (int row = 0; row < value.length; row++) {
            double broken = Math.max(low[rowVariable[row]] - value[row], value[row] - high[rowVariable[row]]);
            if (broken > most) {
                most = broken;
                worst = row;
            }
        }
        return worst;
    }

    /** The column whose change costs least for what it mends; of those alike, the one with the largest entry. */
    private int entering(int row, boolean rises) {
        int best = -1;
        double least = Double.POSITIVE_INFINITY;
        double largest = 0;
        double[] entries = table[row];
        for (int column = 0; column < entries.length; column++) {
            int variable = columnVariable[column];
            double entry = rises ? entries[column] : -entries[column];
            boolean mends = up[variable] ? entry < -SMALLEST_PIVOT : entry > SMALLEST_PIVOT;
            if (mends && low[variable] < high[variable]) {
                double size = Math.abs(entry);
                double ratio = Math.max(0, Math.abs(reduced[column])) / size;
                if (ratio < least - 1e-9 || (ratio <= least + 1e-9 && size > largest)) {
                    least = Math.min(least, ratio);
                    largest = size;
                    best = column;
                }
            }
        }
        return best;
    }

    private void pivot(int row, int column, boolean rises) {
        int leaving = rowVariable[row];
        int entering = columnVariable[column];
        double[] of = table[row];
        double target = rises ? low[leaving] : high[leaving];
        double change = (target - value[row]) / of[column];
        double entered = at(entering) + change;
        for (int r = 0; r < value.length; r++) {
            value[r] += table[r][column] * change;
        }
        double inverse = 1 / of[column];
        for (int c = 0; c < of.length; c++) {
            of[c] = c == column ? inverse : -of[c] * inverse;
        }
        for (int r = 0; r < table.length; r++) {
            double factor = table[r][column];
            if (r != row && factor != 0) {
                substitute(table[r], factor, of, column);
            }
        }
        double factor = reduced[column];
        if (factor != 0) {
            substitute(reduced, factor, of, column);
        }
        rowVariable[row] = entering;
        columnVariable[column] = leaving;
        up[leaving] = !rises;
        value[row] = entered;
        pivots++;
    }

    private static void substitute(double[] target, double factor, double[] by, int column) {
        target[column] = 0;
        for (int c = 0; c < target.length; c++) {
            target[c] += factor * by[c];
        }
    }

    private void keepProof(int row, double factor) {
        Arrays.fill(proof, 0);
        for (int column = 0; column < reduced.length; column++) {
            double less = row < 0 ? 0 : factor * table[row][column];
            proof[columnVariable[column]] = reduced[column] - less;
        }
        if (row >= 0) {
            proof[rowVariable[row]] = factor;
        }
    }
}
