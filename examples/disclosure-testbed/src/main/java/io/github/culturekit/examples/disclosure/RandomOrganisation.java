package io.github.culturekit.examples.disclosure;

import io.github.culturekit.scoring.disclosure.CellStructure;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * An invented organisation: a tree of units of 3 to 5 levels whose managers report to the unit above, 50 to 2,000 staff of
 * whom about four in five answer, and 2 to 4 cuts such as gender or tenure.
 *
 * <p>What could be published is each unit, each manager's own direct reports, each of these by each cut, and the whole
 * organisation by each pair of cuts. The same seed gives the same organisation.
 */
final class RandomOrganisation {

    private static final double ANSWERS = 0.78;
    private static final int TEAM = 8;

    private final SplittableRandom random;
    private final List<Unit> units = new ArrayList<>();
    private final List<Integer> reportsTo = new ArrayList<>();
    private final int[] cutSizes;

    /** A unit: the number of the one above it, or -1, and how deep it lies. */
    private record Unit(int above, int depth) {}

    private RandomOrganisation(long seed, int staff, int cuts) {
        this.random = new SplittableRandom(seed);
        int size = staff > 0 ? staff : (int) Math.round(50 * Math.pow(40, random.nextDouble()));
        int levels = Math.min(random.nextInt(3, 6), 3 + size / 150);
        this.cutSizes =
                random.ints(cuts > 0 ? cuts : random.nextInt(2, 5), 2, 6).toArray();
        grow(size, levels);
    }

    /** {@return the cells of an organisation}; 0 staff or cuts leaves their number to chance */
    static CellStructure of(long seed, int staff, int cuts) {
        return new RandomOrganisation(seed, staff, cuts).structure();
    }

    private void grow(int staff, int levels) {
        units.add(new Unit(-1, 0));
        List<Integer> layer = List.of(0);
        double span = Math.pow(Math.max(2, staff / (double) TEAM), 1.0 / (levels - 1));
        for (int depth = 1; depth < levels; depth++) {
            List<Integer> below = new ArrayList<>();
            for (int unit : layer) {
                int parts = Math.max(2, (int) Math.round(span * (0.6 + 0.8 * random.nextDouble())));
                for (int part = 0; part < parts && reportsTo.size() < staff; part++) {
                    units.add(new Unit(unit, depth));
                    below.add(units.size() - 1);
                    reportsTo.add(unit);
                }
            }
            layer = below;
        }
        while (reportsTo.size() < staff) {
            reportsTo.add(layer.get((int) (Math.pow(random.nextDouble(), 1.3) * layer.size())));
        }
    }

    private CellStructure structure() {
        Map<List<Integer>, Integer> atoms = new LinkedHashMap<>();
        for (int unit : reportsTo) {
            if (random.nextDouble() < ANSWERS) {
                List<Integer> atom = new ArrayList<>(List.of(unit));
                for (int size : cutSizes) {
                    atom.add((int) (Math.pow(random.nextDouble(), 1.5) * size));
                }
                atoms.merge(atom, 1, Integer::sum);
            }
        }
        CellStructure.Builder structure = CellStructure.builder();
        Map<String, List<String>> cells = new LinkedHashMap<>();
        Map<String, Integer> depths = new LinkedHashMap<>();
        atoms.forEach((atom, people) -> {
            String name = atom.stream().map(String::valueOf).collect(Collectors.joining("-"));
            structure.atom(name, people);
            cellsOf(atom).forEach((cell, depth) -> {
                cells.computeIfAbsent(cell, any -> new ArrayList<>()).add(name);
                depths.put(cell, depth);
            });
        });
        cells.forEach((cell, members) -> structure.cell(cell, depths.get(cell), members));
        partitions(cells).forEach((whole, parts) -> parts.forEach(some -> structure.partition(whole, some)));
        return structure.build();
    }

    private Map<String, Integer> cellsOf(List<Integer> atom) {
        Map<String, Integer> cells = new LinkedHashMap<>();
        int direct = atom.get(0);
        if (isDivided(direct)) {
            byCut(cells, "direct" + direct, units.get(direct).depth() + 1, atom);
        }
        for (int unit = direct; unit >= 0; unit = units.get(unit).above()) {
            byCut(cells, "unit" + unit, units.get(unit).depth(), atom);
        }
        for (int one = 0; one < cutSizes.length; one++) {
            for (int other = 0; other < one; other++) {
                cells.put("unit0/" + cut(one, atom) + "/" + cut(other, atom), 1);
            }
        }
        return cells;
    }

    private void byCut(Map<String, Integer> cells, String unit, int depth, List<Integer> atom) {
        cells.put(unit, 2 * depth);
        for (int number = 0; number < cutSizes.length; number++) {
            cells.put(unit + "/" + cut(number, atom), 2 * depth + 1);
        }
    }

    private static String cut(int number, List<Integer> atom) {
        return "cut" + number + "=" + atom.get(1 + number);
    }

    private boolean isDivided(int unit) {
        return units.stream().anyMatch(other -> other.above() == unit);
    }

    /** Each unit into those below it and its manager's direct reports, and into the values of each cut. */
    private Map<String, List<List<String>>> partitions(Map<String, List<String>> cells) {
        Map<String, List<List<String>>> partitions = new LinkedHashMap<>();
        IntStream.range(0, units.size()).forEach(unit -> {
            List<String> parts = new ArrayList<>(IntStream.range(0, units.size())
                    .filter(other -> units.get(other).above() == unit)
                    .mapToObj(other -> "unit" + other)
                    .toList());
            parts.add("direct" + unit);
            add(partitions, cells, "unit" + unit, parts);
            Arrays.stream(new String[] {"unit" + unit, "direct" + unit})
                    .forEach(whole -> IntStream.range(0, cutSizes.length)
                            .forEach(cut -> add(partitions, cells, whole, values(whole, cut))));
        });
        return partitions;
    }

    private List<String> values(String whole, int cut) {
        return IntStream.range(0, cutSizes[cut])
                .mapToObj(value -> whole + "/cut" + cut + "=" + value)
                .toList();
    }

    private static void add(
            Map<String, List<List<String>>> partitions,
            Map<String, List<String>> cells,
            String whole,
            List<String> parts) {
        List<String> there = parts.stream().filter(cells::containsKey).toList();
        if (cells.containsKey(whole) && there.size() > 1) {
            partitions.computeIfAbsent(whole, any -> new ArrayList<>()).add(there);
        }
    }
}
