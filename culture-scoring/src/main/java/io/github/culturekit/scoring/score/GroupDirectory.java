package io.github.culturekit.scoring.score;

import io.github.culturekit.model.organisation.Cut;
import io.github.culturekit.model.organisation.UnitId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The groups of an accumulator: units and cuts, numbered as they arrive, and the cells of each pair of them that somebody is
 * in. The numbers never leave the accumulator; results name units and cuts.
 */
final class GroupDirectory implements GroupSource {

    /** The number of the cut that leaves nobody out. */
    static final int EVERYONE = 0;

    private final CellLayout layout;
    private final @Nullable SharedCells shared;
    private final List<UnitId> units = new ArrayList<>();
    private final Map<UnitId, Integer> unitNumbers = new HashMap<>();
    private final List<Cut> cuts = new ArrayList<>();
    private final Map<Cut, Integer> cutNumbers = new HashMap<>();
    private final PairNumbers groups = new PairNumbers();
    private GroupCells[] cells = new GroupCells[16];

    GroupDirectory(CellLayout layout) {
        this(layout, null);
    }

    /** A directory of groups whose cells other directories may have too. */
    GroupDirectory(CellLayout layout, @Nullable SharedCells shared) {
        this.layout = layout;
        this.shared = shared;
        cut(Cut.everyone());
    }

    int unit(UnitId unit) {
        return unitNumbers.computeIfAbsent(unit, added -> {
            units.add(added);
            return units.size() - 1;
        });
    }

    int cut(Cut cut) {
        return cutNumbers.computeIfAbsent(cut, added -> {
            cuts.add(added);
            return cuts.size() - 1;
        });
    }

    /** The group of a unit and a cut, both by number, made if it is not there. */
    int group(int unit, int cut, boolean weighted) {
        int found = groups.find(cut, unit);
        return found == PairNumbers.NONE ? add(unit, cut, newCells(unit, cut, weighted)) : found;
    }

    /** The groups of everyone in some units, all by number, made if they are not there. */
    void groups(int[] ofUnits, int from, int length, boolean weighted, int[] into) {
        int[] known = groups.ofCut(EVERYONE);
        for (int at = 0; at < length; at++) {
            int unit = ofUnits[from + at];
            int number = unit < known.length ? known[unit] : 0;
            into[at] = number > 0 ? number - 1 : group(unit, EVERYONE, weighted);
        }
    }

    private GroupCells newCells(int unit, int cut, boolean weighted) {
        return shared == null
                ? GroupCells.empty(layout, weighted)
                : shared.of(units.get(unit), cuts.get(cut), weighted);
    }

    /** Whether others write to the same cells, so that nobody may without their lock. */
    boolean isShared() {
        return shared != null;
    }

    /** How many groups there are. */
    int size() {
        return groups.size();
    }

    /** A group's cells to write to. */
    GroupCells toWrite(int group) {
        GroupCells found = cells[group];
        if (found.isShared()) {
            found = found.toWrite();
            cells[group] = found;
        }
        return found;
    }

    void merge(GroupDirectory other) {
        other.forEach((group, cells) -> add(group, cells.share()));
    }

    /** Adds the people of a group, who may be the first in it. */
    void add(Group group, GroupCells added) {
        int unit = unit(group.unit());
        int cut = cut(group.cut());
        int found = groups.find(cut, unit);
        if (found == PairNumbers.NONE) {
            add(unit, cut, added);
        } else {
            toWrite(found).merge(added);
        }
    }

    @Override
    public void forEach(GroupVisitor visitor) {
        groups.forEach((cut, unit, number) -> visitor.visit(new Group(units.get(unit), cuts.get(cut)), cells[number]));
    }

    /** How much memory the cells take. */
    long sizeInBytes() {
        return Arrays.stream(cells, 0, size())
                .mapToLong(GroupCells::sizeInBytes)
                .sum();
    }

    @Override
    public List<UnitId> units() {
        return units;
    }

    /** All cuts that were named, everyone among them. */
    @Override
    public List<Cut> cuts() {
        return cuts;
    }

    private int add(int unit, int cut, GroupCells added) {
        int group = groups.add(cut, unit);
        if (group == cells.length) {
            cells = Arrays.copyOf(cells, 2 * group);
        }
        cells[group] = added;
        return group;
    }
}
