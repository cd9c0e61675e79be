package io.github.culturekit.scoring.score;

import io.github.culturekit.model.organisation.Cut;
import io.github.culturekit.model.organisation.UnitId;
import java.io.IOException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * How many respondents of each unit have the same value of every cut, and how many of them count in which scores: what a mask
 * goes by. It holds no answers. Whoever is in every base of a family of scales is counted by the row alone, so that complete
 * answers cost nothing more.
 */
final class AtomCounts {

    private final List<FamilyPlan> families;
    private final List<Group> atoms = new ArrayList<>();
    private final Map<Group, Integer> numbers = new HashMap<>();
    private final List<Count> counts = new ArrayList<>();

    AtomCounts(List<FamilyPlan> families) {
        this.families = families;
    }

    /** The respondents of an atom, and by family those who are not in every base, by the bases that they are in. */
    private static final class Count {
        private long rows;
        private final List<Map<BitSet, Long>> incomplete;

        private Count(int families) {
            this.incomplete = new ArrayList<>(families);
            for (int family = 0; family < families; family++) {
                incomplete.add(new HashMap<>(0));
            }
        }
    }

    /** Receives how many respondents of an atom are in the same bases of a family. */
    @FunctionalInterface
    interface Visitor {
        void visit(Group atom, BitSet bases, long people);
    }

    /** The number of a unit's people with some values of all cuts; a cut that they have no value of is left out. */
    int atom(UnitId unit, Cut values) {
        return atom(new Group(unit, values));
    }

    private int atom(Group atom) {
        return numbers.computeIfAbsent(atom, added -> {
            atoms.add(added);
            counts.add(new Count(families.size()));
            return atoms.size() - 1;
        });
    }

    List<FamilyPlan> families() {
        return families;
    }

    void addRow(int atom) {
        counts.get(atom).rows++;
    }

    /** Takes note that a respondent, whose row is added as well, is not in every base. */
    void addIncomplete(int atom, int family, BitSet bases) {
        counts.get(atom).incomplete.get(family).merge(bases, 1L, Long::sum);
    }

    void merge(AtomCounts other) {
        for (int number = 0; number < other.atoms.size(); number++) {
            Count from = other.counts.get(number);
            Count to = counts.get(atom(other.atoms.get(number)));
            to.rows += from.rows;
            for (int family = 0; family < families.size(); family++) {
                Map<BitSet, Long> into = to.incomplete.get(family);
                from.incomplete.get(family).forEach((bases, people) -> into.merge(bases, people, Long::sum));
            }
        }
    }

    AtomCounts copy() {
        AtomCounts copy = new AtomCounts(families);
        copy.merge(this);
        return copy;
    }

    /** Passes everyone, atoms in the order of their names, so that the same people give the same order. */
    void forEach(int family, Visitor visitor) {
        sorted().forEach((atom, count) -> {
            long complete = count.rows;
            for (Map.Entry<BitSet, Long> some : inOrder(count.incomplete.get(family))) {
                visitor.visit(atom, some.getKey(), some.getValue());
                complete -= some.getValue();
            }
            if (complete > 0) {
                visitor.visit(atom, families.get(family).full(), complete);
            }
        });
    }

    void writeTo(AccumulatorOutput out) throws IOException {
        out.writeCount(atoms.size());
        for (Map.Entry<Group, Count> atom : sorted().entrySet()) {
            out.writeText(atom.getKey().unit().toString());
            out.writeCut(atom.getKey().cut());
            out.writeCount(atom.getValue().rows);
            for (Map<BitSet, Long> family : atom.getValue().incomplete) {
                out.writeCount(family.size());
                for (Map.Entry<BitSet, Long> some : inOrder(family)) {
                    long[] bits = some.getKey().toLongArray();
                    out.writeCount(bits.length);
                    for (long word : bits) {
                        out.writeCount(word);
                    }
                    out.writeCount(some.getValue());
                }
            }
        }
    }

    void readFrom(AccumulatorInput in) throws IOException {
        for (long left = in.readCount(); left > 0; left--) {
            Count count = counts.get(atom(UnitId.of(in.readText()), in.readCut()));
            count.rows = in.readCount();
            for (Map<BitSet, Long> family : count.incomplete) {
                for (long some = in.readCount(); some > 0; some--) {
                    long[] bits = new long[Math.toIntExact(in.readCount())];
                    for (int word = 0; word < bits.length; word++) {
                        bits[word] = in.readCount();
                    }
                    family.put(BitSet.valueOf(bits), in.readCount());
                }
            }
        }
    }

    private TreeMap<Group, Count> sorted() {
        TreeMap<Group, Count> sorted = new TreeMap<>(Group.BY_NAME);
        for (int number = 0; number < atoms.size(); number++) {
            sorted.put(atoms.get(number), counts.get(number));
        }
        return sorted;
    }

    private static List<Map.Entry<BitSet, Long>> inOrder(Map<BitSet, Long> patterns) {
        return patterns.entrySet().stream()
                .sorted(Comparator.comparing(entry -> entry.getKey().toString()))
                .toList();
    }
}
