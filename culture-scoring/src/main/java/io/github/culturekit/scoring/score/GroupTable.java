package io.github.culturekit.scoring.score;

import io.github.culturekit.model.organisation.Cut;
import io.github.culturekit.model.organisation.UnitId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * All groups of a result: each unit with all units below it, everyone and then cut by cut, those that nobody is in as well.
 * Units are added up when the first one with others below it is asked for. Thread-safe.
 */
final class GroupTable {

    private final List<Cut> cuts = new ArrayList<>();
    private final UnitPlaces places;
    private final Map<Cut, Integer> cutNumbers = new HashMap<>();
    /** By cut and unit. */
    private final @Nullable GroupCells[][] cells;

    private final GroupCells nobody;
    private final ScoredUnits tree;
    private final boolean[] hasUnitsBelow;
    private volatile boolean addedUp;

    private GroupTable(ScoredUnits tree, List<Cut> cutsInOrder, GroupCells nobody) {
        this.tree = tree;
        this.nobody = nobody;
        this.places = new UnitPlaces(tree.topDown());
        cutsInOrder.forEach(cut -> {
            cutNumbers.put(cut, cuts.size());
            cuts.add(cut);
        });
        this.cells = new GroupCells[cuts.size()][units().size()];
        this.hasUnitsBelow = new boolean[units().size()];
        for (int unit = 1; unit < hasUnitsBelow.length; unit++) {
            hasUnitsBelow[tree.parent(unit)] = true;
        }
    }

    /**
     * A table of units that are to be merged into their parents.
     *
     * @param groups each unit by itself, which can be written to afterwards
     * @param units all its units
     * @param counted cuts to list even if nobody is in them
     * @param nobody the cells of a group that nobody is in
     */
    static GroupTable rollUp(GroupDirectory groups, ScoredUnits units, Set<Cut> counted, GroupCells nobody) {
        List<Cut> cuts = Stream.concat(groups.cuts().stream(), counted.stream())
                .distinct()
                .sorted((one, other) -> one.isEveryone() == other.isEveryone()
                        ? one.compareTo(other)
                        : Boolean.compare(other.isEveryone(), one.isEveryone()))
                .toList();
        GroupTable table = new GroupTable(units, cuts, nobody);
        int[] cutNumbers =
                groups.cuts().stream().mapToInt(table.cutNumbers::get).toArray();
        for (int place = 0; place < table.units().size(); place++) {
            int unit = groups.findUnit(table.units().get(place));
            for (int cut = 0; cut < cutNumbers.length && unit != ArrivalNumbers.NONE; cut++) {
                table.add(place, cutNumbers[cut], groups.find(unit, cut));
            }
        }
        return table;
    }

    /** This table with more units, each the sum of those right below it. */
    GroupTable with(ScoredUnits more) {
        addUp();
        GroupTable table = new GroupTable(more, cuts, nobody);
        for (int unit = more.topDown().size() - 1; unit >= 0; unit--) {
            int known = places.find(more.topDown().get(unit));
            for (int cut = 0; cut < cuts.size(); cut++) {
                if (known != UnitPlaces.NONE) {
                    table.add(unit, cut, cells[cut][known]);
                }
                if (unit > 0 && places.find(more.topDown().get(more.parent(unit))) == UnitPlaces.NONE) {
                    table.add(more.parent(unit), cut, table.cells[cut][unit]);
                }
            }
        }
        table.addedUp = true;
        return table;
    }

    /** The units from the top down. */
    List<UnitId> units() {
        return places.units();
    }

    /** The cuts, everyone first. */
    List<Cut> cuts() {
        return Collections.unmodifiableList(cuts);
    }

    /** Passes all groups, units from the top down, everyone before the cuts. */
    void forEach(GroupVisitor visitor) {
        for (int unit = 0; unit < units().size(); unit++) {
            for (int cut = 0; cut < cuts.size(); cut++) {
                visitor.visit(new Group(units().get(unit), cuts.get(cut)), at(unit, cut));
            }
        }
    }

    /** The cells of a group, or empty if there is no such unit or cut. */
    Optional<GroupCells> find(UnitId unit, Cut cut) {
        int place = places.find(unit);
        Integer cutNumber = cutNumbers.get(cut);
        return place == UnitPlaces.NONE || cutNumber == null ? Optional.empty() : Optional.of(at(place, cutNumber));
    }

    /** The place of a unit among the units, or empty if there is no such unit. */
    OptionalInt find(UnitId unit) {
        int place = places.find(unit);
        return place == UnitPlaces.NONE ? OptionalInt.empty() : OptionalInt.of(place);
    }

    /** The cells of a whole unit by its place. */
    GroupCells people(int unit) {
        return at(unit, GroupDirectory.EVERYONE);
    }

    /** From the bottom up. */
    private synchronized void addUp() {
        if (addedUp) {
            return;
        }
        for (int unit = units().size() - 1; unit > 0; unit--) {
            for (int cut = 0; cut < cuts.size(); cut++) {
                add(tree.parent(unit), cut, cells[cut][unit]);
            }
        }
        addedUp = true;
    }

    private GroupCells at(int unit, int cut) {
        if (hasUnitsBelow[unit] && !addedUp) {
            addUp();
        }
        GroupCells found = cells[cut][unit];
        return found == null ? nobody : found;
    }

    private void add(int unit, int cut, @Nullable GroupCells added) {
        if (added == null) {
            return;
        }
        GroupCells before = cells[cut][unit];
        if (before == null) {
            cells[cut][unit] = added.share();
            return;
        }
        GroupCells sum = before.toWrite();
        sum.merge(added);
        cells[cut][unit] = sum;
    }
}
