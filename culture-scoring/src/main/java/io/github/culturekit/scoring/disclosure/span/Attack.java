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
 * Neighbourhood}), and an exact search decides the rest. What has been shown stays true when cells are withdrawn, so an attack
 * goes on from where it was as long as each set of cells is part of the last. Not thread-safe; uses more threads inside, with
 * the same result for any number.
 */
public final class Attack {

    private static final int FIRST_WIDTH = 400;
    private static final int BATCH = 64;
    private static final long LOCAL_STEPS = 300;
    private static final long FIRST_STEPS = 500;

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
     * Finds derivable groups below the limit.
     *
     * @param published the cells, each a set of atoms in ascending order; from the second call on, some of those of the last
     * @param most how many groups are wanted
     * @return groups, each as atoms in ascending order; empty if and only if there is none
     * @throws SearchLimitException if it could not be found out in the steps allowed
     */
    public List<int[]> groups(List<int[]> published, int most) {
        AtomClasses classes = AtomClasses.of(atomPeople, published);
        boolean[] closed = classes.closed(closedAtoms);
        HiddenColumns hidden = narrowed(classes, closed);
        List<int[]> groups = searched(classes, hidden, closed, most);
        classes.close(closed, closedAtoms);
        return groups;
    }

    /**
     * Finds whoever is in a derivable group below the limit.
     *
     * @param published the cells, each a set of atoms in ascending order
     * @return the atoms that are in at least one such group
     * @throws SearchLimitException if it could not be found out in the steps allowed
     */
    public BitSet exposed(List<int[]> published) {
        BitSet exposed = new BitSet();
        groups(published, Integer.MAX_VALUE)
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

    private List<int[]> searched(AtomClasses classes, HiddenColumns first, boolean[] closed, int most) {
        HiddenColumns hidden = first;
        long steps = FIRST_STEPS;
        while (true) {
            List<int[]> groups = new ArrayList<>();
            int undecided = 0;
            for (HiddenBlock block : HiddenBlock.of(hidden)) {
                undecided += search(block, classes, closed, Math.min(steps, allowedSteps), most, groups);
                if (groups.size() >= most) {
                    return groups;
                }
            }
            if (undecided == 0 || (!groups.isEmpty() && steps > allowedSteps)) {
                return groups;
            }
            if (steps > allowedSteps) {
                throw new SearchLimitException();
            }
            steps *= 8;
            hidden = HiddenColumns.of(hidden.rows(), classes.people(), closed, limit);
        }
    }

    /** Adds groups that hold each member of any; returns for how many members it could not be decided. */
    private int search(
            HiddenBlock block, AtomClasses classes, boolean[] closed, long steps, int most, List<int[]> groups) {
        GroupSearch search = block.search();
        BitSet covered = new BitSet();
        int undecided = 0;
        for (int v = 0; v < block.size() && groups.size() < most; v++) {
            if (covered.get(v)) {
                continue;
            }
            switch (search.with(v, limit, steps)) {
                case NONE -> {
                    search.ruleOut(v);
                    block.close(v, closed);
                }
                case UNDECIDED -> undecided++;
                case FOUND -> {
                    if (block.isDerivable(search.group())) {
                        covered.or(search.group());
                        groups.add(classes.atoms(block.columns(search.group())));
                    } else {
                        undecided++;
                    }
                }
            }
        }
        return undecided;
    }
}
