package io.github.culturekit.scoring.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** What holds for the brackets of any answers. */
class IntervalAuditProperties {

    private static final double SLACK = 1e-5;

    @Property(tries = 20)
    void aBracketHoldsTheMeanAndIsWiderFromRoundedMeans(
            @ForAll long seed, @ForAll @IntRange(min = 20, max = 80) int staff) {
        CellStructure structure = InventedOrganisation.of(seed, staff, 2).structure();
        DisclosureMask mask = DisclosureMasking.ofMinimum(5).of(structure);
        SplittableRandom random = new SplittableRandom(seed);
        Map<String, Double> totals = structure.getAtoms().stream()
                .collect(Collectors.toMap(
                        atom -> atom,
                        atom -> random.ints(structure.getAtomPeople(atom), 0, 5)
                                .mapToDouble(answer -> 2.5 * answer)
                                .sum()));
        IntervalAudit audit = IntervalAudit.ofRange(0, 10);
        List<IntervalAudit.Bracket> exact = audit.of(mask, totals::get);
        List<IntervalAudit.Bracket> rounded = audit.withRounding(0.1).of(mask, totals::get);
        assertThat(exact).hasSameSizeAs(mask.getProtectedGroups());
        for (int number = 0; number < exact.size(); number++) {
            IntervalAudit.Bracket narrow = exact.get(number);
            IntervalAudit.Bracket wide = rounded.get(number);
            assertThat(narrow.group()).isEqualTo(mask.getProtectedGroups().get(number));
            assertThat(mean(structure, narrow.group(), totals))
                    .isBetween(narrow.lower() - SLACK, narrow.upper() + SLACK);
            assertThat(narrow.lower()).isBetween(wide.lower() - SLACK, 10.0);
            assertThat(narrow.upper()).isBetween(0.0, wide.upper() + SLACK);
            assertThat(wide.lower()).isGreaterThan(-SLACK);
            assertThat(wide.upper()).isLessThan(10 + SLACK);
        }
    }

    private static double mean(CellStructure structure, List<String> group, Map<String, Double> totals) {
        return group.stream().mapToDouble(totals::get).sum()
                / group.stream().mapToInt(structure::getAtomPeople).sum();
    }
}
