package io.github.culturekit.scoring.disclosure;

import io.github.culturekit.scoring.matrix.LinearRange;
import java.util.Arrays;
import java.util.List;

/** How many people an attacker could think are in a hidden cell who sees how many are in others. Only tests publish counts. */
public record CountRange(double least, double most) {

    /**
     * The range that a cell's people can have.
     *
     * @param published the cells whose people are known
     * @param hidden the cell asked about
     */
    public static CountRange of(CellStructure structure, List<String> published, String hidden) {
        int[] people = structure.atomPeople();
        double[] most = new double[people.length];
        Arrays.fill(most, Arrays.stream(people).sum());
        double[] known = published.stream().mapToDouble(structure::getPeople).toArray();
        LinearRange range = new LinearRange(
                Arrays.stream(people).asDoubleStream().toArray(),
                new double[people.length],
                most,
                published.stream().map(cell -> atoms(structure, cell)).toArray(int[][]::new),
                known,
                known);
        int[] asked = atoms(structure, hidden);
        return new CountRange(range.least(asked), range.most(asked));
    }

    private static int[] atoms(CellStructure structure, String cell) {
        return structure.atomNumbers(structure.getAtoms(cell));
    }
}
