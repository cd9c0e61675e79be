package io.github.culturekit.scoring.disclosure;

import io.github.culturekit.scoring.disclosure.span.SearchLimitException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * Looks for the mask that publishes most: tries the orders one after the other, then moves cells that stayed hidden to the
 * front of the best order, as long as that gains something and the structure is small enough for more attempts.
 */
final class MaskSearch {

    private static final int SMALL = 60;
    private static final int LARGE = 1_000;
    private static final long WORK = 150_000;

    private final CellStructure structure;
    private final int minimum;
    private final List<int[]> released;
    private final long allowedSteps;
    private Found best;
    private int attemptsLeft;

    MaskSearch(CellStructure structure, int minimum, List<int[]> released, long allowedSteps) {
        this.structure = structure;
        this.minimum = minimum;
        this.released = released;
        this.allowedSteps = allowedSteps;
    }

    /** A mask: the order that led to it, what it publishes, and what it had to protect. */
    record Found(List<Integer> order, BitSet published, List<int[]> guarded) {}

    Found find() {
        List<Integer> first = MaskOrder.TOP_DOWN.of(structure, minimum);
        best = attempt(first);
        attemptsLeft =
                first.size() > LARGE ? 0 : (int) Math.min(150, WORK / Math.max(1, (long) first.size() * first.size()));
        for (MaskOrder order : MaskOrder.values()) {
            if (order != MaskOrder.TOP_DOWN && first.size() <= SMALL) {
                keepBetter(order.of(structure, minimum));
            }
        }
        boolean gained = true;
        while (gained && attemptsLeft > 0) {
            gained = promote();
        }
        return best;
    }

    /** Moves each hidden cell to the front in turn, behind the whole organisation; true if one of the moves was a gain. */
    private boolean promote() {
        boolean gained = false;
        for (int cell : List.copyOf(best.order)) {
            if (!best.published.get(cell) && attemptsLeft-- > 0) {
                List<Integer> order = new ArrayList<>(best.order);
                order.remove(Integer.valueOf(cell));
                order.add(1, cell);
                gained |= keepBetter(order);
            }
        }
        return gained;
    }

    private boolean keepBetter(List<Integer> order) {
        try {
            Found other = attempt(order);
            if (other.published.cardinality() > best.published.cardinality()) {
                best = other;
                return true;
            }
        } catch (SearchLimitException tooHard) {
            // another order is a wish; the best so far is proved
        }
        return false;
    }

    private Found attempt(List<Integer> order) {
        MaskAttempt attempt = new MaskAttempt(structure, minimum, released, allowedSteps);
        return new Found(order, attempt.publish(order), attempt.guarded());
    }
}
