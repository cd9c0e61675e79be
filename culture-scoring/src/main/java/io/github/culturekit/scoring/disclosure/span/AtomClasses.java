package io.github.culturekit.scoring.disclosure.span;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Atoms that are in the same published cells, joined: whatever follows from those cells holds all of a class or none. */
final class AtomClasses {

    private final int[][] atoms;
    private final int[] people;
    private final List<SparseRow> rows;

    private AtomClasses(int[][] atoms, int[] people, List<SparseRow> rows) {
        this.atoms = atoms;
        this.people = people;
        this.rows = rows;
    }

    /** {@return the classes of the atoms that have people and are in a published cell} */
    static AtomClasses of(int[] atomPeople, List<int[]> published) {
        List<List<Integer>> cellsOf = IntStream.range(0, atomPeople.length)
                .<List<Integer>>mapToObj(atom -> new ArrayList<>())
                .toList();
        for (int cell = 0; cell < published.size(); cell++) {
            for (int atom : published.get(cell)) {
                cellsOf.get(atom).add(cell);
            }
        }
        Map<List<Integer>, List<Integer>> alike = new LinkedHashMap<>();
        for (int atom = 0; atom < atomPeople.length; atom++) {
            if (!cellsOf.get(atom).isEmpty() && atomPeople[atom] > 0) {
                alike.computeIfAbsent(cellsOf.get(atom), any -> new ArrayList<>())
                        .add(atom);
            }
        }
        int[][] atoms = alike.values().stream().map(AtomClasses::array).toArray(int[][]::new);
        int[] people = Arrays.stream(atoms)
                .mapToInt(members ->
                        Arrays.stream(members).map(atom -> atomPeople[atom]).sum())
                .toArray();
        return new AtomClasses(atoms, people, rows(alike.keySet(), published.size()));
    }

    private static List<SparseRow> rows(Iterable<List<Integer>> cellsOfClasses, int cells) {
        List<List<Integer>> classesOf = IntStream.range(0, cells)
                .<List<Integer>>mapToObj(cell -> new ArrayList<>())
                .toList();
        int number = 0;
        for (List<Integer> of : cellsOfClasses) {
            for (int cell : of) {
                classesOf.get(cell).add(number);
            }
            number++;
        }
        return classesOf.stream()
                .filter(classes -> !classes.isEmpty())
                .map(classes -> SparseRow.indicator(array(classes)))
                .toList();
    }

    private static int[] array(List<Integer> numbers) {
        return numbers.stream().mapToInt(Integer::intValue).toArray();
    }

    /** {@return the published cells, each as the classes in it} */
    List<int[]> cells() {
        return rows.stream().map(SparseRow::columns).toList();
    }

    int[] people() {
        return people;
    }

    List<SparseRow> rows() {
        return rows;
    }

    /** {@return which classes hold an atom that is closed} */
    boolean[] closed(boolean[] closedAtoms) {
        boolean[] closed = new boolean[atoms.length];
        for (int number = 0; number < atoms.length; number++) {
            closed[number] = Arrays.stream(atoms[number]).anyMatch(atom -> closedAtoms[atom]);
        }
        return closed;
    }

    /** Closes the atoms of closed classes. */
    void close(boolean[] closed, boolean[] closedAtoms) {
        for (int number = 0; number < atoms.length; number++) {
            if (closed[number]) {
                Arrays.stream(atoms[number]).forEach(atom -> closedAtoms[atom] = true);
            }
        }
    }

    /** {@return the atoms of some classes, in ascending order} */
    int[] atoms(IntStream classes) {
        return classes.flatMap(number -> Arrays.stream(atoms[number])).sorted().toArray();
    }
}
