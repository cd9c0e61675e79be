package io.github.culturekit.scoring.disclosure;

import io.github.culturekit.model.profile.AuditProof;
import io.github.culturekit.model.profile.Certificate;
import io.github.culturekit.scoring.disclosure.span.Attack;
import io.github.culturekit.scoring.disclosure.span.GuardedSpan;
import io.github.culturekit.scoring.disclosure.span.SearchLimitException;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;

/**
 * Plays the attacker on published cells: finds, exactly, the smallest group whose score follows from them, and who could be
 * singled out.
 *
 * <p>It needs nothing but the published cells and how many people are in them, so anyone can check a {@link Certificate}. The
 * attacker is a worst case: they know who is in which cell, see all numbers exactly, and add and subtract as they like. Who
 * also knows some people's answers is not thought of. Immutable and thread-safe.
 */
public final class DisclosureAudit {

    private static final long SEARCH_STEPS = 200_000;

    private final CellStructure structure;
    private final List<int[]> published;
    private final int minimum;
    private final AuditProof proof;
    private final List<int[]> guarded;

    private DisclosureAudit(
            CellStructure structure, List<int[]> published, int minimum, AuditProof proof, List<int[]> guarded) {
        this.structure = structure;
        this.published = published;
        this.minimum = minimum;
        this.proof = proof;
        this.guarded = guarded;
    }

    /**
     * An audit of cells.
     *
     * @param structure the cells and who is in them
     * @param published each published cell as the names of its atoms
     * @param minimum the fewest people whose score may be known
     * @return the audit
     * @throws IllegalArgumentException if an atom is unknown
     */
    public static DisclosureAudit of(CellStructure structure, List<List<String>> published, int minimum) {
        List<int[]> cells = published.stream().map(structure::atomNumbers).toList();
        return new DisclosureAudit(structure, cells, minimum, AuditProof.EXHAUSTIVE, List.of());
    }

    /**
     * An audit of what a mask publishes, and of what it knows was released before.
     *
     * @param mask the mask
     * @return the audit
     */
    public static DisclosureAudit of(DisclosureMask mask) {
        return new DisclosureAudit(
                mask.getStructure(), mask.knownCells(), mask.getMinimum(), mask.proof(), mask.guarded());
    }

    /**
     * The smallest group whose score follows from what is published.
     *
     * @return the names of its atoms; empty if nothing is published
     */
    public List<String> getSmallestGroup() {
        return structure.names(smallest());
    }

    /**
     * The finding as a value that can go along with the release.
     *
     * @return the certificate, of an exhaustive search; of a mask that is too large for it, the smallest published cell and
     *     the weaker proof
     */
    public Certificate certify() {
        int people = proof == AuditProof.EXHAUSTIVE ? fewest() : fewestInCell();
        Certificate.Builder certificate =
                Certificate.builder().minimum(minimum).proof(proof).cells(published.size());
        return people == 0
                ? certificate.build()
                : certificate.smallestGroup(people).build();
    }

    /** People in the smallest published cell, once it is proved that none of the protected groups follows. */
    private int fewestInCell() {
        GuardedSpan span = new GuardedSpan(structure.atomPeople().length, guarded);
        published.stream()
                .sorted(Comparator.comparingInt(cell -> cell.length)) // small first: 1 s and not 20 s for 75,000 atoms
                .forEach(span::takeAnyway);
        if (!span.exposed().isEmpty() || !span.isProved()) {
            throw new SearchLimitException();
        }
        return structure.peopleIn(smallestCell());
    }

    /** People in the smallest group; the minimum, if that is as far as it can be proved that none is smaller. */
    private int fewest() {
        try {
            return structure.peopleIn(smallest());
        } catch (SearchLimitException tooHard) {
            if (below(minimum).isEmpty()) {
                return minimum;
            }
            throw tooHard;
        }
    }

    /**
     * How many people are, at the least, in some group below the minimum whose score follows. It is exactly as many unless
     * someone's search takes too many steps, who is then not counted; that no one is exposed is always exact.
     *
     * @return people, 0 if and only if nobody is exposed
     */
    public int getExposedPeople() {
        BitSet atoms = new Attack(structure.atomPeople(), minimum, SEARCH_STEPS).exposed(published);
        return structure.peopleIn(atoms.stream().toArray());
    }

    /** The smallest published cell follows from itself; whatever is smaller is searched for until nothing is. */
    private int[] smallest() {
        int[] smallest = smallestCell();
        while (smallest.length > 0) {
            List<int[]> found = below(structure.peopleIn(smallest));
            if (found.isEmpty()) {
                break;
            }
            smallest = found.get(0);
        }
        return Arrays.copyOf(smallest, smallest.length);
    }

    /** Some group of fewer people that follows, if there is one. */
    List<int[]> below(int people) {
        return new Attack(structure.atomPeople(), people, SEARCH_STEPS).groups(published, 1);
    }

    private int[] smallestCell() {
        return published.stream()
                .min(Comparator.comparingInt(structure::peopleIn))
                .orElse(new int[0]);
    }
}
