package io.github.culturekit.scoring.disclosure.span;

import java.util.List;

/**
 * Equations over 0/1 values, each a whole-number sum that must be 0, with the least and the most that each sum can still
 * become. Laid out in arrays because the search spends its time here. Not thread-safe.
 */
final class Equations {

    final int[][] variables;
    final long[][] factors;
    final int[][] uses;
    final long[][] factorsOf;
    final long[] sum;
    private final long[] least;
    private final long[] most;
    private final long[] largest;

    Equations(List<Equation> rows, int variableCount) {
        int count = rows.size();
        variables = new int[count][];
        factors = new long[count][];
        sum = new long[count];
        least = new long[count];
        most = new long[count];
        largest = new long[count];
        int[] used = new int[variableCount];
        for (int e = 0; e < count; e++) {
            Equation row = rows.get(e);
            variables[e] = row.variables();
            factors[e] = row.factors();
            for (int i = 0; i < row.size(); i++) {
                long factor = factors[e][i];
                used[variables[e][i]]++;
                least[e] += Math.min(0, factor);
                most[e] += Math.max(0, factor);
                largest[e] = Math.max(largest[e], Math.abs(factor));
            }
        }
        uses = new int[variableCount][];
        factorsOf = new long[variableCount][];
        for (int v = 0; v < variableCount; v++) {
            uses[v] = new int[used[v]];
            factorsOf[v] = new long[used[v]];
        }
        for (int e = count - 1; e >= 0; e--) {
            for (int i = 0; i < variables[e].length; i++) {
                int v = variables[e][i];
                uses[v][--used[v]] = e;
                factorsOf[v][used[v]] = factors[e][i];
            }
        }
    }

    void settle(int e, long factor, int to) {
        sum[e] += to * factor;
        least[e] += to * factor - Math.min(0, factor);
        most[e] += to * factor - Math.max(0, factor);
    }

    void reopen(int e, long factor, int was) {
        sum[e] -= was * factor;
        least[e] -= was * factor - Math.min(0, factor);
        most[e] -= was * factor - Math.max(0, factor);
    }

    boolean canHold(int e) {
        return least[e] <= 0 && most[e] >= 0;
    }

    /** {@return whether the equation may leave some value no choice} */
    boolean forces(int e) {
        return least[e] + largest[e] > 0 || most[e] - largest[e] < 0;
    }

    boolean canBeOne(int e, long factor) {
        return factor > 0 ? least[e] + factor <= 0 : most[e] + factor >= 0;
    }

    boolean canBeZero(int e, long factor) {
        return factor > 0 ? most[e] - factor >= 0 : least[e] - factor <= 0;
    }
}
