package io.github.culturekit.scoring.disclosure.span;

import java.util.ArrayList;
import java.util.List;

/**
 * What is published so far, and the groups that it must not give away. Totals are offered one after the other; each is taken
 * unless a protected group would then follow from the totals taken.
 *
 * <p>Not thread-safe. The same offers in the same order are decided alike, always.
 */
public final class GuardedSpan {

    private final int atoms;
    private final NullSpace unnoticed;
    private final ProtectedGroups guarded;
    private final List<int[]> taken = new ArrayList<>();

    /**
     * A span of nothing.
     *
     * @param atoms how many atoms there are
     * @param guarded sets of atoms whose totals must not follow
     */
    public GuardedSpan(int atoms, List<int[]> guarded) {
        this.atoms = atoms;
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
        boolean known = guarded.isKnown(cell);
        if (!known && guarded.wouldBeExposedBy(cell)) {
            return false;
        }
        add(cell, known);
        return true;
    }

    /**
     * Takes a total that is public already, whatever it gives away.
     *
     * @param cell the atoms in it, in ascending order
     */
    public void takeAnyway(int[] cell) {
        add(cell, guarded.isKnown(cell));
    }

    private void add(int[] cell, boolean known) {
        taken.add(cell);
        if (!known) {
            guarded.learn(cell, unnoticed.take(cell));
        }
    }

    /**
     * The protected groups that follow from the totals taken.
     *
     * @return the groups; maybe one too many, but {@link #isProved} says whether all others are safe
     */
    public List<int[]> exposed() {
        return guarded.exposed();
    }

    /**
     * Whether it is proved in whole numbers that no protected group follows from the totals taken, other than those that are
     * exposed: some combination of scores would change the group and none of the totals.
     *
     * @return true if it is; false proves nothing
     */
    public boolean isProved() {
        return taken.stream().allMatch(guarded::isKnown) && RankProof.holds(taken, atoms);
    }
}
