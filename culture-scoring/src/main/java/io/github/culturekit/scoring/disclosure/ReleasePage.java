package io.github.culturekit.scoring.disclosure;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What one release published of some scores: who could be told apart from then on, and the cells as numbers of those atoms.
 *
 * @param atoms all people of this release and of those before, as fine as the releases together tell them apart
 * @param cells the published cells, by the atoms' places
 */
record ReleasePage(List<Atom> atoms, List<List<Integer>> cells) {

    /**
     * People whom no release so far tells apart.
     *
     * @param name a name of its own
     * @param before the place of the atom that they were in on the page before, -1 if in none
     * @param now the atom of the release's structure that they are in, null if in none any more
     * @param people how many
     */
    record Atom(String name, int before, @Nullable String now, int people) {}

    /** A page without people, before the first release. */
    static ReleasePage empty() {
        return new ReleasePage(List.of(), List.of());
    }

    /** The atoms of the next page, without its cells. */
    ReleasePage next(CellStructure structure, Transition transition, int release) {
        transition.require(this, structure);
        Map<String, Integer> places = new LinkedHashMap<>();
        atoms.forEach(atom -> places.put(atom.name(), places.size()));
        Map<List<Object>, Atom> next = new LinkedHashMap<>();
        for (Transition.Move move : transition.moves()) {
            int before = move.from() == null ? -1 : places.get(move.from());
            String to = String.valueOf(move.to());
            List<Object> key = List.of(before, to, move.to() == null);
            Atom known = next.get(key);
            boolean stays = before >= 0 && to.equals(atoms.get(before).now());
            String name = stays ? atoms.get(before).name() : name(move, release);
            next.put(key, new Atom(name, before, move.to(), move.people() + (known == null ? 0 : known.people())));
        }
        return new ReleasePage(List.copyOf(next.values()), List.of());
    }

    ReleasePage withCells(List<List<Integer>> published) {
        return new ReleasePage(atoms, List.copyOf(published));
    }

    /** The structure of a release with this page's atoms: its own cells, over everybody who was ever released. */
    CellStructure refine(CellStructure structure) {
        CellStructure.Builder refined = CellStructure.builder();
        Map<String, List<String>> parts = new LinkedHashMap<>();
        for (Atom atom : atoms) {
            refined.atom(atom.name(), atom.people());
            if (atom.now() != null) {
                parts.computeIfAbsent(atom.now(), any -> new ArrayList<>()).add(atom.name());
            }
        }
        for (String cell : structure.getCells()) {
            List<String> members = structure.getAtoms(cell).stream()
                    .map(parts::get)
                    .flatMap(Collection::stream)
                    .toList();
            refined.cell(cell, structure.cell(structure.number(cell)).depth(), members);
        }
        structure
                .partitions()
                .forEach(partition -> refined.partition(
                        structure.cell(partition.whole()).name(),
                        partition.parts().stream()
                                .map(part -> structure.cell(part).name())
                                .toList()));
        return refined.build();
    }

    /** Cells of the page before, by this page's atoms; whoever came later is in none. */
    List<List<Integer>> carry(List<List<Integer>> cellsBefore) {
        return cellsBefore.stream().map(this::carryCell).toList();
    }

    private List<Integer> carryCell(List<Integer> cell) {
        TreeSet<Integer> members = new TreeSet<>(cell);
        List<Integer> carried = new ArrayList<>();
        for (int place = 0; place < atoms.size(); place++) {
            if (members.contains(atoms.get(place).before())) {
                carried.add(place);
            }
        }
        return List.copyOf(carried);
    }

    List<String> names(List<Integer> cell) {
        return cell.stream().map(place -> atoms.get(place).name()).toList();
    }

    private static String name(Transition.Move move, int release) {
        if (move.from() == null) {
            return release == 1 ? String.valueOf(move.to()) : move.to() + " > new in " + release;
        }
        if (move.to() == null) {
            return move.from() + " > gone in " + release;
        }
        return move.from() + " > " + release + ": " + move.to();
    }
}
