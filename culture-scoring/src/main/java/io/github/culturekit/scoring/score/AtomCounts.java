package io.github.culturekit.scoring.score;

import io.github.culturekit.model.organisation.Cut;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/**
 * How many respondents of each unit have the same value of every cut and of all else that is noted of them, and how many of these
 * count in which scores: what a mask goes by. It holds no answers. Units have the numbers of the accumulator's groups. Not thread-safe.
 */
final class AtomCounts {

    /** The atom of a row that is in none. */
    static final int NO_ATOM = -1;

    /** The number of the cut of those who have no value of any. */
    static final int NO_VALUES = 0;

    private final List<FamilyPlan> families;
    private final CutChoices choices;
    private final GroupDirectory directory;
    private final ArrivalNumbers<Cut> cuts = new ArrivalNumbers<>();
    private final PairNumbers atoms = new PairNumbers();
    private final List<BaseCounts> incomplete;
    private long[] rows = new long[0];

    AtomCounts(List<FamilyPlan> families, CutChoices choices, GroupDirectory directory) {
        this.families = families;
        this.choices = choices;
        this.directory = directory;
        this.incomplete = families.stream().map(BaseCounts::new).toList();
        cut(Cut.everyone());
    }

    /** The number of the values of all cuts; one that somebody has no value of is left out. */
    int cut(Cut values) {
        return cuts.of(values);
    }

    /** The number of a unit's people with some values, both by number. */
    int atom(int unit, int cut) {
        int found = atoms.find(cut, unit);
        if (found != PairNumbers.NONE) {
            return found;
        }
        if (atoms.size() == rows.length) {
            rows = Arrays.copyOf(rows, Math.max(8, 2 * rows.length));
        }
        return atoms.add(cut, unit);
    }

    int atom(Group group) {
        return atom(directory.unit(group.unit()), cut(group.cut()));
    }

    /** Counts rows by their atoms, but for those of {@link #NO_ATOM}. */
    void add(ScoredRows added, int[] atomOfRow) {
        for (int row = 0; row < added.size(); row++) {
            if (atomOfRow[row] != NO_ATOM) {
                rows[atomOfRow[row]]++;
            }
        }
        incomplete.forEach(family -> family.add(added, atomOfRow));
    }

    /** Adds respondents of an atom. */
    void addRows(int atom, long count) {
        rows[atom] += count;
    }

    /** Takes note that respondents, whose rows are added as well, are not in every base. */
    void addIncomplete(int atom, int family, BitSet bases, long count) {
        incomplete.get(family).add(atom, bases, count);
    }

    /** Adds everyone of another, whose directory was merged before. */
    void merge(AtomCounts other) {
        int[] numbers = new int[other.atoms.size()];
        other.atoms.forEach((cut, unit, number) -> {
            numbers[number] = atom(other.group(unit, cut));
            rows[numbers[number]] += other.rows[number];
        });
        for (int family = 0; family < incomplete.size(); family++) {
            incomplete.get(family).merge(other.incomplete.get(family), numbers);
        }
    }

    /** {@return everyone who was counted so far} */
    AtomTable table() {
        Group[] named = new Group[atoms.size()];
        atoms.forEach((cut, unit, number) -> named[number] = group(unit, cut));
        return new AtomTable(
                families,
                choices,
                List.of(named),
                Arrays.copyOf(rows, named.length),
                incomplete.stream().map(BaseCounts::copy).toList());
    }

    private Group group(int unit, int cut) {
        return new Group(directory.unitOf(unit), cuts.names().get(cut));
    }

    long sizeInBytes() {
        return (long) rows.length * Long.BYTES
                + atoms.sizeInBytes()
                + incomplete.stream().mapToLong(BaseCounts::sizeInBytes).sum();
    }
}
