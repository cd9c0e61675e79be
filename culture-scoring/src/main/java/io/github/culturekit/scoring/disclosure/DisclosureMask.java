package io.github.culturekit.scoring.disclosure;

import io.github.culturekit.model.profile.AuditProof;
import io.github.culturekit.model.profile.Certificate;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Which cells of a wave are published, and which groups had to be protected to decide so. Immutable and thread-safe.
 */
public final class DisclosureMask {

    private final CellStructure structure;
    private final int minimum;
    private final BitSet published;
    private final List<int[]> guarded;
    private final AuditProof proof;
    private final List<int[]> released;

    DisclosureMask(
            CellStructure structure,
            int minimum,
            BitSet published,
            List<int[]> guarded,
            AuditProof proof,
            List<int[]> released) {
        this.structure = structure;
        this.minimum = minimum;
        this.published = (BitSet) published.clone();
        this.guarded = List.copyOf(guarded);
        this.proof = proof;
        this.released = List.copyOf(released);
    }

    /**
     * Whether a cell is published.
     *
     * @param cell its name
     * @return true if it is; false for a cell that nobody is in, so that empty and hidden look the same
     */
    public boolean isPublished(String cell) {
        return structure.has(cell) && published.get(structure.number(cell));
    }

    /**
     * The cells that are published.
     *
     * @return names, in ascending order
     */
    public List<String> getPublished() {
        return published.stream()
                .mapToObj(number -> structure.cell(number).name())
                .toList();
    }

    /**
     * The groups of fewer people than the minimum that must not follow: those whom no cell tells apart, the small cells, and
     * what the attacker had found on the way.
     *
     * @return each group as the names of its atoms
     */
    public List<List<String>> getProtectedGroups() {
        return guarded.stream().map(structure::names).toList();
    }

    /**
     * The share of the cells of at least the minimum that are published.
     *
     * @return from 0 to 1; 1 if no cell is large enough
     */
    public double getShare() {
        long eligible = structure
                .numbers()
                .filter(number -> structure.cell(number).people() >= minimum)
                .count();
        return eligible == 0 ? 1 : (double) published.cardinality() / eligible;
    }

    /**
     * What was masked.
     *
     * @return the structure
     */
    public CellStructure getStructure() {
        return structure;
    }

    /**
     * The minimum that the mask goes by.
     *
     * @return people, 2 or more
     */
    public int getMinimum() {
        return minimum;
    }

    /** This mask with fewer cells published. */
    DisclosureMask only(Set<String> cells) {
        BitSet fewer = new BitSet(structure.size());
        published.stream()
                .filter(number -> cells.contains(structure.cell(number).name()))
                .forEach(fewer::set);
        return new DisclosureMask(structure, minimum, fewer, guarded, proof, released);
    }

    /** The groups that must not follow, each as the numbers of its atoms. */
    List<int[]> guarded() {
        return guarded;
    }

    /** How thoroughly the mask can be audited. */
    AuditProof proof() {
        return proof;
    }

    /** What can be said where the smallest group takes too long to find. */
    Certificate weakerCertificate() {
        DisclosureMask weaker =
                new DisclosureMask(structure, minimum, published, guarded, AuditProof.PROTECTED_GROUPS_ONLY, released);
        return DisclosureAudit.of(weaker).certify();
    }

    /** The cells that readers know: those published now and those released before. */
    List<int[]> knownCells() {
        return Stream.concat(
                        released.stream(),
                        published.stream()
                                .mapToObj(number -> structure.cell(number).atoms()))
                .toList();
    }

    @Override
    public String toString() {
        return "DisclosureMask{minimum=" + minimum + ", published=" + published.cardinality() + " of "
                + structure.size() + "}";
    }
}
