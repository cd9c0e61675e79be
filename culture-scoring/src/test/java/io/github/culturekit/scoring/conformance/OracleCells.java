package io.github.culturekit.scoring.conformance;

import io.github.culturekit.scoring.disclosure.CellStructure;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The cells of a table and the sums among them: the atoms are the cells that are no sum of others. */
final class OracleCells {

    private final Map<String, Integer> people = new LinkedHashMap<>();
    private final Map<String, List<List<String>>> parts = new LinkedHashMap<>();

    OracleCells(Expected table) {
        Expected cells = table.at("cells");
        cells.keys().forEach(cell -> people.put(cell, cells.at(cell).whole()));
        for (Expected equation : table.at("equations").elements()) {
            List<String> children = equation.at("children").elements().stream()
                    .map(Expected::text)
                    .toList();
            parts.computeIfAbsent(equation.at("parent").text(), any -> new ArrayList<>())
                    .add(children);
        }
    }

    List<String> names() {
        return List.copyOf(people.keySet());
    }

    /** The atoms of a cell; the same, whichever of its sums is followed. */
    Set<String> atoms(String cell) {
        List<Set<String>> readings = parts.getOrDefault(cell, List.of()).stream()
                .map(this::atoms)
                .distinct()
                .toList();
        if (readings.size() > 1) {
            throw new IllegalStateException("Cell '" + cell + "' is divided in two ways into " + readings
                    + ", whose crossing the file does not tell.");
        }
        return readings.isEmpty() ? Set.of(cell) : readings.get(0);
    }

    Set<String> atoms(Collection<String> cells) {
        Set<String> atoms = new LinkedHashSet<>();
        cells.forEach(cell -> atoms.addAll(atoms(cell)));
        return new LinkedHashSet<>(atoms.stream().sorted().toList());
    }

    /** The cells that somebody is in. */
    CellStructure toStructure() {
        CellStructure.Builder structure = CellStructure.builder();
        Set<String> atoms = atoms(people.keySet());
        atoms.removeIf(atom -> people.get(atom) == 0);
        atoms.forEach(atom -> structure.atom(atom, people.get(atom)));
        for (String cell : people.keySet()) {
            if (people.get(cell) > 0) {
                structure.cell(
                        cell,
                        depth(cell),
                        atoms(cell).stream().filter(atoms::contains).toList());
            }
        }
        return structure.build();
    }

    private int depth(String cell) {
        return parts.entrySet().stream()
                .filter(entry -> entry.getValue().stream().anyMatch(children -> children.contains(cell)))
                .mapToInt(entry -> 1 + depth(entry.getKey()))
                .max()
                .orElse(0);
    }
}
