package io.github.culturekit.scoring.score;

import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;

/**
 * How many people of each atom are in the same bases of a family of scales, but for those who are in all of them, so that
 * complete answers cost next to nothing. Not thread-safe.
 */
final class BaseCounts {

    private final FamilyPlan family;
    private final CodeTree patterns;
    private final PairCounts people;
    private boolean[] incomplete = new boolean[0];

    BaseCounts(FamilyPlan family) {
        this(family, new CodeTree(), new PairCounts());
    }

    private BaseCounts(FamilyPlan family, CodeTree patterns, PairCounts people) {
        this.family = family;
        this.patterns = patterns;
        this.people = people;
    }

    BaseCounts copy() {
        return new BaseCounts(family, patterns.copy(), people.copy());
    }

    /** Counts rows by their atoms, but for those of {@link AtomCounts#NO_ATOM}. */
    void add(ScoredRows rows, int[] atomOfRow) {
        if (!family.mayLack(rows)) {
            return;
        }
        if (incomplete.length < rows.size()) {
            incomplete = new boolean[rows.size()];
        }
        family.findIncomplete(rows, incomplete);
        for (int row = 0; row < rows.size(); row++) {
            if (incomplete[row] && atomOfRow[row] != AtomCounts.NO_ATOM) {
                addRow(rows, row, atomOfRow[row]);
            }
        }
    }

    private void addRow(ScoredRows rows, int row, int atom) {
        int pattern = CodeTree.ROOT;
        boolean inAll = true;
        for (int base = 0; base < family.baseCount(); base++) {
            boolean included = family.includes(base, rows, row);
            inAll &= included;
            pattern = patterns.at(pattern, included ? 1 : 0);
        }
        if (!inAll) {
            people.add(atom, pattern, 1);
        }
    }

    /** Adds people of an atom who are in some bases and not in all. */
    void add(int atom, BitSet bases, long count) {
        int pattern = CodeTree.ROOT;
        for (int base = 0; base < family.baseCount(); base++) {
            pattern = patterns.at(pattern, bases.get(base) ? 1 : 0);
        }
        people.add(atom, pattern, count);
    }

    /** Adds all counts of another, whose atoms have other numbers. */
    void merge(BaseCounts other, int[] numbers) {
        Map<Integer, BitSet> bases = other.bases();
        other.people.forEach((atom, pattern, count) -> add(numbers[atom], bases.get(pattern), count));
    }

    /** By atom, how many are in which bases. */
    Map<Integer, Map<BitSet, Long>> byAtom() {
        Map<Integer, BitSet> bases = bases();
        Map<Integer, Map<BitSet, Long>> byAtom = new HashMap<>();
        people.forEach((atom, pattern, count) ->
                byAtom.computeIfAbsent(atom, any -> new HashMap<>()).merge(bases.get(pattern), count, Long::sum));
        return byAtom;
    }

    long sizeInBytes() {
        return people.sizeInBytes();
    }

    /** The bases of each pattern that somebody has. */
    private Map<Integer, BitSet> bases() {
        Map<Integer, BitSet> bases = new HashMap<>();
        people.forEach((atom, pattern, count) -> bases.computeIfAbsent(pattern, this::basesOf));
        return bases;
    }

    private BitSet basesOf(int pattern) {
        BitSet bases = new BitSet();
        int[] included = patterns.codes(pattern, family.baseCount());
        for (int base = 0; base < included.length; base++) {
            bases.set(base, included[base] == 1);
        }
        return bases;
    }
}
