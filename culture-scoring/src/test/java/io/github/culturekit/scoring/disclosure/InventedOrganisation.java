package io.github.culturekit.scoring.disclosure;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

/** People drawn at random into the teams of divisions and into cuts, and every cell that could be asked for. */
final class InventedOrganisation {

    private static final int PEOPLE_PER_TEAM = 8;
    private static final int TEAMS_PER_DIVISION = 5;

    private final Map<String, Integer> people = new LinkedHashMap<>();
    private final Map<String, List<String>> cells = new LinkedHashMap<>();
    private final Map<String, Integer> depths = new LinkedHashMap<>();

    private InventedOrganisation() {}

    /** {@return an organisation of staff with some cuts of 2 or 3 values each} */
    static InventedOrganisation of(long seed, int staff, int cuts) {
        Random random = new Random(seed);
        InventedOrganisation organisation = new InventedOrganisation();
        int teams = Math.max(2, staff / PEOPLE_PER_TEAM);
        Map<List<String>, Integer> alike = new TreeMap<>((a, b) -> a.toString().compareTo(b.toString()));
        for (int person = 0; person < staff; person++) {
            int team = (int) (Math.pow(random.nextDouble(), 1.3) * teams);
            List<String> place = new ArrayList<>(List.of("division" + team / TEAMS_PER_DIVISION, "team" + team));
            for (int cut = 0; cut < cuts; cut++) {
                place.add("cut" + cut + "=" + (int) (Math.pow(random.nextDouble(), 1.5) * (2 + cut % 2)));
            }
            alike.merge(place, 1, Integer::sum);
        }
        alike.forEach(organisation::add);
        return organisation;
    }

    private void add(List<String> place, int number) {
        String atom = String.join("/", place);
        people.put(atom, number);
        List<String> units = List.of("all", place.get(0), place.get(1));
        List<String> values = place.subList(2, place.size());
        for (int depth = 0; depth < units.size(); depth++) {
            join(units.get(depth), 2 * depth, atom);
            for (String value : values) {
                join(units.get(depth) + "/" + value, 2 * depth + 1, atom);
            }
        }
        for (int i = 0; i < values.size(); i++) {
            for (int j = 0; j < i; j++) {
                join("all/" + values.get(j) + "/" + values.get(i), 2, atom);
            }
        }
    }

    private void join(String cell, int depth, String atom) {
        cells.computeIfAbsent(cell, any -> new ArrayList<>()).add(atom);
        depths.put(cell, depth);
    }

    CellStructure structure() {
        return structure(List.copyOf(people.keySet()), List.copyOf(cells.keySet()));
    }

    /** {@return the same people and cells, added in an order drawn at random} */
    CellStructure shuffled(long seed) {
        List<String> atoms = new ArrayList<>(people.keySet());
        List<String> names = new ArrayList<>(cells.keySet());
        Collections.shuffle(atoms, new Random(seed));
        Collections.shuffle(names, new Random(seed + 1));
        return structure(atoms, names);
    }

    private CellStructure structure(List<String> atoms, List<String> names) {
        CellStructure.Builder structure = CellStructure.builder();
        atoms.forEach(atom -> structure.atom(atom, people.get(atom)));
        names.forEach(cell -> structure.cell(cell, depths.get(cell), cells.get(cell)));
        return structure.build();
    }
}
