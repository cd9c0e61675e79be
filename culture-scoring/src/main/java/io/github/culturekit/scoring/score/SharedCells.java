package io.github.culturekit.scoring.score;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The cells of groups that the accumulators of several threads add to, so that many groups are in memory once. Whoever writes to
 * cells holds their lock: threads seldom meet at one group of many. Thread-safe.
 */
final class SharedCells {

    private final CellLayout layout;
    private final Map<Group, GroupCells> cells = new ConcurrentHashMap<>();

    SharedCells(CellLayout layout) {
        this.layout = layout;
    }

    /** The cells of a group, the same ones for everybody. */
    GroupCells of(Group group, boolean weighted) {
        return cells.computeIfAbsent(group, added -> GroupCells.empty(layout, weighted));
    }

    /** Passes every group that somebody is in. */
    void forEach(GroupVisitor visitor) {
        cells.forEach(visitor::visit);
    }

    /** How much memory the cells take. */
    long sizeInBytes() {
        return cells.values().stream().mapToLong(GroupCells::sizeInBytes).sum();
    }
}
