package io.github.culturekit.scoring.disclosure.span;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/**
 * Finds, exactly, 0/1 values that fulfil whole-number equations without a constant term and whose people are few: depth
 * first, with what each equation forces carried through before every choice. Not thread-safe.
 *
 * <p>All values 0 fulfils every equation, so a choice is only due while some equation is broken by the values that are 1, and
 * then only among the values that could mend it.
 */
final class GroupSearch {

    private static final byte OPEN = -1;

    private final int[] people;
    private final Equations equations;
    private final byte[] value;
    private final int[] trail;
    private final int[] queue;
    private final boolean[] queued;
    private int queueSize;
    private int trailSize;
    private int chosenPeople;
    private int limit;
    private final BitSet group = new BitSet();
    private long stepsLeft;

    GroupSearch(int[] people, List<Equation> equations) {
        this.people = people;
        this.equations = new Equations(equations, people.length);
        this.value = new byte[people.length];
        Arrays.fill(value, OPEN);
        this.trail = new int[people.length];
        this.queue = new int[equations.size()];
        this.queued = new boolean[equations.size()];
    }

    /** What a search came to. */
    enum Outcome {
        FOUND,
        NONE,
        UNDECIDED
    }

    /** Looks for a group below a limit that has a certain member and none that was ruled out. */
    Outcome with(int member, int below, long allowed) {
        limit = below;
        stepsLeft = allowed;
        group.clear();
        int mark = trailSize;
        boolean found = value[member] == OPEN && assign(member, 1) && descend();
        undo(mark);
        if (found) {
            return Outcome.FOUND;
        }
        return stepsLeft < 0 ? Outcome.UNDECIDED : Outcome.NONE;
    }

    /** {@return the group found last} */
    BitSet group() {
        return (BitSet) group.clone();
    }

    /** Rules a variable out for good. */
    void ruleOut(int variable) {
        if (value[variable] == OPEN) {
            assign(variable, 0);
        }
    }

    /** Tries the choices that are left; true as soon as a group is found. */
    private boolean descend() {
        int mark = trailSize;
        boolean found = false;
        boolean possible = true;
        while (!found && possible && --stepsLeft >= 0) {
            int broken = brokenEquation();
            if (broken < 0) {
                keepGroup();
                found = true;
            } else {
                int v = mendingVariable(broken);
                int before = trailSize;
                found = v >= 0 && assign(v, 1) && descend();
                undo(before);
                possible = found || (v >= 0 && assign(v, 0));
            }
        }
        undo(mark);
        return found;
    }

    private int mendingVariable(int e) {
        int[] variables = equations.variables[e];
        for (int i = 0; i < variables.length; i++) {
            if (mends(e, i)) {
                return variables[i];
            }
        }
        return -1;
    }

    private boolean mends(int e, int index) {
        return value[equations.variables[e][index]] == OPEN && equations.factors[e][index] > 0 == equations.sum[e] < 0;
    }

    /** The broken equation with the fewest values that could mend it, or -1. */
    private int brokenEquation() {
        int found = -1;
        int fewest = Integer.MAX_VALUE;
        for (int e = 0; e < equations.sum.length; e++) {
            if (equations.sum[e] != 0) {
                int open = mending(e, fewest);
                if (open < fewest) {
                    fewest = open;
                    found = e;
                }
            }
        }
        return found;
    }

    private int mending(int e, int enough) {
        int count = 0;
        for (int i = 0; i < equations.variables[e].length && count < enough; i++) {
            if (mends(e, i)) {
                count++;
            }
        }
        return count;
    }

    private void keepGroup() {
        for (int v = 0; v < people.length; v++) {
            group.set(v, value[v] == 1);
        }
    }

    /** Gives a value and all that follows from it; false if an equation cannot hold any more or the people are too many. */
    private boolean assign(int variable, int to) {
        boolean possible = set(variable, to);
        while (possible && queueSize > 0) {
            int e = queue[--queueSize];
            queued[e] = false;
            possible = follow(e);
        }
        while (queueSize > 0) {
            queued[queue[--queueSize]] = false;
        }
        return possible;
    }

    private boolean set(int v, int to) {
        value[v] = (byte) to;
        trail[trailSize++] = v;
        if (to == 1) {
            chosenPeople += people[v];
        }
        boolean possible = to == 0 || chosenPeople < limit;
        int[] uses = equations.uses[v];
        long[] factors = equations.factorsOf[v];
        for (int i = 0; i < uses.length; i++) {
            int e = uses[i];
            equations.settle(e, factors[i], to);
            possible &= equations.canHold(e);
            if (!queued[e] && equations.forces(e)) {
                queued[e] = true;
                queue[queueSize++] = e;
            }
        }
        return possible;
    }

    /** Gives the values that an equation leaves no choice for. */
    private boolean follow(int e) {
        int[] variables = equations.variables[e];
        long[] factors = equations.factors[e];
        for (int i = 0; i < variables.length; i++) {
            int v = variables[i];
            if (value[v] == OPEN) {
                boolean one = equations.canBeOne(e, factors[i]) && chosenPeople + people[v] < limit;
                boolean zero = equations.canBeZero(e, factors[i]);
                if (!one && !zero) {
                    return false;
                }
                if (one != zero && !set(v, one ? 1 : 0)) {
                    return false;
                }
            }
        }
        return true;
    }

    private void undo(int mark) {
        while (trailSize > mark) {
            int v = trail[--trailSize];
            int was = value[v];
            value[v] = OPEN;
            chosenPeople -= was * people[v];
            int[] uses = equations.uses[v];
            for (int i = 0; i < uses.length; i++) {
                equations.reopen(uses[i], equations.factorsOf[v][i], was);
            }
        }
    }
}
