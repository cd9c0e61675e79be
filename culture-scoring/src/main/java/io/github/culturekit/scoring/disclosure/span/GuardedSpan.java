package io.github.culturekit.scoring.disclosure.span;

import java.util.List;

/**
 * What is published so far, and the groups that it must not give away. Totals are offered one after the other; each is taken
 * unless a protected group would then follow from the totals taken.
 *
 * <p>Not thread-safe. The same offers in the same order are decided alike, always.
 */
public final class GuardedSpan {

    private final Span span;
    private final ProtectedGroups guarded;
    private final int[] load;

    /**
     * A span of nothing.
     *
     * @param atoms how many atoms there are
     * @param guarded sets of atoms whose totals must not follow
     * @param offers all totals that may be offered, for choosing pivots that few of them hold
     */
    public GuardedSpan(int atoms, List<int[]> guarded, List<int[]> offers) {
        this.span = new Span(atoms);
        this.guarded = new ProtectedGroups(guarded, atoms);
        this.load = new int[atoms];
        for (int[] cell : offers) {
            for (int atom : cell) {
                load[atom]++;
            }
        }
    }

    /**
     * Takes a total unless it would give a protected group away.
     *
     * @param cell the atoms in it, in ascending order
     * @return whether it was taken; one that follows from those taken before is
     */
    public boolean take(int[] cell) {
        SparseRow residual = span.residual(SparseRow.indicator(cell));
        if (residual.isZero()) {
            return true;
        }
        if (guarded.wouldBeExposedBy(cell)) {
            return false;
        }
        add(residual);
        return true;
    }

    /**
     * Takes a total that is public already, whatever it gives away.
     *
     * @param cell the atoms in it, in ascending order
     */
    public void takeAnyway(int[] cell) {
        SparseRow residual = span.residual(SparseRow.indicator(cell));
        if (!residual.isZero()) {
            add(residual);
        }
    }

    private void add(SparseRow residual) {
        int pivot = pivot(residual);
        guarded.learn(residual, pivot, span);
        span.add(residual, pivot);
    }

    private int pivot(SparseRow residual) {
        int best = residual.column(0);
        for (int i = 1; i < residual.size(); i++) {
            int column = residual.column(i);
            if (load[column] + span.load(column) < load[best] + span.load(best)) {
                best = column;
            }
        }
        return best;
    }
}
