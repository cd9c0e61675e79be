package io.github.culturekit.scoring.score;

import io.github.culturekit.model.organisation.Cut;
import io.github.culturekit.model.organisation.UnitId;
import java.util.Collection;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/**
 * The cells of groups that the accumulators of several threads add to, so that many groups are in memory once. Whoever writes to
 * cells holds their lock: threads seldom meet at one group of many. Thread-safe.
 */
final class SharedCells implements GroupSource {

    private final CellLayout layout;
    private final Map<Cut, Map<UnitId, GroupCells>> cells = new ConcurrentHashMap<>();

    SharedCells(CellLayout layout) {
        this.layout = layout;
        cells.put(Cut.everyone(), new ConcurrentHashMap<>());
    }

    /** The cells of a group, the same ones for everybody. */
    GroupCells of(UnitId unit, Cut cut, boolean weighted) {
        return cells.computeIfAbsent(cut, added -> new ConcurrentHashMap<>())
                .computeIfAbsent(unit, added -> GroupCells.empty(layout, weighted));
    }

    @Override
    public Collection<UnitId> units() {
        return cells.size() == 1
                ? cells.values().iterator().next().keySet()
                : cells.values().stream()
                        .flatMap(byUnit -> byUnit.keySet().stream())
                        .collect(Collectors.toSet());
    }

    @Override
    public Collection<Cut> cuts() {
        return cells.keySet();
    }

    @Override
    public void forEach(GroupVisitor visitor) {
        cells.forEach((cut, byUnit) -> byUnit.forEach((unit, group) -> visitor.visit(new Group(unit, cut), group)));
    }

    /** How much memory the cells take. */
    long sizeInBytes() {
        return cells.values().stream()
                .flatMap(byUnit -> byUnit.values().stream())
                .mapToLong(GroupCells::sizeInBytes)
                .sum();
    }
}
