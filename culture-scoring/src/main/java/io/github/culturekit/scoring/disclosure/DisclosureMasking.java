package io.github.culturekit.scoring.disclosure;

import io.github.culturekit.model.profile.AuditProof;
import io.github.culturekit.scoring.disclosure.span.SearchLimitException;
import java.util.BitSet;
import java.util.List;

/**
 * Decides which cells of a wave are published: by default so that nobody can work out the score of a group below the minimum
 * from all that is published together, however they add and subtract.
 *
 * <p>The decision goes by who is in which cell and by how many, never by answers, so that it says nothing about them. The same
 * structure gives the same mask on any machine and for any number of threads. Immutable and thread-safe.
 */
public final class DisclosureMasking {

    private static final int SMALLEST_MINIMUM = 2;
    private static final long SEARCH_STEPS = 2_000;
    /** More atoms than this are too many to search for every small group. */
    private static final int MOST_ATOMS = 20_000;

    private final int minimum;
    private final MaskingRule rule;

    private DisclosureMasking(int minimum, MaskingRule rule) {
        this.minimum = minimum;
        this.rule = rule;
    }

    /**
     * Masking by the audited rule.
     *
     * @param people the fewest people whose score may be known, 2 or more. A reader who is one of them can take their own
     *     answer off, so ask for one more than is to be safe
     * @return the masking
     * @throws IllegalArgumentException if the minimum is less than 2
     */
    public static DisclosureMasking ofMinimum(int people) {
        if (people < SMALLEST_MINIMUM) {
            throw new IllegalArgumentException("A minimum of " + people + " people would show single people's answers;"
                    + " the smallest is " + SMALLEST_MINIMUM + ". Maybe take the standard of 10.");
        }
        return new DisclosureMasking(people, MaskingRule.SPAN_AUDITED);
    }

    /**
     * Masking by another rule.
     *
     * @param other the rule
     * @return the masking
     */
    public DisclosureMasking withRule(MaskingRule other) {
        return new DisclosureMasking(minimum, other);
    }

    /**
     * Decides which cells of a structure are published. Of more than 20,000 atoms, or where the search for small groups takes
     * too long, only the groups that no cell tells apart and the small cells are protected; the mask's certificate says so.
     *
     * @param structure the cells and who is in them
     * @return the mask
     */
    public DisclosureMask of(CellStructure structure) {
        return of(structure, List.of());
    }

    /**
     * Decides which cells are published when others were before, whose readers remember them.
     *
     * @param structure the cells and who is in them
     * @param released what was published of the same people before: cells as names of this structure's atoms
     * @return the mask of what is published now
     * @throws IllegalStateException if what was released gives a group below the minimum away already
     */
    public DisclosureMask of(CellStructure structure, List<List<String>> released) {
        List<int[]> before = released.stream().map(structure::atomNumbers).toList();
        if (rule != MaskingRule.SPAN_AUDITED) {
            BitSet published = rule.selection(minimum).of(structure);
            return new DisclosureMask(structure, minimum, published, List.of(), AuditProof.EXHAUSTIVE, before);
        }
        if (structure.getAtoms().size() > MOST_ATOMS) {
            return guarding(structure, before);
        }
        try {
            MaskSearch.Found found = new MaskSearch(structure, minimum, before, SEARCH_STEPS).find();
            return new DisclosureMask(
                    structure, minimum, found.published(), found.guarded(), AuditProof.EXHAUSTIVE, before);
        } catch (SearchLimitException tooHard) {
            return guarding(structure, before);
        }
    }

    /** A mask that keeps the small groups that are known of from following, without a search for others. */
    private DisclosureMask guarding(CellStructure structure, List<int[]> before) {
        MaskAttempt attempt = new MaskAttempt(structure, minimum, before, SEARCH_STEPS);
        BitSet published = attempt.offer(MaskOrder.TOP_DOWN.of(structure, minimum));
        return new DisclosureMask(
                structure, minimum, published, attempt.guarded(), AuditProof.PROTECTED_GROUPS_ONLY, before);
    }
}
