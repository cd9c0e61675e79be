package io.github.culturekit.scoring.disclosure.span;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;

/**
 * Someone who knows who is in which cell and sees every published total, and looks for groups of fewer people than a limit
 * whose total follows: exactly, and until all are found or none is left.
 *
 * <p>A group follows if the 0/1 vector of its members is a linear combination of those of the published cells. That is hard in
 * general; here, almost everyone is soon shown to be in no such group by looking at one cell at a time ({@link
 * Neighbourhood}), and an exact search decides the rest. All of that is done modulo a prime; before it is said that there is no
 * group, {@link RankProof} shows that none is lost by it. What has been shown stays true when cells are withdrawn, so an attack
 * goes on from where it was as long as each set of cells is part of the last. Not thread-safe; uses more threads inside, with
 * the same result for any number.
 */
public final class Attack {

    private static final int FIRST_WIDTH = 400;
    private static final int BATCH = 64;
    private static final long LOCAL_STEPS = 300;
    private static final long FIRST_STEPS = 500;
    private static final long THOROUGH_STEPS = 4_000;
    private static final int FRUITLESS = 30;

    private final int[] atomPeople;
    private final int limit;
    private final long allowedSteps;
    private final boolean[] closedAtoms;

    /**
     * An attack on nothing yet.
     *
     * @param atomPeople how many people each atom has
     * @param limit groups of fewer people are looked for
     * @param allowedSteps the choices that the search for one member may take before it gives up
     */
    public Attack(int[] atomPeople, int limit, long allowedSteps) {
        this.atomPeople = atomPeople.clone();
        this.limit = limit;
        this.allowedSteps = allowedSteps;
        this.closedAtoms = new boolean[atomPeople.length];
    }

    /**
     * Finds derivable groups below the limit: some, where there are any; more if that takes little work.
     *
     * @param published the cells, each a set of atoms in ascending order; from the second call on, some of those of the last
     * @param most how many groups are wanted
     * @return groups, each as atoms in ascending order; empty if and only if there is none
     * @throws SearchLimitException if it could not be found out in the steps allowed, or not in whole numbers
     */
    public List<int[]> groups(List<int[]> published, int most) {
        return groups(published, most, false);
    }

    private List<int[]> groups(List<int[]> published, int most, boolean all) {
        AtomClasses classes = AtomClasses.of(atomPeople, published);
        boolean[] closed = classes.closed(closedAtoms);
        HiddenColumns hidden = narrowed(classes, closed);
        List<int[]> groups = searched(classes, hidden, closed, most, all);
        classes.close(closed, closedAtoms);
        if (groups.isEmpty() && !RankProof.holds(classes.cells(), closed.length)) {
            throw new SearchLimitException();
        }
        return groups;
    }

    /**
     * Finds whoever is in a derivable group below the limit. Where there are such groups, somebody whose search takes too many
     * steps is taken not to be in one.
     *
     * @param published the cells, each a set of atoms in ascending order
     * @return the atoms that are in at least one such group; empty if and only if there is none
     * @throws SearchLimitException if no group was found in the steps allowed, and it is not proved that there is none
     */
    public BitSet exposed(List<int[]> published) {
        BitSet exposed = new BitSet();
        groups(published, Integer.MAX_VALUE, true)
                .forEach(group -> Arrays.stream(group).forEach(exposed::set));
        return exposed;
    }

    /**
     * First with the published rows as they are, in small cells; then with what is left of them where nothing larger is
     * hidden, in ever larger cells.
     */
    private HiddenColumns narrowed(AtomClasses classes, boolean[] closed) {
        List<Neighbourhood> cells = classes.rows().stream()
                .map(Neighbourhood::new)
                .sorted(Comparator.comparingInt(Neighbourhood::size))
                .toList();
        int[] people = classes.people();
        for (int number = 0; number < people.length; number++) {
            closed[number] |= people[number] >= limit;
        }
        narrow(cells, FIRST_WIDTH, classes.rows(), people, closed);
        HiddenColumns hidden = HiddenColumns.of(classes.rows(), people, closed, limit);
        int width = 2 * FIRST_WIDTH;
        while (hidden.size() > 0) {
            int before = hidden.size();
            narrow(cells, width, hidden.rows(), people, closed);
            hidden = HiddenColumns.of(hidden.rows(), people, closed, limit);
            boolean slow = before - hidden.size() <= before / 20;
            if (slow && width > people.length) {
                return hidden;
            }
            width = slow ? 2 * width : width;
        }
        return hidden;
    }

    /** Looks at the cells up to a width, some at a time so that each profits from what those before it showed. */
    private void narrow(List<Neighbourhood> cells, int width, List<SparseRow> rows, int[] people, boolean[] closed) {
        ColumnEntries known = ColumnEntries.of(rows, people.length);
        List<Neighbourhood> near =
                cells.stream().filter(cell -> cell.size() <= width).toList();
        for (int from = 0; from < near.size(); from += BATCH) {
            List<Neighbourhood> batch = near.subList(from, Math.min(near.size(), from + BATCH));
            List<List<Integer>> found = batch.parallelStream()
                    .map(cell -> cell.closes(known, people, closed, limit, LOCAL_STEPS))
                    .toList();
            found.forEach(columns -> columns.forEach(column -> closed[column] = true));
        }
    }

    /** Looks where little work is needed first; where nothing is found that way, takes more and more steps. */
    private List<int[]> searched(AtomClasses classes, HiddenColumns first, boolean[] closed, int most, boolean all) {
        HiddenColumns hidden = first;
        BitSet covered = new BitSet();
        List<int[]> groups = new ArrayList<>();
        for (long steps = FIRST_STEPS; true; steps *= 8) {
            int undecided = 0;
            for (HiddenBlock block : HiddenBlock.of(hidden)) {
                undecided += search(block, closed, Math.min(steps, allowedSteps), covered, most - groups.size())
                        .into(groups, classes);
                if (groups.size() >= most) {
                    return groups;
                }
            }
            if (undecided == 0 || (!groups.isEmpty() && (!all || steps >= THOROUGH_STEPS))) {
                return groups;
            }
            if (steps > allowedSteps) {
                throw new SearchLimitException();
            }
            hidden = HiddenColumns.of(hidden.rows(), classes.people(), closed, limit);
        }
    }

    /** What came of one block: groups of classes, and for how many members it could not be decided. */
    private record Search(List<int[]> found, int undecided) {
        int into(List<int[]> groups, AtomClasses classes) {
            found.forEach(group -> groups.add(classes.atoms(Arrays.stream(group))));
            return undecided;
        }
    }

    /**
     * Finds groups that hold each member of any that is not covered by one found before. Where many members in turn could not be
     * decided, the others hardly can be, and are not tried.
     */
    private Search search(HiddenBlock block, boolean[] closed, long steps, BitSet covered, int most) {
        GroupSearch search = block.search();
        List<int[]> found = new ArrayList<>();
        int undecided = 0;
        int fruitless = 0;
        for (int v = 0; v < block.size() && found.size() < most && fruitless < FRUITLESS; v++) {
            if (block.isIn(v, covered)) {
                continue;
            }
            GroupSearch.Outcome outcome = search.with(v, limit, steps);
            fruitless++;
            if (outcome == GroupSearch.Outcome.NONE) {
                search.ruleOut(v);
                block.close(v, closed);
                fruitless = 0;
            } else if (outcome == GroupSearch.Outcome.FOUND && block.isDerivable(search.group())) {
                int[] group = block.columns(search.group()).toArray();
                Arrays.stream(group).forEach(covered::set);
                found.add(group);
                fruitless = 0;
            } else {
                undecided++;
            }
        }
        return new Search(found, undecided);
    }
}
