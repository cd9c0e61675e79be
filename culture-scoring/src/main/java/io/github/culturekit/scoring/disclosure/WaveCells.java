package io.github.culturekit.scoring.disclosure;

import io.github.culturekit.model.organisation.Cut;
import io.github.culturekit.model.organisation.Organisation;
import io.github.culturekit.model.organisation.Unit;
import io.github.culturekit.model.organisation.UnitId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The cells of a wave that readers may ask for, of whoever counts in one score: every unit with all units below it, everyone of
 * it and each cut. A unit's direct people who are in none of the units below it are protected like a cell, and never shown.
 *
 * <p>Immutable and thread-safe.
 */
public final class WaveCells {

    private final CellStructure structure;
    private final Map<Key, String> names;
    private final List<People> everyone;

    private WaveCells(CellStructure structure, Map<Key, String> names, List<People> everyone) {
        this.structure = structure;
        this.names = names;
        this.everyone = List.copyOf(everyone);
    }

    /** A cell that can be asked for. */
    record Key(UnitId unit, Cut cut) {}

    /** People of an atom of whom the same is known. */
    record People(UnitId unit, Cut noted, String atom, int people) {}

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
     * @return the name, or empty if nobody is in the cell
     */
    public Optional<String> findName(UnitId unit, Cut cut) {
        return Optional.ofNullable(names.get(new Key(unit, cut)));
    }

    /** Everyone, by where they were in earlier releases as well, if that is known. */
    List<People> people() {
        return everyone;
    }

    /** The cells that bear one of some names. */
    Set<Key> keys(Collection<String> published) {
        Set<String> these = new HashSet<>(published);
        return names.entrySet().stream()
                .filter(name -> these.contains(name.getValue()))
                .map(Map.Entry::getKey)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** The names of the cells of which at least one is among some. */
    Set<String> names(Set<Key> keys) {
        return names.entrySet().stream()
                .filter(name -> keys.contains(name.getKey()))
                .map(Map.Entry::getValue)
                .collect(Collectors.toCollection(LinkedHashSet::new));
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
        private final List<People> everyone = new ArrayList<>();

        private Builder(Organisation organisation, List<Cut> cuts, int minimum) {
            this.organisation = organisation;
            this.cuts = List.copyOf(cuts);
            this.minimum = minimum;
        }

        /**
         * Adds people who are in the same unit and have the same values of all cuts.
         *
         * @param unit the unit that they are in themselves
         * @param values their value of each attribute, but for those that they have none of
         * @param added how many, 1 or more
         * @return this builder
         */
        public Builder add(UnitId unit, Cut values, int added) {
            return add(unit, values, values, added);
        }

        /**
         * Adds people who are in the same unit and have the same values of all cuts, and of whom the same is known besides.
         *
         * @param unit the unit that they are in themselves
         * @param values their value of each attribute, but for those that they have none of
         * @param noted their values and all else that the responses say of them, such as their former units
         * @param added how many, 1 or more
         * @return this builder
         */
        public Builder add(UnitId unit, Cut values, Cut noted, int added) {
            String atom = CellName.of(unit, values);
            everyone.add(new People(unit, noted, atom, added));
            boolean isNew = people.merge(atom, added, Integer::sum) == added;
            boolean above = !organisation.getChildren(unit).isEmpty();
            for (Cut cut : cutsOf(values)) {
                if (above) {
                    directPeople.merge(new Key(unit, cut), added, Integer::sum);
                }
                if (isNew && above) {
                    member(direct, new Key(unit, cut), atom);
                }
                for (Unit whole : isNew ? organisation.getPath(unit) : List.<Unit>of()) {
                    member(cells, new Key(whole.getId(), cut), atom);
                }
            }
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
            Map<UnitId, Integer> depths = new LinkedHashMap<>();
            for (Unit unit : organisation.getUnitsTopDown()) {
                depths.put(unit.getId(), unit.getParent().map(depths::get).orElse(-1) + 1);
            }
            for (Unit unit : organisation.getUnitsTopDown()) {
                for (Cut cut : cuts) {
                    int depth = 2 * depths.get(unit.getId()) + cut.getValues().size();
                    Key key = new Key(unit.getId(), cut);
                    names.add(key, depth, cells.get(key));
                }
            }
            directPeople.forEach((key, some) -> {
                if (some < minimum) {
                    names.addDirect(key, 2 * depths.get(key.unit()) + 1, direct.get(key));
                }
            });
            new WavePartitions(organisation, cuts).addTo(structure, names);
            return new WaveCells(structure.build(), names.ofCells(), everyone);
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
