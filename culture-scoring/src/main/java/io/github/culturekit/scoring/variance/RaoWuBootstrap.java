package io.github.culturekit.scoring.variance;

import java.util.Arrays;
import java.util.SplittableRandom;

/**
 * Replicates that draw sampling units again, with replacement, one fewer than there are in each stratum, and rescale the weights so
 * that variances come out right, with the finite population correction (Rao and Wu 1988; Rao, Wu and Yue 1992).
 *
 * <p>By default there are 1,000 replicates from the seed 1. The same seed gives the same replicates on every machine, whatever the
 * number of threads. Lonely units are kept as the {@link Jackknife} does. Immutable and thread-safe.
 */
public final class RaoWuBootstrap {

    private static final RaoWuBootstrap DEFAULTS = new RaoWuBootstrap(1000, 1);

    private final int replicates;
    private final long seed;

    private RaoWuBootstrap(int replicates, long seed) {
        this.replicates = replicates;
        this.seed = seed;
    }

    /**
     * With 1,000 replicates.
     *
     * @return the calculator
     */
    public static RaoWuBootstrap withDefaults() {
        return DEFAULTS;
    }

    /**
     * Chooses how many replicates there are.
     *
     * @param count 2 or more
     * @return a calculator with that many
     * @throws IllegalArgumentException if there are fewer
     */
    public RaoWuBootstrap withReplicates(int count) {
        if (count < 2) {
            throw new IllegalArgumentException(
                    "A bootstrap of " + count + " replicates has no variance. Maybe use 1000.");
        }
        return new RaoWuBootstrap(count, seed);
    }

    /**
     * Chooses what the draws begin with.
     *
     * @param chosen any number
     * @return a calculator with that seed
     */
    public RaoWuBootstrap withSeed(long chosen) {
        return new RaoWuBootstrap(replicates, chosen);
    }

    /**
     * Makes the replicates.
     *
     * @param design how the respondents were drawn
     * @return the replicates
     * @throws IllegalArgumentException if the design is refused
     */
    public ReplicateWeights of(SurveyDesign design) {
        SamplingUnits units = design.units();
        double widening = LonelyReplicates.widening(units, design);
        int[][] members = units.unitsByStratum();
        long[] seeds = new SplittableRandom(seed).longs(replicates).toArray();
        double[] scales = new double[replicates];
        Arrays.fill(scales, widening / (replicates - 1));
        return new ReplicateWeights(design, scales, replicate -> {
            double[] unitFactors = unitFactors(units, members, new SplittableRandom(seeds[replicate]));
            double[] factors = new double[design.getRowCount()];
            Arrays.setAll(factors, row -> unitFactors[units.unitOf(row)]);
            return factors;
        });
    }

    private static double[] unitFactors(SamplingUnits units, int[][] members, SplittableRandom random) {
        double[] factors = new double[units.unitCount()];
        Arrays.fill(factors, 1);
        for (int h = 0; h < members.length; h++) {
            int size = members[h].length;
            double pull = Math.sqrt(units.strata()[h].remainder());
            if (size > 1) {
                for (int unit : members[h]) {
                    factors[unit] = 1 - pull;
                }
                for (int draw = 1; draw < size; draw++) {
                    factors[members[h][below(size, random)]] += pull * size / (size - 1);
                }
            }
        }
        return factors;
    }

    /** By the upper bits of one draw, so that it does not depend on how a release of Java bounds its draws. */
    private static int below(int bound, SplittableRandom random) {
        return (int) ((random.nextLong() >>> 33) * bound >>> 31);
    }
}
