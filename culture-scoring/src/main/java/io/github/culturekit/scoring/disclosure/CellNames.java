package io.github.culturekit.scoring.disclosure;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The cells of a structure in the making; of several with the same atoms, only the first is added and stands for all. */
final class CellNames {

    private final CellStructure.Builder structure;
    private final Map<List<String>, String> byAtoms = new HashMap<>();
    private final Map<WaveCells.Key, String> cells = new LinkedHashMap<>();
    private final Map<WaveCells.Key, String> direct = new LinkedHashMap<>();

    CellNames(CellStructure.Builder structure) {
        this.structure = structure;
    }

    /** Adds a cell, unless nobody is in it. */
    void add(WaveCells.Key key, int depth, @Nullable List<String> atoms) {
        if (atoms != null) {
            cells.put(key, name(CellName.of(key), depth, atoms));
        }
    }

    /** Adds the people of a unit who are in none of the units below it. */
    void addDirect(WaveCells.Key key, int depth, List<String> atoms) {
        direct.put(key, name(CellName.of(key) + " | direct", depth, atoms));
    }

    @Nullable
    String cell(WaveCells.Key key) {
        return cells.get(key);
    }

    @Nullable
    String direct(WaveCells.Key key) {
        return direct.get(key);
    }

    Map<WaveCells.Key, String> ofCells() {
        return cells;
    }

    private String name(String name, int depth, List<String> atoms) {
        return byAtoms.computeIfAbsent(atoms, added -> {
            structure.cell(name, depth, added);
            return name;
        });
    }
}
