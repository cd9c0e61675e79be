package io.github.culturekit.scoring.disclosure.span;

import java.util.List;

/**
 * What is published so far, and the groups that it must not give away. Totals are offered one after the other; each is taken
 * unless a protected group would then follow from the totals taken.
 *
 * <p>Not thread-safe. The same offers in the same order are decided alike, always.
 */
public final class GuardedSpan {

    private final NullSpace unnoticed;
    private final ProtectedGroups guarded;

    /**
     * A span of nothing.
     *
     * @param atoms how many atoms there are
     * @param guarded sets of atoms whose totals must not follow
     */
    public GuardedSpan(int atoms, List<int[]> guarded) {
        this.unnoticed = new NullSpace(atoms);
        this.guarded = new ProtectedGroups(guarded, atoms);
    }

    /**
     * Takes a total unless it would give a protected group away.
     *
     * @param cell the atoms in it, in ascending order
     * @return whether it was taken; one that follows from those taken before is
     */
    public boolean take(int[] cell) {
        if (guarded.isKnown(cell)) {
            return true;
        }
        if (guarded.wouldBeExposedBy(cell)) {
            return false;
        }
        learn(cell);
        return true;
    }

    /**
     * Takes a total that is public already, whatever it gives away.
     *
     * @param cell the atoms in it, in ascending order
     */
    public void takeAnyway(int[] cell) {
        if (!guarded.isKnown(cell)) {
            learn(cell);
        }
    }

    private void learn(int[] cell) {
        guarded.learn(cell, unnoticed.take(cell));
    }
}
