package io.github.culturekit.scoring.disclosure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;

/**
 * Everything that could be published of one wave: atoms, which are the people whom no cell tells apart, and cells, each of
 * which is a set of atoms whose scores could be shown.
 *
 * <p>It holds how many people are where and never an answer, so that nothing decided from it can depend on answers. Cells with
 * the same atoms are one cell under several names. Atoms and cells are kept in the order of their names, so that in whatever order
 * they come, the same ones are masked alike. Immutable and thread-safe.
 */
public final class CellStructure {

    private final List<String> atoms;
    private final int[] people;
    private final List<Cell> cells;
    private final Map<String, Integer> numbers;
    private final Map<String, Integer> atomNumbers;
    private final List<Partition> partitions;

    private CellStructure(List<String> atoms, int[] people, List<Cell> cells, List<Partition> partitions) {
        this.atoms = List.copyOf(atoms);
        this.people = people;
        this.cells = List.copyOf(cells);
        this.partitions = List.copyOf(partitions);
        this.numbers = new LinkedHashMap<>();
        this.atomNumbers = new LinkedHashMap<>();
        for (int number = 0; number < atoms.size(); number++) {
            atomNumbers.put(atoms.get(number), number);
        }
        for (int number = 0; number < cells.size(); number++) {
            numbers.put(cells.get(number).name(), number);
        }
    }

    /** One cell: its name, how deep it lies (0 is the whole organisation), its atoms and the people in them. */
    record Cell(String name, int depth, int[] atoms, int people) {
        @Override
        public boolean equals(Object other) {
            return other instanceof Cell cell && name.equals(cell.name);
        }

        @Override
        public int hashCode() {
            return name.hashCode();
        }

        @Override
        public String toString() {
            return name + " (" + people + ")";
        }
    }

    /** A cell and others that together hold each of its people once, such as a unit and the units below it. */
    record Partition(int whole, List<Integer> parts) {}

    /**
     * Starts a structure.
     *
     * @return a builder without atoms
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * The names of the cells.
     *
     * @return names, in ascending order
     */
    public List<String> getCells() {
        return cells.stream().map(Cell::name).toList();
    }

    /**
     * How many people a cell holds.
     *
     * @param cell its name
     * @return people
     * @throws IllegalArgumentException if there is no such cell
     */
    public int getPeople(String cell) {
        return cell(number(cell)).people();
    }

    /**
     * The names of the atoms.
     *
     * @return names, in ascending order
     */
    public List<String> getAtoms() {
        return atoms;
    }

    /**
     * How many people an atom holds.
     *
     * @param atom its name
     * @return people
     * @throws IllegalArgumentException if there is no such atom
     */
    public int getAtomPeople(String atom) {
        return people[atomNumbers(List.of(atom))[0]];
    }

    /**
     * The atoms of a cell.
     *
     * @param cell its name
     * @return names of atoms, in the order of {@link #getAtoms()}
     * @throws IllegalArgumentException if there is no such cell
     */
    public List<String> getAtoms(String cell) {
        return names(cell(number(cell)).atoms());
    }

    List<String> names(int[] group) {
        return Arrays.stream(group).mapToObj(atoms::get).toList();
    }

    /** {@return the numbers of atoms, in ascending order, each once} */
    int[] atomNumbers(Iterable<String> names) {
        TreeSet<Integer> found = new TreeSet<>();
        for (String name : names) {
            Integer number = atomNumbers.get(name);
            if (number == null) {
                throw new IllegalArgumentException("There is no atom '" + name + "' in this structure of "
                        + people.length + " atoms. Maybe it is the name of a cell.");
            }
            found.add(number);
        }
        return found.stream().mapToInt(Integer::intValue).toArray();
    }

    boolean has(String cell) {
        return numbers.containsKey(cell);
    }

    int number(String cell) {
        Integer number = numbers.get(cell);
        if (number == null) {
            throw new IllegalArgumentException("There is no cell '" + cell + "' in this structure of " + cells.size()
                    + " cells. Maybe it has no respondents, and so nothing to publish.");
        }
        return number;
    }

    Cell cell(int number) {
        return cells.get(number);
    }

    int size() {
        return cells.size();
    }

    int[] atomPeople() {
        return people;
    }

    List<Partition> partitions() {
        return partitions;
    }

    int peopleIn(int[] group) {
        return Arrays.stream(group).map(atom -> people[atom]).sum();
    }

    IntStream numbers() {
        return IntStream.range(0, cells.size());
    }

    /** Collects atoms, cells and partitions. Not thread-safe. */
    public static final class Builder {

        private final Map<String, Integer> people = new TreeMap<>();
        private final Map<String, Members> cells = new TreeMap<>();
        private final List<Division> divisions = new ArrayList<>();

        private Builder() {}

        /** How deep a cell lies, and its atoms. */
        private record Members(int depth, Set<String> atoms) {}

        /** A cell and those that divide it. */
        private record Division(String whole, List<String> parts) {}

        /**
         * Adds people whom no cell tells apart.
         *
         * @param name a name of its own
         * @param size how many people, 1 or more
         * @return this builder
         * @throws IllegalArgumentException if the name is taken or there is nobody
         */
        public Builder atom(String name, int size) {
            if (size < 1) {
                throw new IllegalArgumentException("Atom '" + name + "' has " + size
                        + " people; an atom has 1 or more. Maybe leave it out: nobody is in it.");
            }
            if (people.putIfAbsent(name, size) != null) {
                throw new IllegalArgumentException(
                        "There are two atoms '" + name + "'. Maybe add their people together.");
            }
            return this;
        }

        /**
         * Adds a cell.
         *
         * @param name a name of its own
         * @param depth how deep it lies: 0 for the whole organisation, more for parts of parts
         * @param atoms the names of its atoms, one or more
         * @return this builder
         * @throws IllegalArgumentException if the name is taken, an atom is unknown or there is none
         */
        public Builder cell(String name, int depth, Iterable<String> atoms) {
            Set<String> members = new HashSet<>();
            for (String atom : atoms) {
                if (!people.containsKey(atom)) {
                    throw new IllegalArgumentException("Cell '" + name + "' holds atom '" + atom
                            + "', which is not there. Maybe add the atoms before the cells.");
                }
                members.add(atom);
            }
            if (members.isEmpty()) {
                throw new IllegalArgumentException(
                        "Cell '" + name + "' has no atoms. Maybe leave it out: nobody is in it.");
            }
            if (cells.putIfAbsent(name, new Members(depth, members)) != null) {
                throw new IllegalArgumentException("There are two cells '" + name + "'. Maybe one is another wave's.");
            }
            return this;
        }

        /**
         * Says that cells divide another one, which the weaker rules go by; the audit itself needs no telling.
         *
         * @param whole the name of the cell that is divided
         * @param parts the names of those that divide it
         * @return this builder
         */
        public Builder partition(String whole, List<String> parts) {
            divisions.add(new Division(whole, parts.stream().sorted().toList()));
            return this;
        }

        /**
         * Builds the structure.
         *
         * @return the structure
         * @throws IllegalArgumentException if a partition names a cell that is not there
         */
        public CellStructure build() {
            int[] sizes = people.values().stream().mapToInt(Integer::intValue).toArray();
            CellStructure empty = new CellStructure(List.copyOf(people.keySet()), sizes, List.of(), List.of());
            List<Cell> built = new ArrayList<>();
            cells.forEach((name, members) -> {
                int[] atoms = empty.atomNumbers(members.atoms());
                built.add(new Cell(name, members.depth(), atoms, empty.peopleIn(atoms)));
            });
            CellStructure undivided = new CellStructure(empty.atoms, sizes, built, List.of());
            List<Partition> partitions = divisions.stream()
                    .sorted(Comparator.comparing(Division::whole)
                            .thenComparing(division -> String.join("\n", division.parts())))
                    .map(division -> new Partition(
                            undivided.number(division.whole()),
                            division.parts().stream().map(undivided::number).toList()))
                    .toList();
            return new CellStructure(empty.atoms, sizes, built, partitions);
        }
    }
}
