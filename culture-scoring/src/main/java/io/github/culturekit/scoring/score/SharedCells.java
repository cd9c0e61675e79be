package io.github.culturekit.scoring.score;

import io.github.culturekit.model.organisation.Cut;
import io.github.culturekit.model.organisation.UnitId;
import java.util.Collection;
import java.util.Map;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListMap;

/**
 * The cells of groups that the accumulators of several threads add to, so that many groups are in memory once. Whoever writes to
 * cells holds their lock: threads seldom meet at one group of many. Thread-safe.
 */
final class SharedCells implements GroupSource {

    private final CellLayout layout;
    private final Map<Cut, CutCells> cells = new ConcurrentHashMap<>();

    SharedCells(CellLayout layout) {
        this.layout = layout;
        cells.put(Cut.everyone(), new CutCells());
    }

    /** The cells of one cut's groups: to be found by unit, and in the order of units, which is made while many threads can help. */
    private static final class CutCells {
        private final Map<UnitId, GroupCells> byUnit = new ConcurrentHashMap<>();
        private final Map<UnitId, GroupCells> inOrder = new ConcurrentSkipListMap<>();
    }

    /** The cells of a group, the same ones for everybody. */
    GroupCells of(UnitId unit, Cut cut, boolean weighted) {
        CutCells ofCut = cells.computeIfAbsent(cut, added -> new CutCells());
        return ofCut.byUnit.computeIfAbsent(unit, added -> {
            GroupCells empty = GroupCells.empty(layout, weighted);
            ofCut.inOrder.put(added, empty);
            return empty;
        });
    }

    @Override
    public Collection<UnitId> units() {
        if (cells.size() == 1) {
            return cells.get(Cut.everyone()).inOrder.keySet();
        }
        Collection<UnitId> units = new TreeSet<>();
        cells.values().forEach(ofCut -> units.addAll(ofCut.inOrder.keySet()));
        return units;
    }

    @Override
    public Collection<Cut> cuts() {
        return cells.keySet();
    }

    @Override
    public void forEach(GroupVisitor visitor) {
        cells.forEach(
                (cut, ofCut) -> ofCut.inOrder.forEach((unit, group) -> visitor.visit(new Group(unit, cut), group)));
    }

    /** How much memory the cells take. */
    long sizeInBytes() {
        return cells.values().stream()
                .flatMap(ofCut -> ofCut.byUnit.values().stream())
                .mapToLong(GroupCells::sizeInBytes)
                .sum();
    }
}
