package io.github.culturekit.scoring.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.github.culturekit.model.profile.AuditProof;
import io.github.culturekit.model.profile.Certificate;
import io.github.culturekit.scoring.disclosure.span.Doublings;
import io.github.culturekit.scoring.disclosure.span.ExactSpan;
import io.github.culturekit.scoring.disclosure.span.SearchLimitException;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** That an audit says nothing which is not proved. */
class DisclosureAuditTest {

    private static final int PEOPLE = 183;
    private static final List<int[]> CYCLE = Doublings.cycle(61);

    /** One person an atom; everyone's score follows, but not modulo the prime. */
    private static CellStructure cycle() {
        CellStructure.Builder structure = CellStructure.builder();
        IntStream.range(0, PEOPLE).forEach(person -> structure.atom(name(person), 1));
        for (int cell = 0; cell < CYCLE.size(); cell++) {
            structure.cell("cell " + cell, 1, names(CYCLE.get(cell)));
        }
        return structure.build();
    }

    private static List<String> names(int... people) {
        return IntStream.of(people).mapToObj(DisclosureAuditTest::name).toList();
    }

    private static String name(int person) {
        return Integer.toString(1_000 + person);
    }

    @Test
    void whereThePrimeHidesWhatFollowsNothingIsCertified() {
        List<List<String>> published =
                CYCLE.stream().map(DisclosureAuditTest::names).toList();
        DisclosureAudit audit = DisclosureAudit.of(cycle(), published, 2);
        assertThatExceptionOfType(SearchLimitException.class).isThrownBy(audit::certify);
        assertThatExceptionOfType(SearchLimitException.class).isThrownBy(audit::getExposedPeople);
        assertThatExceptionOfType(SearchLimitException.class).isThrownBy(audit::getSmallestGroup);
    }

    @Test
    void whereThePrimeHidesWhatFollowsLessIsPublished() {
        CellStructure structure = cycle();
        DisclosureMask mask = DisclosureMasking.ofMinimum(2).of(structure);
        assertThat(DisclosureAudit.of(mask).certify().holds()).isTrue();
        assertThat(mask.getShare()).isBetween(0.3, 0.99);
        ExactSpan follows = new ExactSpan(PEOPLE, mask.knownCells());
        assertThat(IntStream.range(0, PEOPLE)).noneMatch(follows::contains);
    }

    @Test
    void theWeakerProofIsOfTheProtectedGroupsToo() {
        assertThat(small(List.of()).weakerCertificate())
                .isEqualTo(Certificate.builder()
                        .minimum(5)
                        .proof(AuditProof.PROTECTED_GROUPS_ONLY)
                        .cells(1)
                        .smallestGroup(12)
                        .build());
        DisclosureMask exposed = small(List.of(new int[] {1, 2}));
        assertThatExceptionOfType(SearchLimitException.class).isThrownBy(exposed::weakerCertificate);
    }

    /** Three atoms of 4; the whole is published, and each atom is protected. */
    private static DisclosureMask small(List<int[]> released) {
        CellStructure structure = CellStructure.builder()
                .atom("a", 4)
                .atom("b", 4)
                .atom("c", 4)
                .cell("whole", 0, List.of("a", "b", "c"))
                .build();
        List<int[]> atoms =
                IntStream.range(0, 3).mapToObj(atom -> new int[] {atom}).toList();
        return new DisclosureMask(structure, 5, BitSet.valueOf(new long[] {1}), atoms, AuditProof.EXHAUSTIVE, released);
    }

    @Test
    void inALargeOrganisationWhatWasReleasedMayNotGiveAProtectedGroupAwayEither() {
        CellStructure.Builder structure = CellStructure.builder();
        List<String> all = names(IntStream.range(0, 20_001).toArray());
        all.forEach(atom -> structure.atom(atom, 4));
        structure.cell("whole", 0, all).cell("half", 1, all.subList(0, 10_000));
        CellStructure large = structure.build();
        DisclosureMasking masking = DisclosureMasking.ofMinimum(10);
        DisclosureMask mask = masking.of(large, List.of(all.subList(0, 3)));
        assertThat(mask.getPublished()).containsExactly("half", "whole");
        assertThat(DisclosureAudit.of(mask).certify().getSmallestGroup()).hasValue(12);
        List<List<String>> oneAtom =
                Stream.of(all.subList(0, 3), all.subList(1, 3)).toList();
        assertThatIllegalStateException()
                .isThrownBy(() -> masking.of(large, oneAtom))
                .withMessageContaining("gives away 4 people, fewer than the minimum of 10");
    }
}
