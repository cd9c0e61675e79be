package io.github.culturekit.scoring.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.culturekit.model.profile.Certificate;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** What holds for the masks of any organisation. */
class DisclosureMaskingProperties {

    @Property(tries = 40)
    void theCertificateHoldsAndNoSmallCellIsPublished(
            @ForAll long seed,
            @ForAll @IntRange(min = 20, max = 120) int staff,
            @ForAll @IntRange(min = 2, max = 12) int k) {
        CellStructure structure = InventedOrganisation.of(seed, staff, 2).structure();
        DisclosureMask mask = DisclosureMasking.ofMinimum(k).of(structure);
        DisclosureAudit audit = DisclosureAudit.of(mask);
        assertThat(audit.certify().holds()).isTrue();
        assertThat(audit.getExposedPeople()).isZero();
        assertThat(mask.getPublished()).allMatch(cell -> structure.getPeople(cell) >= k);
        assertThat(mask.getProtectedGroups()).allMatch(group -> people(structure, group) < k);
    }

    @Property(tries = 20)
    void theOrderInWhichSiblingsComeChangesNothing(@ForAll long seed, @ForAll long other) {
        InventedOrganisation organisation = InventedOrganisation.of(seed, 60, 2);
        for (MaskingRule rule : List.of(MaskingRule.SPAN_AUDITED, MaskingRule.NEXT_SMALLEST)) {
            DisclosureMasking masking = DisclosureMasking.ofMinimum(5).withRule(rule);
            assertThat(masking.of(organisation.shuffled(other)).getPublished())
                    .isEqualTo(masking.of(organisation.structure()).getPublished());
        }
    }

    @Property(tries = 20)
    void whatIsReleasedLaterIsSafeTogetherWithWhatWasBefore(@ForAll long seed) {
        CellStructure structure = InventedOrganisation.of(seed, 80, 3).structure();
        DisclosureMasking masking = DisclosureMasking.ofMinimum(5);
        List<List<String>> first = cells(masking.of(firstCutOnly(structure)));
        DisclosureMask second = masking.of(structure, first);
        List<List<String>> all = new ArrayList<>(first);
        all.addAll(cells(second));
        Certificate together = DisclosureAudit.of(structure, all, 5).certify();
        assertThat(together.holds()).isTrue();
    }

    @Property(tries = 20)
    void aFurtherReleaseNeverMakesTheSmallestGroupLarger(@ForAll long seed) {
        CellStructure structure = InventedOrganisation.of(seed, 60, 2).structure();
        List<List<String>> cells = cells(DisclosureMasking.ofMinimum(5)
                .withRule(MaskingRule.MINIMUM_ALONE)
                .of(structure));
        int before = Integer.MAX_VALUE;
        for (int released = 1; released <= cells.size(); released += 3) {
            DisclosureAudit audit = DisclosureAudit.of(structure, cells.subList(0, released), 5);
            int smallest = audit.certify().getSmallestGroup().orElseThrow();
            assertThat(smallest).isLessThanOrEqualTo(before);
            assertThat(people(structure, audit.getSmallestGroup())).isEqualTo(smallest);
            before = smallest;
        }
    }

    private static CellStructure firstCutOnly(CellStructure structure) {
        CellStructure.Builder part = CellStructure.builder();
        structure.getAtoms().forEach(atom -> part.atom(atom, structure.getAtomPeople(atom)));
        structure.getCells().stream()
                .filter(cell -> !cell.contains("cut1") && !cell.contains("cut2"))
                .forEach(cell -> part.cell(cell, cell.length(), structure.getAtoms(cell)));
        return part.build();
    }

    private static List<List<String>> cells(DisclosureMask mask) {
        return mask.getPublished().stream().map(mask.getStructure()::getAtoms).toList();
    }

    private static int people(CellStructure structure, List<String> atoms) {
        return atoms.stream().mapToInt(structure::getAtomPeople).sum();
    }
}
