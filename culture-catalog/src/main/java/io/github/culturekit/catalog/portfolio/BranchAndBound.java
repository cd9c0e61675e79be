package io.github.culturekit.catalog.portfolio;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/**
 * The best set of options, exactly: branch and bound (Land and Doig, 1960), depth first.
 *
 * <p>In each part of the search the {@link Relaxation} gives prices, the prices give an upper bound, and what an option
 * brings by these prices says whether it can be left out, or must be taken, without looking further. Of sets of equal value
 * the one with the earliest option that only one of the two has is the best, so that the answer is unique.
 */
final class BranchAndBound {

    /** Bounds are sums of doubles of the order of 1: the part of them that may be rounding. */
    private static final double ROUNDING = 1e-13;

    private static final double WHOLE = 1e-6;
    private static final int STEPS_A_GUESS = 32;

    private final SelectionProblem problem;
    private final Rows rows;
    private final long stepLimit;
    private final double[] prices;
    private final double[] profits;
    private final double[] shares;
    private final Relaxation[] relaxations;
    private final Fixing[] fixings;
    private final Dominance dominance;

    private boolean[] best;
    private long bestValue;
    private double openBound = Double.NEGATIVE_INFINITY;
    private long steps;

    private BranchAndBound(SelectionProblem problem, long stepLimit) {
        this.problem = problem;
        this.stepLimit = stepLimit;
        int options = problem.options();
        rows = new Rows(problem);
        prices = new double[rows.count()];
        profits = new double[options];
        shares = new double[options];
        relaxations = new Relaxation[options + 1];
        fixings = new Fixing[options + 1];
        dominance = Dominance.in(problem);
        best = new boolean[options];
    }

    /** Searches from nothing. */
    static Selection solve(SelectionProblem problem, long stepLimit) {
        return solve(problem, stepLimit, new boolean[problem.options()]);
    }

    /**
     * Searches.
     *
     * @param problem what to choose from
     * @param stepLimit how many parts of the search to look at before giving up the proof
     * @param guess a set that may be good; it makes the search shorter and changes nothing else
     * @return the best set, or the best found
     */
    static Selection solve(SelectionProblem problem, long stepLimit, boolean[] guess) {
        BranchAndBound search = new BranchAndBound(problem, stepLimit);
        if (problem.allows(guess)) {
            search.offer(guess);
        }
        Fixing start = new Fixing(problem, search.dominance);
        if (start.leaveWhatNoLongerFits()) {
            search.fixings[0] = start;
            search.relaxations[0] = Relaxation.of(search.rows);
            search.explore(0, 0);
        }
        boolean proven = !search.canBeat(search.openBound);
        double atMost = proven ? search.bestValue : Math.max(search.rows.unscaled(search.openBound), search.bestValue);
        return new Selection(search.best, search.bestValue, proven, atMost, search.steps);
    }

    private void explore(int depth, int known) {
        Fixing fixing = fixings[depth];
        Relaxation relaxation = relaxations[depth];
        steps++;
        tell(relaxation, fixing, known);
        relaxation.solve();
        double bound = bound(relaxation, fixing);
        relaxation.shares(shares);
        offerWhole();
        if (!canBeat(bound)) {
            return;
        }
        if (steps % STEPS_A_GUESS == 1) {
            offerGuess();
        }
        int before = fixing.fixed();
        if (!fixByProfits(fixing, bound)) {
            return;
        }
        int branch = branchOption(fixing, relaxation);
        if (branch < 0) {
            offer(fixing.chosen());
            return;
        }
        if (steps >= stepLimit) {
            openBound = Math.max(openBound, bound);
            return;
        }
        boolean first = shares[branch] >= 0.5;
        for (boolean in : new boolean[] {first, !first}) {
            if (canBeat(bound)) {
                Fixing next = fixing(depth + 1);
                next.copy(fixing);
                if (next.fix(branch, in)) {
                    relaxation(depth + 1).copy(relaxation);
                    explore(depth + 1, before);
                }
            }
        }
    }

    private static void tell(Relaxation relaxation, Fixing fixing, int known) {
        for (int k = known; k < fixing.fixed(); k++) {
            int option = fixing.fixed(k);
            relaxation.fix(option, fixing.isIn(option) ? 1 : 0);
        }
    }

    private double bound(Relaxation relaxation, Fixing fixing) {
        relaxation.multipliers(prices, rows.soft());
        double bound = rows.bound(prices, profits);
        for (int i = 0; i < profits.length; i++) {
            if (fixing.isFree(i)) {
                bound += Math.max(0, profits[i]);
            } else if (fixing.isIn(i)) {
                bound += profits[i];
            }
        }
        return bound;
    }

    private boolean canBeat(double bound) {
        return bound + ROUNDING >= rows.scaled(bestValue);
    }

    /** What costs too much to take, by the prices, is left; what costs too much to leave is taken. */
    private boolean fixByProfits(Fixing fixing, double bound) {
        for (int i = 0; i < profits.length; i++) {
            if (fixing.isFree(i) && !canBeat(bound - Math.abs(profits[i])) && !fixing.fix(i, profits[i] > 0)) {
                return false;
            }
        }
        return true;
    }

    private int branchOption(Fixing fixing, Relaxation relaxation) {
        int telling = relaxation.mostTelling();
        if (telling >= 0 && fixing.isFree(telling)) {
            return telling;
        }
        for (int i = 0; i < shares.length; i++) {
            if (fixing.isFree(i)) {
                return i;
            }
        }
        return -1;
    }

    private void offerWhole() {
        boolean[] chosen = new boolean[shares.length];
        for (int i = 0; i < shares.length; i++) {
            if (Math.abs(shares[i] - Math.rint(shares[i])) > WHOLE) {
                return;
            }
            chosen[i] = shares[i] > 0.5;
        }
        if (problem.allows(chosen)) {
            offer(chosen);
        }
    }

    /** What the shares suggest: the options of the largest shares first, as long as they fit and each makes it better. */
    private void offerGuess() {
        int[] order = IntStream.range(0, shares.length)
                .boxed()
                .sorted(Comparator.comparingDouble(i -> -shares[i]))
                .mapToInt(Integer::intValue)
                .toArray();
        boolean[] chosen = new boolean[shares.length];
        long value = 0;
        for (int option : order) {
            chosen[option] = true;
            long with = problem.value(chosen);
            if (with > value && problem.allows(chosen)) {
                value = with;
            } else {
                chosen[option] = false;
            }
        }
        offer(chosen);
    }

    private void offer(boolean[] chosen) {
        long value = problem.value(chosen);
        if (value > bestValue || value == bestValue && isEarlier(chosen, best)) {
            bestValue = value;
            best = chosen;
        }
    }

    private static boolean isEarlier(boolean[] chosen, boolean[] other) {
        int difference = Arrays.mismatch(chosen, other);
        return difference >= 0 && chosen[difference];
    }

    private Fixing fixing(int depth) {
        if (fixings[depth] == null) {
            fixings[depth] = new Fixing(problem, dominance);
        }
        return fixings[depth];
    }

    private Relaxation relaxation(int depth) {
        if (relaxations[depth] == null) {
            relaxations[depth] = new Relaxation(rows);
        }
        return relaxations[depth];
    }
}
