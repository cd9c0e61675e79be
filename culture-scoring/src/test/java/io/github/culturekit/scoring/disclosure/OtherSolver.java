package io.github.culturekit.scoring.disclosure;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import org.chocosolver.solver.Model;
import org.chocosolver.solver.variables.BoolVar;
import org.chocosolver.solver.variables.IntVar;

/**
 * An attacker of another make: the conditions under which a group follows are worked out in whole numbers of any size, and
 * choco-solver looks for the group.
 */
final class OtherSolver {

    private OtherSolver() {}

    /** {@return the people of the smallest group that follows from published cells, if it is smaller than a limit} */
    static OptionalInt smallest(CellStructure structure, List<List<String>> published, int limit) {
        List<String> atoms = structure.getAtoms();
        Model model = new Model();
        BoolVar[] members = model.boolVarArray(atoms.size());
        for (BigInteger[] condition : conditions(atoms, published)) {
            int[] factors = new int[condition.length];
            for (int i = 0; i < factors.length; i++) {
                factors[i] = condition[i].intValueExact();
            }
            model.scalar(members, factors, "=", 0).post();
        }
        int[] sizes = atoms.stream().mapToInt(structure::getAtomPeople).toArray();
        IntVar people = model.intVar("people", 1, limit - 1);
        model.scalar(members, sizes, "=", people).post();
        int least = Integer.MAX_VALUE;
        model.setObjective(Model.MINIMIZE, people);
        while (model.getSolver().solve()) {
            least = people.getValue();
        }
        return least == Integer.MAX_VALUE ? OptionalInt.empty() : OptionalInt.of(least);
    }

    /** Vectors that sum to 0 over each published cell, as many as there are independent ones: a group must too. */
    private static List<BigInteger[]> conditions(List<String> atoms, List<List<String>> published) {
        List<BigInteger[]> rows = new ArrayList<>();
        List<Integer> pivots = new ArrayList<>();
        for (List<String> cell : published) {
            BigInteger[] row = new BigInteger[atoms.size()];
            for (int i = 0; i < row.length; i++) {
                row[i] = cell.contains(atoms.get(i)) ? BigInteger.ONE : BigInteger.ZERO;
            }
            for (int i = 0; i < rows.size(); i++) {
                row = cleared(row, rows.get(i), pivots.get(i));
            }
            int pivot = pivot(row);
            if (pivot >= 0) {
                for (int i = 0; i < rows.size(); i++) {
                    rows.set(i, cleared(rows.get(i), row, pivot));
                }
                rows.add(row);
                pivots.add(pivot);
            }
        }
        List<BigInteger[]> conditions = new ArrayList<>();
        for (int free = 0; free < atoms.size(); free++) {
            if (!pivots.contains(free)) {
                conditions.add(condition(rows, pivots, free, atoms.size()));
            }
        }
        return conditions;
    }

    private static BigInteger[] condition(List<BigInteger[]> rows, List<Integer> pivots, int free, int size) {
        BigInteger common = BigInteger.ONE;
        for (int i = 0; i < rows.size(); i++) {
            BigInteger head = rows.get(i)[pivots.get(i)].abs();
            common = common.divide(common.gcd(head)).multiply(head);
        }
        BigInteger[] condition = new BigInteger[size];
        Arrays.fill(condition, BigInteger.ZERO);
        condition[free] = common;
        for (int i = 0; i < rows.size(); i++) {
            BigInteger[] row = rows.get(i);
            condition[pivots.get(i)] = row[free].negate().multiply(common).divide(row[pivots.get(i)]);
        }
        return shortened(condition);
    }

    private static BigInteger[] cleared(BigInteger[] row, BigInteger[] by, int pivot) {
        if (row[pivot].signum() == 0) {
            return row;
        }
        BigInteger[] cleared = new BigInteger[row.length];
        for (int i = 0; i < row.length; i++) {
            cleared[i] = row[i].multiply(by[pivot]).subtract(by[i].multiply(row[pivot]));
        }
        return shortened(cleared);
    }

    private static BigInteger[] shortened(BigInteger... row) {
        BigInteger divisor = BigInteger.ZERO;
        for (BigInteger value : row) {
            divisor = divisor.gcd(value);
        }
        for (int i = 0; i < row.length && divisor.signum() != 0; i++) {
            row[i] = row[i].divide(divisor);
        }
        return row;
    }

    private static int pivot(BigInteger... row) {
        for (int i = 0; i < row.length; i++) {
            if (row[i].signum() != 0) {
                return i;
            }
        }
        return -1;
    }
}
