package io.github.culturekit.scoring.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The attacks by subtraction that the field's rules do not stop, and ours does. */
class DifferencingAttackTest {

    private static final int MINIMUM = 5;

    @Test
    void aHiddenTeamFollowsFromItsWholeUnlessMoreIsHidden() {
        CellStructure structure = structure(
                Map.of("a", 8, "b", 9, "c", 3),
                Map.of("all", List.of("a", "b", "c"), "A", List.of("a"), "B", List.of("b"), "C", List.of("c")));
        assertThat(exposed(structure, MaskingRule.MINIMUM_ALONE)).isEqualTo(3);
        assertThat(exposed(structure, MaskingRule.SPAN_AUDITED)).isZero();
    }

    @Test
    void aManagersOwnReportsFollowThoughNoCellShowsThem() {
        CellStructure structure = structure(
                Map.of("a", 8, "b", 9, "reports", 2),
                Map.of("all", List.of("a", "b", "reports"), "A", List.of("a"), "B", List.of("b")));
        assertThat(exposed(structure, MaskingRule.MINIMUM_ALONE)).isEqualTo(2);
        assertThat(exposed(structure, MaskingRule.NEXT_SMALLEST)).isEqualTo(2);
        assertThat(exposed(structure, MaskingRule.SPAN_AUDITED)).isZero();
    }

    /** The new women are the women less those of long service, and these are all of long service less its men. */
    @ParameterizedTest
    @EnumSource(
            value = MaskingRule.class,
            names = {"MINIMUM_ALONE", "NEXT_SMALLEST", "REMAINDER", "NESTED_DIFFERENCE"})
    void overlappingCutsGiveAwayByThreeTotalsWhatNoTwoDo(MaskingRule weaker) {
        CellStructure structure = structure(
                Map.of("new women", 2, "old women", 7, "old men", 8),
                Map.of(
                        "women",
                        List.of("new women", "old women"),
                        "long service",
                        List.of("old women", "old men"),
                        "men of long service",
                        List.of("old men")));
        assertThat(exposed(structure, weaker)).isEqualTo(2);
        assertThat(exposed(structure, MaskingRule.SPAN_AUDITED)).isZero();
    }

    @Test
    void whoMovedBetweenTwoTreesIsSafeOnlyIfTheFirstReleaseIsRemembered() {
        Map<String, Integer> people = Map.of("a", 8, "moved", 1, "b", 8);
        CellStructure before = structure(people, Map.of("A", List.of("a", "moved"), "B", List.of("b")));
        CellStructure after = structure(people, Map.of("A", List.of("a"), "B", List.of("b", "moved")));
        DisclosureMasking masking = DisclosureMasking.ofMinimum(MINIMUM);
        List<List<String>> first =
                masking.of(before).getPublished().stream().map(before::getAtoms).toList();
        assertThat(masking.of(after).getPublished()).containsExactly("A", "B");
        assertThat(masking.of(after, first).getPublished()).isEmpty();
    }

    private static int exposed(CellStructure structure, MaskingRule rule) {
        return DisclosureAudit.of(
                        DisclosureMasking.ofMinimum(MINIMUM).withRule(rule).of(structure))
                .getExposedPeople();
    }

    private static CellStructure structure(Map<String, Integer> people, Map<String, List<String>> cells) {
        CellStructure.Builder structure = CellStructure.builder();
        people.forEach(structure::atom);
        cells.forEach((cell, atoms) -> structure.cell(cell, cell.equals("all") ? 0 : 1, atoms));
        if (cells.containsKey("all")) {
            structure.partition(
                    "all",
                    cells.keySet().stream().filter(cell -> !cell.equals("all")).toList());
        }
        return structure.build();
    }
}
