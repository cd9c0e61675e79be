package io.github.culturekit.scoring.disclosure;

import io.github.culturekit.scoring.disclosure.span.Attack;
import io.github.culturekit.scoring.disclosure.span.GuardedSpan;
import io.github.culturekit.scoring.disclosure.span.SearchLimitException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * One mask for one order of cells: offers them one by one, lets the attacker look at the result, protects what the attacker
 * found, and goes on until nothing is found.
 *
 * <p>From the second round on only cells of the round before are offered, so that what the attacker has shown to be safe stays
 * safe.
 */
final class MaskAttempt {

    private static final int SMALL = 1_000;
    private static final long AUDIT_STEPS = 20_000;

    private final CellStructure structure;
    private final int minimum;
    private final List<int[]> released;
    private final long allowedSteps;
    private final Set<GroupOfAtoms> guarded = new LinkedHashSet<>();

    MaskAttempt(CellStructure structure, int minimum, List<int[]> released, long allowedSteps) {
        this.structure = structure;
        this.minimum = minimum;
        this.released = released;
        this.allowedSteps = allowedSteps;
        guardSmallGroups();
    }

    /**
     * The cells that are published. Small structures are offered a second time from the start: now that the groups which an
     * attacker finds are known from the first cell on, fewer cells have to give way.
     */
    BitSet publish(List<Integer> order) {
        BitSet once = proved(order);
        if (order.size() > SMALL) {
            return once;
        }
        BitSet twice = proved(order);
        return twice.cardinality() > once.cardinality() ? twice : once;
    }

    private BitSet proved(List<Integer> order) {
        Attack attack = new Attack(structure.atomPeople(), minimum, allowedSteps);
        List<Integer> offered = order;
        while (true) {
            BitSet published = offer(offered);
            List<int[]> found;
            try {
                found = attack.groups(published(published), Integer.MAX_VALUE);
                if (found.isEmpty()) {
                    found = anew(published);
                }
            } catch (SearchLimitException tooHard) {
                offered = withoutLast(offered, published);
                continue;
            }
            if (found.isEmpty()) {
                return published;
            }
            found.forEach(group -> guarded.add(new GroupOfAtoms(group)));
            offered = offered.stream().filter(published::get).toList();
        }
    }

    /** What an attacker finds who knows nothing of the rounds before, as anyone does who checks the certificate. */
    private List<int[]> anew(BitSet published) {
        return new Attack(structure.atomPeople(), minimum, AUDIT_STEPS).groups(published(published), 1);
    }

    /** Of what was published, the first nine in ten: what cannot be proved safe is not published. */
    private static List<Integer> withoutLast(List<Integer> offered, BitSet published) {
        if (offered.isEmpty()) {
            throw new SearchLimitException();
        }
        List<Integer> taken = offered.stream().filter(published::get).toList();
        return taken.subList(0, taken.size() * 9 / 10);
    }

    List<int[]> guarded() {
        return guarded.stream().map(GroupOfAtoms::atoms).toList();
    }

    /**
     * The cells of which none, with those before it, gives a guarded group away.
     *
     * @throws IllegalStateException if what was released gives one away already
     */
    BitSet offer(List<Integer> offered) {
        List<int[]> cells =
                offered.stream().map(number -> structure.cell(number).atoms()).toList();
        GuardedSpan span = new GuardedSpan(structure.atomPeople().length, guarded());
        released.forEach(span::takeAnyway);
        span.exposed().stream().findFirst().ifPresent(this::refuse);
        BitSet published = new BitSet(structure.size());
        for (int i = 0; i < cells.size(); i++) {
            if (span.take(cells.get(i))) {
                published.set(offered.get(i));
            }
        }
        return published;
    }

    private void refuse(int... group) {
        throw new IllegalStateException("What was released before gives away " + structure.peopleIn(group)
                + " people, fewer than the minimum of " + minimum
                + ", so nothing more can be published safely. Maybe the"
                + " minimum was lower then: keep it for this wave.");
    }

    private List<int[]> published(BitSet cells) {
        List<int[]> all = new ArrayList<>(released);
        cells.stream().mapToObj(number -> structure.cell(number).atoms()).forEach(all::add);
        return all;
    }

    private void guardSmallGroups() {
        int[] people = structure.atomPeople();
        for (int atom = 0; atom < people.length; atom++) {
            if (people[atom] < minimum) {
                guarded.add(new GroupOfAtoms(new int[] {atom}));
            }
        }
        structure
                .numbers()
                .mapToObj(structure::cell)
                .filter(cell -> cell.people() < minimum)
                .forEach(cell -> guarded.add(new GroupOfAtoms(cell.atoms())));
    }

    /** A set of atoms, in ascending order, equal to another with the same. */
    private record GroupOfAtoms(int[] atoms) {
        @Override
        public boolean equals(Object other) {
            return other instanceof GroupOfAtoms group && Arrays.equals(atoms, group.atoms);
        }

        @Override
        public int hashCode() {
            return Arrays.hashCode(atoms);
        }

        @Override
        public String toString() {
            return Arrays.toString(atoms);
        }
    }
}
