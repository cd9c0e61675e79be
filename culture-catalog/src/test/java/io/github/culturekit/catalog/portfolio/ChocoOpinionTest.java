package io.github.culturekit.catalog.portfolio;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.chocosolver.solver.Model;
import org.chocosolver.solver.Solution;
import org.chocosolver.solver.variables.BoolVar;
import org.chocosolver.solver.variables.IntVar;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The exact search and a constraint solver (choco-solver 5.0.0) find sets of the same value. */
class ChocoOpinionTest {

    private static final int OPTIONS = 14;
    private static final int CONSTRUCTS = 3;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20})
    void bothFindTheSameValue(long seed) {
        Whole whole = Whole.of(seed);

        Selection ours = BranchAndBound.solve(whole.problem(), 1_000_000);

        assertThat(ours.proven()).isTrue();
        assertThat(whole.value(ours.chosen())).isEqualTo(theirs(whole));
    }

    private static int theirs(Whole whole) {
        Model model = new Model();
        BoolVar[] taken = model.boolVarArray(OPTIONS);
        List<IntVar> closed = new ArrayList<>();
        for (int d = 0; d < CONSTRUCTS; d++) {
            IntVar moved = model.intVar(-1000, 1000);
            model.scalar(taken, whole.gains(d), "=", moved).post();
            IntVar least = model.intVar(-1000, 1000);
            model.min(least, moved, model.intVar(whole.gaps()[d])).post();
            closed.add(least);
        }
        model.scalar(taken, whole.costs(), "<=", whole.budget()).post();
        model.scalar(taken, whole.days(), "<=", whole.time()).post();
        model.sum(taken, "<=", whole.most()).post();
        model.arithm(taken[1], "<=", taken[4]).post();
        model.arithm(taken[2], "+", taken[3], "<=", 1).post();
        IntVar value = model.intVar(-3000, 3000);
        model.sum(closed.toArray(IntVar[]::new), "=", value).post();
        Solution best = model.getSolver().findOptimalSolution(value, Model.MAXIMIZE);
        return best.getIntVal(value);
    }

    /** A choice in whole numbers, which the solver asks for. */
    private record Whole(int[][] gains, int[] gaps, int[] costs, int[] days, int budget, int time, int most) {

        static Whole of(long seed) {
            Random random = new Random(seed);
            int[][] gains = new int[OPTIONS][CONSTRUCTS];
            for (int[] row : gains) {
                Arrays.setAll(row, d -> random.nextInt(40) - 8);
            }
            int[] gaps = random.ints(CONSTRUCTS, 30, 120).toArray();
            int[] costs = random.ints(OPTIONS, 5, 100).toArray();
            int[] days = random.ints(OPTIONS, 1, 30).toArray();
            return new Whole(gains, gaps, costs, days, 150 + random.nextInt(200), 60, 3 + random.nextInt(5));
        }

        int[] gains(int construct) {
            return Arrays.stream(gains).mapToInt(row -> row[construct]).toArray();
        }

        SelectionProblem problem() {
            return SelectionProblem.of(
                    new SelectionProblem.Numbers(
                            Arrays.stream(gains).map(Whole::doubles).toArray(double[][]::new),
                            doubles(gaps),
                            new double[OPTIONS],
                            doubles(costs),
                            new double[][] {doubles(costs), doubles(days)},
                            new double[] {budget, time}),
                    most,
                    Relations.of(OPTIONS, List.of(new int[] {1, 4}), List.of(new int[] {2, 3})));
        }

        int value(boolean[] chosen) {
            int value = 0;
            for (int d = 0; d < CONSTRUCTS; d++) {
                int moved = 0;
                for (int i = 0; i < OPTIONS; i++) {
                    moved += chosen[i] ? gains[i][d] : 0;
                }
                value += Math.min(gaps[d], moved);
            }
            return value;
        }

        private static double[] doubles(int[] numbers) {
            return Arrays.stream(numbers).asDoubleStream().toArray();
        }
    }
}
