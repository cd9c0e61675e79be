package io.github.culturekit.scoring.score;

import io.github.culturekit.model.organisation.Cut;
import io.github.culturekit.model.organisation.UnitId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * All groups of a result: each unit with all units below it, everyone and then cut by cut, those that nobody is in as well.
 * Units are added up when the first one with others below it is asked for. Thread-safe.
 */
final class GroupTable {

    private final List<UnitId> units = new ArrayList<>();
    private final List<Cut> cuts = new ArrayList<>();
    private final Map<UnitId, Integer> unitNumbers = new HashMap<>();
    private final Map<Cut, Integer> cutNumbers = new HashMap<>();
    private final @Nullable GroupCells[][] cells;
    private final GroupCells nobody;
    private final ScoredUnits tree;
    private final boolean[] hasUnitsBelow;
    private volatile boolean addedUp;

    private GroupTable(ScoredUnits tree, List<Cut> cutsInOrder, GroupCells nobody) {
        this.tree = tree;
        this.nobody = nobody;
        tree.topDown().forEach(unit -> {
            unitNumbers.put(unit, units.size());
            units.add(unit);
        });
        cutsInOrder.forEach(cut -> {
            cutNumbers.put(cut, cuts.size());
            cuts.add(cut);
        });
        this.cells = new GroupCells[units.size()][cuts.size()];
        this.hasUnitsBelow = new boolean[units.size()];
        for (int unit = 1; unit < units.size(); unit++) {
            hasUnitsBelow[tree.parent(unit)] = true;
        }
    }

    /**
     * A table of units that are to be merged into their parents.
     *
     * @param directory each unit by itself; it can be written to afterwards
     * @param units all its units
     * @param counted cuts to list even if nobody is in them
     * @param nobody the cells of a group that nobody is in
     */
    static GroupTable rollUp(GroupDirectory directory, ScoredUnits units, Set<Cut> counted, GroupCells nobody) {
        List<Cut> cuts = Stream.concat(directory.cuts().stream(), counted.stream())
                .distinct()
                .sorted((one, other) -> one.isEveryone() == other.isEveryone()
                        ? one.compareTo(other)
                        : Boolean.compare(other.isEveryone(), one.isEveryone()))
                .toList();
        GroupTable table = new GroupTable(units, cuts, nobody);
        directory.forEach((group, cells) ->
                table.add(table.unitNumber(group.unit()), table.cutNumbers.get(group.cut()), cells.share()));
        return table;
    }

    /** This table with more units, each the sum of those right below it. */
    GroupTable with(ScoredUnits more) {
        addUp();
        GroupTable table = new GroupTable(more, cuts, nobody);
        for (int unit = more.topDown().size() - 1; unit >= 0; unit--) {
            Integer known = unitNumbers.get(more.topDown().get(unit));
            for (int cut = 0; cut < cuts.size(); cut++) {
                if (known != null) {
                    table.add(unit, cut, cells[known][cut]);
                }
                if (unit > 0 && !unitNumbers.containsKey(more.topDown().get(more.parent(unit)))) {
                    table.add(more.parent(unit), cut, table.cells[unit][cut]);
                }
            }
        }
        table.addedUp = true;
        return table;
    }

    /** The units from the top down. */
    List<UnitId> units() {
        return Collections.unmodifiableList(units);
    }

    /** The cuts, everyone first. */
    List<Cut> cuts() {
        return Collections.unmodifiableList(cuts);
    }

    /** Passes all groups, units from the top down, everyone before the cuts. */
    void forEach(GroupVisitor visitor) {
        for (int unit = 0; unit < units.size(); unit++) {
            for (int cut = 0; cut < cuts.size(); cut++) {
                visitor.visit(new Group(units.get(unit), cuts.get(cut)), at(unit, cut));
            }
        }
    }

    /** The cells of a group, or empty if there is no such unit or cut. */
    Optional<GroupCells> find(UnitId unit, Cut cut) {
        Integer unitNumber = unitNumbers.get(unit);
        Integer cutNumber = cutNumbers.get(cut);
        return unitNumber == null || cutNumber == null ? Optional.empty() : Optional.of(at(unitNumber, cutNumber));
    }

    /** The cells of a whole unit, or null if there is no such unit. */
    @Nullable
    GroupCells find(UnitId unit) {
        Integer number = unitNumbers.get(unit);
        return number == null ? null : at(number, GroupDirectory.EVERYONE);
    }

    /** From the bottom up. */
    private synchronized void addUp() {
        if (addedUp) {
            return;
        }
        for (int unit = units.size() - 1; unit > 0; unit--) {
            for (int cut = 0; cut < cuts.size(); cut++) {
                add(tree.parent(unit), cut, cells[unit][cut]);
            }
        }
        addedUp = true;
    }

    private GroupCells at(int unit, int cut) {
        if (hasUnitsBelow[unit] && !addedUp) {
            addUp();
        }
        GroupCells found = cells[unit][cut];
        return found == null ? nobody : found;
    }

    private int unitNumber(UnitId unit) {
        return unitNumbers.get(unit);
    }

    private void add(int unit, int cut, @Nullable GroupCells added) {
        if (added == null) {
            return;
        }
        GroupCells before = cells[unit][cut];
        if (before == null) {
            cells[unit][cut] = added.share();
            return;
        }
        GroupCells sum = before.toWrite();
        sum.merge(added);
        cells[unit][cut] = sum;
    }
}
