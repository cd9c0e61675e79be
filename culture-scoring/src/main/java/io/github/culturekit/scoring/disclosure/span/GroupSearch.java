package io.github.culturekit.scoring.disclosure.span;

import java.util.BitSet;
import java.util.SplittableRandom;

/**
 * Finds, exactly, 0/1 values that fulfil equations and whose people are few: branch and bound, where linear programming says
 * how few people a branch can come to ({@link BoxedSimplex}) and whole numbers check what it says ({@link ExactBound}). Not
 * thread-safe.
 */
final class GroupSearch {

    private static final double MARGIN = 1e-3;
    private static final double WHOLE = 1e-5;
    private static final double UNEQUAL = 1e-6;
    private static final int REFRESH = 400;

    private final int[] people;
    private final BoxedSimplex simplex;
    private final ExactBound exact;
    private final BitSet group = new BitSet();
    private int limit;
    private long stepsLeft;
    private boolean uncertain;

    GroupSearch(int[] people, BlockEquations equations) {
        this.people = people;
        this.simplex = new BoxedSimplex(equations, costs(people));
        this.exact = new ExactBound(equations, people);
    }

    /** People, a trifle more or less: costs that differ spare the search steps that lead nowhere. */
    private static double[] costs(int[] people) {
        SplittableRandom random = new SplittableRandom(people.length);
        double[] costs = new double[people.length];
        for (int v = 0; v < costs.length; v++) {
            costs[v] = people[v] + UNEQUAL * random.nextDouble();
        }
        return costs;
    }

    /** What a search came to. */
    enum Outcome {
        FOUND,
        NONE,
        UNDECIDED
    }

    /** Looks for a group below a limit that has a certain member and none that was ruled out. */
    Outcome with(int member, int below, long allowed) {
        if (simplex.high(member) == 0 || people[member] >= below) {
            return Outcome.NONE;
        }
        limit = below;
        stepsLeft = allowed;
        uncertain = false;
        group.clear();
        if (simplex.pivots() > REFRESH) {
            simplex.restart();
        }
        simplex.bound(member, 1, 1);
        boolean found = descend();
        simplex.bound(member, 0, 1);
        if (found) {
            return Outcome.FOUND;
        }
        return uncertain ? Outcome.UNDECIDED : Outcome.NONE;
    }

    /** {@return the group found last} */
    BitSet group() {
        return (BitSet) group.clone();
    }

    /** Rules a variable out for good. */
    void ruleOut(int variable) {
        simplex.bound(variable, 0, 0);
    }

    private boolean descend() {
        int before = simplex.pivots();
        BoxedSimplex.Result result = simplex.run(limit - 1 + MARGIN, (int) Math.max(1, stepsLeft));
        stepsLeft -= simplex.pivots() - before + 1;
        if (result == BoxedSimplex.Result.REACHED) {
            uncertain |= !exact.holds(simplex.proof(), simplex, limit);
            return false;
        }
        if (result == BoxedSimplex.Result.GAVE_UP || stepsLeft <= 0) {
            uncertain = true;
            return false;
        }
        double[] values = simplex.values();
        int variable = leastWhole(values);
        if (variable < 0) {
            keepGroup(values);
            return true;
        }
        return branch(variable, 1) || (!uncertain && branch(variable, 0));
    }

    private boolean branch(int variable, int to) {
        simplex.bound(variable, to, to);
        boolean found = descend();
        simplex.bound(variable, 0, 1);
        return found;
    }

    /** The variable that is farthest from 0 and 1, or -1 if all are 0 or 1. */
    private int leastWhole(double[] values) {
        int least = -1;
        double farthest = WHOLE;
        for (int v = 0; v < values.length; v++) {
            double distance = Math.min(Math.abs(values[v]), Math.abs(1 - values[v]));
            if (distance > farthest) {
                farthest = distance;
                least = v;
            }
        }
        return least;
    }

    private void keepGroup(double[] values) {
        for (int v = 0; v < people.length; v++) {
            group.set(v, values[v] > 0.5);
        }
    }
}
