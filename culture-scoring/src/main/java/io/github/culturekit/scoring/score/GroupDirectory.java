package io.github.culturekit.scoring.score;

import io.github.culturekit.model.organisation.Cut;
import io.github.culturekit.model.organisation.Organisation;
import io.github.culturekit.model.organisation.UnitId;
import io.github.culturekit.scoring.response.Responses;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The groups of an accumulator: units and cuts, numbered as they arrive, and the cells of each pair of them that somebody is
 * in. The numbers never leave the accumulator; results name units and cuts.
 *
 * <p>Several threads may number units and cuts and find cells to write to at the same time; all else is for when none does.
 */
final class GroupDirectory {

    /** The number of the cut that leaves nobody out. */
    static final int EVERYONE = 0;

    private final CellLayout layout;
    private final ArrivalNumbers<UnitId> units = new ArrivalNumbers<>();
    private final UnitNumbers unitsOfBlocks;
    private final NameOrder<UnitId> inOrder = new NameOrder<>();
    private final ArrivalNumbers<Cut> cuts = new ArrivalNumbers<>();
    /**
     * By cut and unit. Read without a lock: cells that a thread does not see yet it asks for again, and then with one; those that it
     * sees are whole, as their arrays are final.
     */
    private volatile @Nullable GroupCells[][] cells = new GroupCells[1][16];

    GroupDirectory(CellLayout layout, @Nullable Organisation organisation) {
        this.layout = layout;
        this.unitsOfBlocks = new UnitNumbers(units, organisation);
        cut(Cut.everyone());
    }

    int unit(UnitId unit) {
        return units.of(unit);
    }

    /** The number of the unit of every row of a block that has some. */
    int[] units(Responses block) {
        return unitsOfBlocks.of(block);
    }

    int cut(Cut cut) {
        return cuts.of(cut);
    }

    /** The cells of everyone in some units, all by number, to write to; made if they are not there. */
    void toWrite(int[] ofUnits, int from, int length, boolean weighted, @Nullable GroupCells[] into) {
        @Nullable GroupCells[] known = cells[EVERYONE];
        for (int at = 0; at < length; at++) {
            int unit = ofUnits[from + at];
            @Nullable GroupCells found = unit < known.length ? known[unit] : null;
            into[at] = found == null || found.isShared() ? renew(unit, EVERYONE, weighted) : found;
        }
    }

    /** The cells of a unit and a cut, both by number, to write to; made if they are not there. */
    GroupCells toWrite(int unit, int cut, boolean weighted) {
        @Nullable GroupCells found = find(unit, cut);
        return found == null || found.isShared() ? renew(unit, cut, weighted) : found;
    }

    private GroupCells renew(int unit, int cut, boolean weighted) {
        @Nullable GroupCells found;
        GroupCells renewed;
        synchronized (this) {
            found = find(unit, cut);
            renewed = found == null ? GroupCells.empty(layout, weighted) : found.toWrite();
            put(unit, cut, renewed);
        }
        if (found == null) {
            arrived(unit, cut);
        }
        return renewed;
    }

    /** Everybody of a unit, whatever their cuts, is in one group of it. */
    private void arrived(int unit, int cut) {
        if (cut == EVERYONE) {
            inOrder.add(unitOf(unit));
        }
    }

    void merge(GroupDirectory other) {
        other.forEach((group, added) -> add(group, added.share()));
    }

    /** Adds the people of a group, who may be the first in it. */
    void add(Group group, GroupCells added) {
        int unit = unit(group.unit());
        int cut = cut(group.cut());
        @Nullable GroupCells found = find(unit, cut);
        if (found == null) {
            put(unit, cut, added);
            arrived(unit, cut);
        } else {
            GroupCells own = found.toWrite();
            put(unit, cut, own);
            own.merge(added);
        }
    }

    /** Passes every group that somebody is in. */
    void forEach(GroupVisitor visitor) {
        for (int cut = 0; cut < cells.length; cut++) {
            for (int unit = 0; unit < cells[cut].length; unit++) {
                @Nullable GroupCells found = cells[cut][unit];
                if (found != null) {
                    visitor.visit(new Group(unitOf(unit), cuts.names().get(cut)), found);
                }
            }
        }
    }

    /** The cells of a unit and a cut, both by number, if somebody is in both. */
    @Nullable
    GroupCells find(int unit, int cut) {
        @Nullable GroupCells[][] byCut = cells;
        return cut < byCut.length && unit < byCut[cut].length ? byCut[cut][unit] : null;
    }

    /** The number of a unit, or {@link ArrivalNumbers#NONE}. */
    int findUnit(UnitId unit) {
        return units.find(unit);
    }

    /** The unit of a number. */
    UnitId unitOf(int number) {
        return units.name(number);
    }

    /** All units that somebody is in, in the order of their names. */
    List<UnitId> units() {
        return inOrder.names();
    }

    /** All cuts by their numbers, everyone first. */
    List<Cut> cuts() {
        return cuts.names();
    }

    /** How much memory the cells take. */
    long sizeInBytes() {
        return Arrays.stream(cells)
                .flatMap(Stream::of)
                .filter(Objects::nonNull)
                .mapToLong(GroupCells::sizeInBytes)
                .sum();
    }

    private void put(int unit, int cut, GroupCells added) {
        int known = cells.length;
        if (cut >= known) {
            @Nullable GroupCells[][] more = Arrays.copyOf(cells, Math.max(cut + 1, 2 * known));
            Arrays.fill(more, known, more.length, new GroupCells[0]);
            cells = more;
        }
        int length = cells[cut].length;
        if (unit >= length) {
            cells[cut] = Arrays.copyOf(cells[cut], Math.max(unit + 1, 2 * length));
        }
        cells[cut][unit] = added;
    }
}
