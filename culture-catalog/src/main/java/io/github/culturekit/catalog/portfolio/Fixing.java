package io.github.culturekit.catalog.portfolio;

import java.util.Arrays;

/** Which options are in, out or free in one part of the search, with all that follows from each. */
final class Fixing {

    private static final byte FREE = 0;
    private static final byte IN = 1;
    private static final byte OUT = 2;

    private final SelectionProblem problem;
    private final Dominance dominance;
    private final byte[] states;
    private final long[] left;
    private int more;
    private final int[] trail;
    private int fixed;

    Fixing(SelectionProblem problem, Dominance dominance) {
        this.problem = problem;
        this.dominance = dominance;
        this.states = new byte[problem.options()];
        this.left = new long[problem.resources()];
        this.trail = new int[problem.options()];
        this.more = problem.most();
        Arrays.setAll(left, problem::limit);
    }

    void copy(Fixing other) {
        System.arraycopy(other.states, 0, states, 0, states.length);
        System.arraycopy(other.left, 0, left, 0, left.length);
        System.arraycopy(other.trail, 0, trail, 0, other.fixed);
        more = other.more;
        fixed = other.fixed;
    }

    boolean isFree(int option) {
        return states[option] == FREE;
    }

    boolean isIn(int option) {
        return states[option] == IN;
    }

    /** How many options are fixed; they are numbered in the order in which that happened. */
    int fixed() {
        return fixed;
    }

    int fixed(int number) {
        return trail[number];
    }

    boolean[] chosen() {
        boolean[] chosen = new boolean[states.length];
        for (int i = 0; i < chosen.length; i++) {
            chosen[i] = isIn(i);
        }
        return chosen;
    }

    /** Takes an option in, or leaves it out; false where that cannot be. */
    boolean fix(int option, boolean in) {
        return (in ? take(option) : leave(option)) && leaveWhatNoLongerFits();
    }

    /** Leaves out what alone is beyond a limit. */
    boolean leaveWhatNoLongerFits() {
        for (int i = 0; i < states.length; i++) {
            if (states[i] == FREE && !fits(i) && !leave(i)) {
                return false;
            }
        }
        return true;
    }

    private boolean fits(int option) {
        for (int r = 0; r < left.length; r++) {
            if (problem.use(r, option) > left[r]) {
                return false;
            }
        }
        return more > 0;
    }

    private boolean take(int option) {
        if (states[option] != FREE) {
            return states[option] == IN;
        }
        if (!fits(option)) {
            return false;
        }
        set(option, IN);
        more--;
        for (int r = 0; r < left.length; r++) {
            left[r] -= problem.use(r, option);
        }
        return takeAll(problem.relations().required(option))
                && leaveAll(problem.relations().conflicts(option))
                && takeAll(dominance.better(option));
    }

    private boolean leave(int option) {
        if (states[option] != FREE) {
            return states[option] == OUT;
        }
        set(option, OUT);
        return leaveAll(problem.relations().dependents(option)) && leaveAll(dominance.lesser(option));
    }

    private void set(int option, byte state) {
        states[option] = state;
        trail[fixed++] = option;
    }

    private boolean takeAll(int[] options) {
        for (int option : options) {
            if (!take(option)) {
                return false;
            }
        }
        return true;
    }

    private boolean leaveAll(int[] options) {
        for (int option : options) {
            if (!leave(option)) {
                return false;
            }
        }
        return true;
    }
}
