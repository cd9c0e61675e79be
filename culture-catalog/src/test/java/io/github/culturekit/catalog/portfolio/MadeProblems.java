package io.github.culturekit.catalog.portfolio;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/** Choices made by chance: coarse numbers for many ties, fine ones for none, harm, and all kinds of limits. */
final class MadeProblems {

    private MadeProblems() {}

    static SelectionProblem of(long seed, int mostOptions) {
        Random random = new Random(seed);
        int options = 1 + random.nextInt(mostOptions);
        int constructs = 1 + random.nextInt(6);
        boolean coarse = random.nextBoolean();
        double harm = random.nextBoolean() ? 0.3 : 0;
        double[][] gains = new double[options][constructs];
        for (double[] row : gains) {
            Arrays.setAll(row, d -> random.nextInt(3) == 0 ? 0 : number(random, coarse) - harm);
        }
        double[] gaps = numbers(constructs, random, coarse);
        Arrays.setAll(gaps, d -> gaps[d] * options / 4);
        double[] burdens = random.nextBoolean() ? new double[options] : numbers(options, random, coarse);
        Arrays.setAll(burdens, i -> burdens[i] / 5);
        double[][] uses = new double[random.nextInt(4)][];
        double[] limits = new double[uses.length];
        for (int r = 0; r < uses.length; r++) {
            uses[r] = numbers(options, random, coarse);
            limits[r] = Arrays.stream(uses[r]).sum() * random.nextDouble();
        }
        double[] prices = uses.length > 0 ? uses[0] : new double[options];
        int most = random.nextBoolean() ? options : random.nextInt(options + 1);
        return SelectionProblem.of(
                new SelectionProblem.Numbers(gains, gaps, burdens, prices, uses, limits),
                most,
                Relations.of(options, pairs(random, options), pairs(random, options)));
    }

    private static double[] numbers(int count, Random random, boolean coarse) {
        double[] numbers = new double[count];
        Arrays.setAll(numbers, i -> number(random, coarse));
        return numbers;
    }

    private static double number(Random random, boolean coarse) {
        return coarse ? random.nextInt(5) / 4.0 : random.nextDouble();
    }

    private static List<int[]> pairs(Random random, int options) {
        List<int[]> pairs = new ArrayList<>();
        for (int k = random.nextInt(4); k > 0; k--) {
            int one = random.nextInt(options);
            int other = random.nextInt(options);
            if (one != other) {
                pairs.add(new int[] {one, other});
            }
        }
        return pairs;
    }

    /** The best set by trying every one. */
    static boolean[] bestOfAll(SelectionProblem problem) {
        int options = problem.options();
        boolean[] best = new boolean[options];
        long bestValue = 0;
        for (int number = 1; number < 1 << options; number++) {
            boolean[] chosen = new boolean[options];
            for (int i = 0; i < options; i++) {
                chosen[i] = (number >> i & 1) == 1;
            }
            if (problem.allows(chosen)) {
                long value = problem.value(chosen);
                if (value > bestValue || value == bestValue && comesFirst(chosen, best)) {
                    bestValue = value;
                    best = chosen;
                }
            }
        }
        return best;
    }

    private static boolean comesFirst(boolean[] chosen, boolean[] other) {
        int difference = Arrays.mismatch(chosen, other);
        return difference >= 0 && chosen[difference];
    }
}
