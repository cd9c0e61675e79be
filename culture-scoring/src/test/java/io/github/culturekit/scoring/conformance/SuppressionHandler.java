package io.github.culturekit.scoring.conformance;

import io.github.culturekit.scoring.disclosure.CellStructure;
import io.github.culturekit.scoring.disclosure.CountRange;
import io.github.culturekit.scoring.disclosure.DisclosureAudit;
import io.github.culturekit.scoring.disclosure.DisclosureMask;
import io.github.culturekit.scoring.disclosure.DisclosureMasking;
import io.github.culturekit.scoring.disclosure.MaskingRule;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Tables whose small cells are hidden. Masks may differ from the other tool's, and are held to what it demands of any: small
 * cells hidden, nothing below the threshold derivable, and at most one more cell hidden for that than the fewest possible.
 */
final class SuppressionHandler implements FamilyHandler {

    private static final int SLACK = 1;
    private static final Tolerance WHOLE = new Tolerance(1e-6, 0);

    @Override
    public List<NotYetCovered> notYetCovered() {
        return List.of();
    }

    @Override
    public void compare(OracleFile file, Expected expected) {
        for (String name : expected.at("cases").keys()) {
            compareTable(expected.at("cases").at(name));
        }
        if (expected.at("units").isPresent()) {
            DifferencingComparison.compare(file, expected);
        }
    }

    private static void compareTable(Expected table) {
        OracleCells cells = new OracleCells(table);
        CellStructure structure = cells.toStructure();
        int threshold = table.at("threshold").whole();
        DisclosureMasking masking = DisclosureMasking.ofMinimum(threshold);
        DisclosureMask mask = masking.of(structure);
        table.at("threshold").compareExactly(mask.getMinimum());
        compareStructure(table, structure);
        compareSmallCells(table, structure, mask);
        compareLeaks(table, cells, masking.withRule(MaskingRule.MINIMUM_ALONE).of(structure));
        compareSecondary(table, structure, mask);
        compareRanges(table, structure);
    }

    /** Each cell as many people as it is said to have, and each sum as many as its parts. */
    private static void compareStructure(Expected table, CellStructure structure) {
        for (String cell : table.at("cells").keys()) {
            table.at("cells").at(cell).compareExactly(people(structure, List.of(cell)));
        }
        for (Expected equation : table.at("equations").elements()) {
            Expected parent = equation.at("parent");
            int whole = people(structure, List.of(parent.text()));
            List<Expected> children = equation.at("children").elements();
            int sum = people(structure, texts(equation.at("children")));
            parent.require(whole == sum, whole + " of " + sum);
            children.forEach(child -> child.require(
                    atoms(structure, parent).containsAll(atoms(structure, child)), atoms(structure, child)));
        }
    }

    private static void compareSmallCells(Expected table, CellStructure structure, DisclosureMask mask) {
        Set<String> small = new TreeSet<>(structure.getCells().stream()
                .filter(cell -> structure.getPeople(cell) < mask.getMinimum())
                .toList());
        table.at("primary").compareSize(small.size());
        table.at("primary")
                .elements()
                .forEach(cell -> cell.require(small.contains(cell.text()) && !mask.isPublished(cell.text()), small));
    }

    /** What follows if small cells alone are hidden: each group that is listed, and nothing where none is. */
    private static void compareLeaks(Expected table, OracleCells cells, DisclosureMask weak) {
        CellStructure structure = weak.getStructure();
        Expected leaks = table.at("leaks_if_only_primary_suppressed");
        DisclosureAudit audit = DisclosureAudit.of(weak);
        leaks.require(leaks.elements().isEmpty() == audit.certify().holds(), audit.certify());
        for (Expected leak : leaks.elements()) {
            List<String> group = List.copyOf(cells.atoms(texts(leak.at("cells"))));
            int size = group.stream().mapToInt(structure::getAtomPeople).sum();
            leak.at("people").compareExactly(size);
            boolean exposed = audit.getExposedPeople() >= size;
            leak.at("cells").elements().forEach(cell -> cell.require(exposed, audit.getExposedPeople()));
        }
    }

    /** Our mask is proved safe and hides few; theirs is proved safe by our audit. */
    private static void compareSecondary(Expected table, CellStructure structure, DisclosureMask mask) {
        Expected optimum = table.at("optimal_secondary_count");
        long hidden = structure.getCells().stream()
                .filter(cell -> structure.getPeople(cell) >= mask.getMinimum() && !mask.isPublished(cell))
                .count();
        boolean proved = DisclosureAudit.of(mask).certify().holds();
        optimum.require(proved && hidden <= optimum.whole() + SLACK, hidden + ", proved: " + proved);
        Expected set = table.at("one_optimal_secondary_set");
        List<String> theirs = texts(set);
        set.compareSize(optimum.whole());
        table.at("optimal_secondary_people")
                .compareExactly(theirs.stream().mapToInt(structure::getPeople).sum());
        List<List<String>> published = structure.getCells().stream()
                .filter(cell -> structure.getPeople(cell) >= mask.getMinimum() && !theirs.contains(cell))
                .map(structure::getAtoms)
                .toList();
        boolean safe = DisclosureAudit.of(structure, published, mask.getMinimum())
                .certify()
                .holds();
        set.elements().forEach(cell -> cell.require(safe, "not safe"));
    }

    /** What an attacker could think of their hidden cells, if head counts were published with their mask. */
    private static void compareRanges(Expected table, CellStructure structure) {
        Expected ranges = table.at("attacker_interval_true_lo_hi").within(WHOLE);
        Set<String> hidden = new TreeSet<>(texts(table.at("primary")));
        hidden.addAll(texts(table.at("one_optimal_secondary_set")));
        List<String> published = structure.getCells().stream()
                .filter(cell -> !hidden.contains(cell))
                .toList();
        if (hidden.isEmpty()) {
            ranges.compareSize(0);
        }
        for (String cell : ranges.keys()) {
            CountRange range = CountRange.of(structure, published, cell);
            ranges.at(cell).at(0).compareExactly(structure.getPeople(cell));
            ranges.at(cell).at(1).compare(range.least());
            ranges.at(cell).at(2).compare(range.most());
        }
    }

    private static int people(CellStructure structure, Collection<String> cells) {
        return cells.stream()
                .filter(structure.getCells()::contains)
                .mapToInt(structure::getPeople)
                .sum();
    }

    private static List<String> atoms(CellStructure structure, Expected cell) {
        return structure.getCells().contains(cell.text()) ? structure.getAtoms(cell.text()) : List.of();
    }

    private static List<String> texts(Expected list) {
        return list.elements().stream().map(Expected::text).toList();
    }
}
