package io.github.culturekit.scoring.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Our attacker against choco-solver, on organisations of 30 to 60 people. */
class OtherSolverTest {

    private static final int ORGANISATIONS = 12;

    @ParameterizedTest
    @CsvSource({"5, SPAN_AUDITED", "10, SPAN_AUDITED", "5, MINIMUM_ALONE", "10, MINIMUM_ALONE", "5, NEXT_SMALLEST"})
    void bothFindTheSameSmallestGroup(int minimum, MaskingRule rule) {
        for (int seed = 0; seed < ORGANISATIONS; seed++) {
            CellStructure structure = InventedOrganisation.of(seed, 30 + 30 * seed / ORGANISATIONS, 2)
                    .structure();
            DisclosureMask mask =
                    DisclosureMasking.ofMinimum(minimum).withRule(rule).of(structure);
            List<List<String>> published =
                    mask.getPublished().stream().map(structure::getAtoms).toList();
            int ours = DisclosureAudit.of(mask).certify().getSmallestGroup().orElseThrow();
            assertThat(OtherSolver.smallest(structure, published, ours + 1))
                    .as("organisation %d", seed)
                    .isEqualTo(OptionalInt.of(ours));
        }
    }
}
