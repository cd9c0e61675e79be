package io.github.culturekit.scoring.score;

import io.github.culturekit.scoring.disclosure.ReleaseDraft;
import io.github.culturekit.scoring.disclosure.ReleaseLedger;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Who counts where, of a result: the people of each atom by the bases that they are in. Immutable and thread-safe. */
final class AtomTable {

    private static final Comparator<Map.Entry<BitSet, Long>> BY_BASES =
            Comparator.comparing(entry -> entry.getKey().toString());

    private final List<FamilyPlan> families;
    private final CutChoices choices;
    private final List<Group> atoms;
    private final long[] rows;
    private final List<BaseCounts> incomplete;

    AtomTable(
            List<FamilyPlan> families,
            CutChoices choices,
            List<Group> atoms,
            long[] rows,
            List<BaseCounts> incomplete) {
        this.families = families;
        this.choices = choices;
        this.atoms = atoms;
        this.rows = rows;
        this.incomplete = incomplete;
    }

    /** Receives how many respondents of an atom are in the same bases of a family. */
    @FunctionalInterface
    interface Visitor {
        void visit(Group atom, BitSet bases, long people);
    }

    /** Receives an atom, by its number. */
    @FunctionalInterface
    interface AtomVisitor {
        void visit(int number, Group atom, long rows);
    }

    List<FamilyPlan> families() {
        return families;
    }

    /** What is noted of people: the cut of an atom has a value of each, unless they have none. */
    CutChoices choices() {
        return choices;
    }

    /** Begins a release of a ledger; nobody could be told from those who came later by a column that is empty. */
    ReleaseDraft next(ReleaseLedger ledger, String label) {
        for (String column : choices.former().getColumns()) {
            if (atoms.stream().noneMatch(atom -> atom.cut().getValues().containsKey(column))) {
                throw new IllegalArgumentException(
                        "Nobody has a value of '" + column + "', which is to say where people"
                                + " were in an earlier release. Maybe the responses were read without that column.");
            }
        }
        return ledger.next(label, choices.former(), choices.noted());
    }

    int size() {
        return atoms.size();
    }

    /** Passes all atoms in the order of their names, so that the same people give the same order. */
    void forEach(AtomVisitor visitor) {
        IntStream.range(0, atoms.size())
                .boxed()
                .sorted(Comparator.comparing(atoms::get, Group.BY_NAME))
                .forEach(number -> visitor.visit(number, atoms.get(number), rows[number]));
    }

    /** Passes everyone, in the order of the atoms' names. */
    void forEach(int family, Visitor visitor) {
        Map<Integer, Map<BitSet, Long>> byAtom = incomplete(family);
        forEach((number, atom, all) -> {
            long complete = all;
            for (Map.Entry<BitSet, Long> some : inOrder(byAtom.getOrDefault(number, Map.of()))) {
                visitor.visit(atom, some.getKey(), some.getValue());
                complete -= some.getValue();
            }
            if (complete > 0) {
                visitor.visit(atom, families.get(family).full(), complete);
            }
        });
    }

    /** By atom, how many are in which bases of a family, but for those who are in all. */
    Map<Integer, Map<BitSet, Long>> incomplete(int family) {
        return incomplete.get(family).byAtom();
    }

    static List<Map.Entry<BitSet, Long>> inOrder(Map<BitSet, Long> patterns) {
        return patterns.entrySet().stream().sorted(BY_BASES).toList();
    }
}
