package io.github.culturekit.scoring.agreement;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Random group resampling (Bliese, Halverson and Rothberg 2000): whether people vary less within their groups than within groups of
 * the same sizes into which all people are thrown at random.
 *
 * <p>Each draw puts all people into random groups without putting anyone back. The mean variance (denominator n - 1) of the real groups
 * is compared with that of random ones, whose expectation is known exactly: it is the variance of all people, whatever the sizes. The
 * definition is that of R's {@code multilevel::rgr.agree}, which stops at a group of one person; here such a group has no variance and
 * is left out, while its person stays among those who are drawn.
 *
 * <p>By default 1000 draws with the seed 1. The same seed gives the same numbers on every machine, however many threads there are. The
 * memory in use is 8 bytes per draw and group. Immutable and thread-safe.
 */
public final class RandomGroupResampling {

    private static final RandomGroupResampling DEFAULTS = new RandomGroupResampling(1000, 1);

    private final int draws;
    private final long seed;

    private RandomGroupResampling(int draws, long seed) {
        this.draws = draws;
        this.seed = seed;
    }

    /**
     * 1000 draws with the seed 1.
     *
     * @return the calculator
     */
    public static RandomGroupResampling withDefaults() {
        return DEFAULTS;
    }

    /**
     * Chooses how often all people are thrown into random groups.
     *
     * @param number how many draws, 1 or more
     * @return a calculator with that many
     * @throws IllegalArgumentException if there is no draw
     */
    public RandomGroupResampling withDraws(int number) {
        if (number < 1) {
            throw new IllegalArgumentException("Random group resampling with " + number
                    + " draws has nothing to compare with. Maybe use the 1000 of withDefaults().");
        }
        return new RandomGroupResampling(number, seed);
    }

    /**
     * Chooses the seed of the draws.
     *
     * @param start any number
     * @return a calculator with that seed
     */
    public RandomGroupResampling withSeed(long start) {
        return new RandomGroupResampling(draws, start);
    }

    /**
     * Compares the groups with random ones.
     *
     * @param scores scores with their groups
     * @return the result; undefined where no group has two people
     */
    public RandomGroupResult of(GroupedScores scores) {
        Collection<double[]> groups = scores.byGroup().values();
        double[] people = groups.stream().flatMapToDouble(Arrays::stream).toArray();
        int[] sizes = groups.stream().mapToInt(group -> group.length).toArray();
        double[] real = variances(people, sizes);
        double[][] random = new double[real.length == 0 ? 0 : draws][];
        IntStream.range(0, random.length).parallel().forEach(draw -> random[draw] = draw(draw, people, sizes));
        return RandomGroupResult.of(people, sizes.length, real, random);
    }

    private double[] draw(int draw, double[] people, int[] sizes) {
        double[] shuffled = people.clone();
        SeededShuffle.of(seed, draw).shuffle(shuffled);
        return variances(shuffled, sizes);
    }

    /** The variances of the groups of two people or more. */
    private static double[] variances(double[] people, int[] sizes) {
        List<Double> variances = new ArrayList<>();
        int from = 0;
        for (int size : sizes) {
            if (size > 1) {
                variances.add(variance(people, from, size));
            }
            from += size;
        }
        return variances.stream().mapToDouble(variance -> variance).toArray();
    }

    private static double variance(double[] people, int from, int size) {
        double sum = 0;
        for (int row = from; row < from + size; row++) {
            sum += people[row] - people[from];
        }
        double mean = people[from] + sum / size;
        double squares = 0;
        for (int row = from; row < from + size; row++) {
            squares += (people[row] - mean) * (people[row] - mean);
        }
        return squares / (size - 1);
    }
}
