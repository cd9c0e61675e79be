package io.github.culturekit.examples.disclosure;

import io.github.culturekit.scoring.disclosure.CellStructure;
import io.github.culturekit.scoring.disclosure.DisclosureMask;
import io.github.culturekit.scoring.disclosure.IntervalAudit;
import java.util.Locale;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/**
 * How narrow a range an attacker can state for the mean of a protected group, from means of 0 to 10 shown exactly or to one
 * decimal; answers are drawn at random from 0, 2.5, 5, 7.5 and 10. Only organisations of few atoms are audited: each group takes
 * two linear programmes.
 */
final class Intervals {

    private static final int MOST_ATOMS = 150;
    private static final double HIGHEST = 10;
    private static final double NARROW = HIGHEST / 4;

    private int organisations;
    private int groups;
    private int narrow;
    private int narrowIfRounded;

    void add(long seed, DisclosureMask mask) {
        CellStructure structure = mask.getStructure();
        if (structure.getAtoms().size() > MOST_ATOMS) {
            return;
        }
        SplittableRandom random = new SplittableRandom(seed);
        Map<String, Double> totals = structure.getAtoms().stream()
                .collect(Collectors.toMap(
                        atom -> atom,
                        atom -> random.ints(structure.getAtomPeople(atom), 0, 5)
                                .mapToDouble(answer -> answer * HIGHEST / 4)
                                .sum()));
        organisations++;
        groups += mask.getProtectedGroups().size();
        narrow += narrow(mask, totals, audit -> audit);
        narrowIfRounded += narrow(mask, totals, audit -> audit.withRounding(0.1));
    }

    private static int narrow(
            DisclosureMask mask, Map<String, Double> totals, UnaryOperator<IntervalAudit> configured) {
        return (int) configured.apply(IntervalAudit.ofRange(0, HIGHEST)).of(mask, totals::get).stream()
                .filter(bracket -> bracket.width() < NARROW)
                .count();
    }

    String line() {
        return String.format(
                Locale.ROOT,
                "Intervals: of %d protected groups in the %d organisations of at most %d atoms, %.2f %% can be pinned to less than a"
                        + " quarter of the range from exact means, %.2f %% from means of one decimal.",
                groups,
                organisations,
                MOST_ATOMS,
                share(narrow),
                share(narrowIfRounded));
    }

    private double share(int of) {
        return groups == 0 ? 0 : 100.0 * of / groups;
    }
}
