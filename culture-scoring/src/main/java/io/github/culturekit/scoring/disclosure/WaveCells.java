package io.github.culturekit.scoring.disclosure;

import io.github.culturekit.model.organisation.Cut;
import io.github.culturekit.model.organisation.Organisation;
import io.github.culturekit.model.organisation.Unit;
import io.github.culturekit.model.organisation.UnitId;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The cells of a wave that readers may ask for: every unit with all units below it, everyone of it and each cut, for each base
 * of scores that are masked together.
 *
 * <p>A base is whoever counts in one score, such as those who answered enough items of a scale. Scores that rest on common
 * answers are masked as if they were one score of different people, which covers all that adding and subtracting them could
 * show. A unit's direct people who are in none of the units below it are protected like a cell, and never shown. Immutable and
 * thread-safe.
 */
public final class WaveCells {

    private final CellStructure structure;
    private final Map<Key, String> names;

    private WaveCells(CellStructure structure, Map<Key, String> names) {
        this.structure = structure;
        this.names = names;
    }

    /** A cell that can be asked for. */
    record Key(UnitId unit, Cut cut, int base) {}

    /**
     * Starts the cells of a wave.
     *
     * @param organisation the units
     * @param cuts the cuts that are published of every unit, everyone among them
     * @param minimum the fewest people whose score may be known
     * @return a builder without people
     */
    public static Builder builder(Organisation organisation, List<Cut> cuts, int minimum) {
        return new Builder(organisation, cuts, minimum);
    }

    /**
     * The atoms and cells to mask.
     *
     * @return the structure
     */
    public CellStructure getStructure() {
        return structure;
    }

    /**
     * The name of a cell in the structure; cells of the same people have one name.
     *
     * @param unit a unit
     * @param cut a cut
     * @param base the number of a base
     * @return the name, or empty if nobody is in the cell
     */
    public Optional<String> findName(UnitId unit, Cut cut, int base) {
        return Optional.ofNullable(names.get(new Key(unit, cut, base)));
    }

    /** Collects the people of a wave. Not thread-safe. */
    public static final class Builder {

        private final Organisation organisation;
        private final List<Cut> cuts;
        private final int minimum;
        private final Map<String, Integer> people = new LinkedHashMap<>();
        private final Map<Key, List<String>> cells = new LinkedHashMap<>();
        private final Map<Key, List<String>> direct = new LinkedHashMap<>();
        private final Map<Key, Integer> directPeople = new LinkedHashMap<>();
        private final Map<Cut, List<Cut>> cutsOfValues = new LinkedHashMap<>();

        private Builder(Organisation organisation, List<Cut> cuts, int minimum) {
            this.organisation = organisation;
            this.cuts = List.copyOf(cuts);
            this.minimum = minimum;
        }

        /**
         * Adds people who are in the same unit, have the same values of all cuts and count in the same scores.
         *
         * @param unit the unit that they are in themselves
         * @param values their value of each attribute, but for those that they have none of
         * @param bases the numbers of the bases that they are in; nobody is added if there are none
         * @param added how many, 1 or more
         * @return this builder
         */
        public Builder add(UnitId unit, Cut values, BitSet bases, int added) {
            if (bases.isEmpty()) {
                return this;
            }
            String atom = CellName.of(unit, values, bases);
            if (people.merge(atom, added, Integer::sum) > added) {
                bases.stream().forEach(base -> countDirect(unit, values, base, added));
                return this;
            }
            for (Unit above : organisation.getPath(unit)) {
                for (Cut cut : cutsOf(values)) {
                    bases.stream().forEach(base -> member(cells, new Key(above.getId(), cut, base), atom));
                }
            }
            if (!organisation.getChildren(unit).isEmpty()) {
                for (Cut cut : cutsOf(values)) {
                    bases.stream().forEach(base -> member(direct, new Key(unit, cut, base), atom));
                }
            }
            bases.stream().forEach(base -> countDirect(unit, values, base, added));
            return this;
        }

        /**
         * Builds the cells.
         *
         * @return the cells
         */
        public WaveCells build() {
            CellStructure.Builder structure = CellStructure.builder();
            people.forEach(structure::atom);
            CellNames names = new CellNames(structure);
            int bases = bases();
            Map<UnitId, Integer> depths = new LinkedHashMap<>();
            for (Unit unit : organisation.getUnitsTopDown()) {
                depths.put(unit.getId(), unit.getParent().map(depths::get).orElse(-1) + 1);
            }
            for (Unit unit : organisation.getUnitsTopDown()) {
                for (Cut cut : cuts) {
                    int depth = 2 * depths.get(unit.getId()) + cut.getValues().size();
                    for (int base = 0; base < bases; base++) {
                        Key key = new Key(unit.getId(), cut, base);
                        names.add(key, depth, cells.get(key));
                    }
                }
            }
            directPeople.forEach((key, some) -> {
                if (some < minimum) {
                    names.addDirect(key, 2 * depths.get(key.unit()) + 1, direct.get(key));
                }
            });
            new WavePartitions(organisation, cuts, bases).addTo(structure, names);
            return new WaveCells(structure.build(), names.ofCells());
        }

        private int bases() {
            return cells.keySet().stream().mapToInt(key -> key.base() + 1).max().orElse(0);
        }

        private void countDirect(UnitId unit, Cut values, int base, int added) {
            if (!organisation.getChildren(unit).isEmpty()) {
                for (Cut cut : cutsOf(values)) {
                    directPeople.merge(new Key(unit, cut, base), added, Integer::sum);
                }
            }
        }

        private static void member(Map<Key, List<String>> of, Key key, String atom) {
            of.computeIfAbsent(key, any -> new ArrayList<>()).add(atom);
        }

        private List<Cut> cutsOf(Cut values) {
            return cutsOfValues.computeIfAbsent(
                    values,
                    any -> cuts.stream()
                            .filter(cut -> values.getValues()
                                    .entrySet()
                                    .containsAll(cut.getValues().entrySet()))
                            .toList());
        }
    }
}
