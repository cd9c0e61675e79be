package io.github.culturekit.catalog.portfolio;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * Which options are at least as good as others in every way: who takes the lesser one takes the better one too, for else
 * the two could be exchanged to advantage. It spares the search from trying what differs in name only.
 */
final class Dominance {

    /** By option, those that are at least as good. */
    private final int[][] better;

    /** By option, those that it is at least as good as. */
    private final int[][] lesser;

    private Dominance(int[][] better, int[][] lesser) {
        this.better = better;
        this.lesser = lesser;
    }

    static Dominance in(SelectionProblem problem) {
        int options = problem.options();
        int[][] better = new int[options][];
        int[][] lesser = new int[options][];
        for (int i = 0; i < options; i++) {
            int one = i;
            better[i] = IntStream.range(0, options)
                    .filter(other -> dominates(problem, other, one))
                    .toArray();
            lesser[i] = IntStream.range(0, options)
                    .filter(other -> dominates(problem, one, other))
                    .toArray();
        }
        return new Dominance(better, lesser);
    }

    int[] better(int option) {
        return better[option];
    }

    int[] lesser(int option) {
        return lesser[option];
    }

    private static boolean dominates(SelectionProblem problem, int better, int lesser) {
        return better != lesser && isWorthAsMuch(problem, better, lesser) && isAllowedWherever(problem, better, lesser);
    }

    /** Of two equal ones the first goes before. */
    private static boolean isWorthAsMuch(SelectionProblem problem, int better, int lesser) {
        long saved = problem.penalty(lesser) - problem.penalty(better);
        if (saved < 0 || saved == 0 && better > lesser) {
            return false;
        }
        for (int d = 0; d < problem.constructs(); d++) {
            if (problem.gain(better, d) < problem.gain(lesser, d)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isAllowedWherever(SelectionProblem problem, int better, int lesser) {
        for (int r = 0; r < problem.resources(); r++) {
            if (problem.use(r, better) > problem.use(r, lesser)) {
                return false;
            }
        }
        Relations relations = problem.relations();
        return relations.dependents(lesser).length == 0
                && areAmong(relations.required(better), relations.required(lesser), -1)
                && areAmong(relations.conflicts(better), relations.conflicts(lesser), lesser);
    }

    private static boolean areAmong(int[] some, int[] all, int except) {
        return Arrays.stream(some)
                .allMatch(one -> one == except || Arrays.stream(all).anyMatch(other -> other == one));
    }
}
