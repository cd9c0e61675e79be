package io.github.culturekit.model.organisation;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The units of a valid organisation, indexed for look-up. */
record UnitTree(Unit root, Map<UnitId, Unit> units, Map<UnitId, List<Unit>> children, List<Unit> topDown) {

    static UnitTree of(List<Unit> listed) {
        Map<UnitId, Unit> units = new HashMap<>();
        Map<UnitId, List<Unit>> children = new HashMap<>();
        Unit root = listed.get(0);
        for (Unit unit : listed) {
            units.put(unit.getId(), unit);
            Optional<UnitId> parent = unit.getParent();
            if (parent.isPresent()) {
                children.computeIfAbsent(parent.get(), id -> new ArrayList<>()).add(unit);
            } else {
                root = unit;
            }
        }
        children.replaceAll((id, below) -> List.copyOf(below));
        return new UnitTree(root, Map.copyOf(units), Map.copyOf(children), topDown(root, children));
    }

    private static List<Unit> topDown(Unit root, Map<UnitId, List<Unit>> children) {
        List<Unit> ordered = new ArrayList<>();
        Deque<Unit> open = new ArrayDeque<>(List.of(root));
        while (!open.isEmpty()) {
            Unit unit = open.pop();
            ordered.add(unit);
            List<Unit> below = children.getOrDefault(unit.getId(), List.of());
            for (int i = below.size() - 1; i >= 0; i--) {
                open.push(below.get(i));
            }
        }
        return List.copyOf(ordered);
    }
}
