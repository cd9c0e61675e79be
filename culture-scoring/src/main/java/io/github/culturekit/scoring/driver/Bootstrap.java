package io.github.culturekit.scoring.driver;

/**
 * How often people are drawn again to see how much a result depends on who answered (Efron 1979): as many people as there are, with
 * replacement, each taking their weight along.
 *
 * <p>Intervals are percentile intervals: of B results in order, the limits lie at the places (B + 1) a / 2 and (B + 1) (1 - a / 2),
 * between neighbours in proportion (Davison and Hinkley 1997). Each draw has random numbers of its own, so that the same seed gives
 * the same intervals on every machine, however many threads there are. Immutable and thread-safe.
 */
public final class Bootstrap {

    private static final int FEWEST = 100;
    private static final double STANDARD_LEVEL = 0.95;

    private final int replicates;
    private final long seed;
    private final double level;

    private Bootstrap(int replicates, long seed, double level) {
        this.replicates = replicates;
        this.seed = seed;
        this.level = level;
    }

    /**
     * A bootstrap with 95% intervals.
     *
     * @param replicates how often people are drawn, at least 100; 1000 or more for publication
     * @param seed where the random numbers start
     * @return the bootstrap
     * @throws IllegalArgumentException if there are too few replicates
     */
    public static Bootstrap of(int replicates, long seed) {
        if (replicates < FEWEST) {
            throw new IllegalArgumentException("The bootstrap has " + replicates + " replicates, but the ends of a"
                    + " distribution need " + FEWEST + " or more. Maybe 2000 is meant.");
        }
        return new Bootstrap(replicates, seed, STANDARD_LEVEL);
    }

    /**
     * Chooses the level of the intervals.
     *
     * @param confidence a share between 0 and 1, as in 0.95
     * @return a bootstrap with that level
     * @throws IllegalArgumentException if the level is not between 0 and 1
     */
    public Bootstrap withLevel(double confidence) {
        if (!(confidence > 0 && confidence < 1)) {
            throw new IllegalArgumentException("The level of confidence is " + confidence
                    + ", but must be between 0 and 1. Maybe it is a percentage: write 0.95 for 95%.");
        }
        return new Bootstrap(replicates, seed, confidence);
    }

    /**
     * How often people are drawn.
     *
     * @return 100 or more
     */
    public int getReplicates() {
        return replicates;
    }

    /**
     * Where the random numbers start.
     *
     * @return the seed
     */
    public long getSeed() {
        return seed;
    }

    /**
     * The level of the intervals.
     *
     * @return a share between 0 and 1
     */
    public double getLevel() {
        return level;
    }
}
