package io.github.culturekit.scoring.reliability;

import io.github.culturekit.model.profile.Statistic;
import io.github.culturekit.model.profile.UndefinedReason;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Split-half reliability over all ways to split a scale: its lowest, mean and highest value by Flanagan and Rulon's formula.
 *
 * <p>The highest is Guttman's lambda 4 (1945); the mean over all splits into equal halves is alpha (Cronbach 1951). As R's
 * {@code psych::splitHalf(brute = TRUE)}. Where there are more splits than {@link #withMostSplits} allows, by default 100,000,
 * which all splits of 20 items are not, as many are drawn at random from a seed; the same seed gives the same splits everywhere.
 * The lowest and highest are then those of the sample. By default rows are deleted listwise. Immutable and thread-safe.
 */
public final class SplitHalves {

    private static final SplitHalves DEFAULTS = new SplitHalves(MissingData.LISTWISE, 100_000, 1);

    private final MissingData missing;
    private final int mostSplits;
    private final long seed;

    private SplitHalves(MissingData missing, int mostSplits, long seed) {
        this.missing = missing;
        this.mostSplits = mostSplits;
        this.seed = seed;
    }

    /** What was found over the splits; the halves are positions of items. */
    record Search(int count, boolean exhaustive, Statistic lowest, Statistic mean, Statistic highest, int[][] halves) {

        static Search none(UndefinedReason reason) {
            Statistic none = Statistic.undefined(reason);
            return new Search(0, true, none, none, none, new int[2][0]);
        }
    }

    /**
     * All splits of complete rows, or 100,000 of them.
     *
     * @return the calculator
     */
    public static SplitHalves withDefaults() {
        return DEFAULTS;
    }

    /**
     * Chooses how missing answers are handled.
     *
     * @param missing the rule
     * @return a calculator with that rule
     */
    public SplitHalves withMissing(MissingData missing) {
        return new SplitHalves(missing, mostSplits, seed);
    }

    /**
     * Chooses how many splits are looked at if there are more.
     *
     * @param mostSplits 1 or more
     * @return a calculator with that limit
     * @throws IllegalArgumentException if it is below 1
     */
    public SplitHalves withMostSplits(int mostSplits) {
        if (mostSplits < 1) {
            throw new IllegalArgumentException("At most " + mostSplits
                    + " splits are to be looked at, but it must be 1 at least. Maybe leave withMostSplits out.");
        }
        return new SplitHalves(missing, mostSplits, seed);
    }

    /**
     * Chooses which splits are drawn if not all are looked at.
     *
     * @param seed any number
     * @return a calculator with that seed
     */
    public SplitHalves withSeed(long seed) {
        return new SplitHalves(missing, mostSplits, seed);
    }

    /**
     * Looks at the splits.
     *
     * @param matrix the answers, reversed items turned
     * @return the result; what these answers cannot give is undefined in it with the reason
     */
    public SplitHalvesResult of(ItemMatrix matrix) {
        return compute(missing.covariances(matrix));
    }

    /**
     * Looks at the splits by covariances that were gathered pair by pair.
     *
     * @param covariances the items' covariances, reversed items turned
     * @return the result, the same as that of the answers themselves
     * @throws IllegalArgumentException if this calculator deletes rows listwise
     */
    public SplitHalvesResult of(ItemCovariances covariances) {
        return compute(missing.covariances(covariances));
    }

    private SplitHalvesResult compute(ItemCovariances pairs) {
        Search search = search(pairs.composite());
        return SplitHalvesResult.builder()
                .missingData(missing)
                .n(pairs.getRowCount())
                .itemCount(pairs.getItems().size())
                .splitCount(search.count())
                .exhaustive(search.exhaustive())
                .lowest(search.lowest())
                .mean(search.mean())
                .highest(search.highest())
                .lowestHalf(names(pairs, search.halves()[0]))
                .highestHalf(names(pairs, search.halves()[1]))
                .build();
    }

    Search search(Composite sum) {
        Optional<UndefinedReason> obstacle = sum.obstacle(2);
        if (obstacle.isPresent()) {
            return Search.none(obstacle.get());
        }
        Splits splits = new Splits(sum.size(), mostSplits, seed);
        Tally tally = new Tally(sum);
        splits.forEach(tally::add);
        return new Search(
                tally.count,
                splits.isExhaustive(),
                Statistic.of(tally.lowest),
                Statistic.of(tally.total / tally.count),
                Statistic.of(tally.highest),
                new int[][] {tally.lowestHalf, tally.highestHalf});
    }

    private static List<String> names(ItemCovariances pairs, int[] half) {
        return Arrays.stream(half).mapToObj(pairs.getItems()::get).toList();
    }

    /** What the splits so far gave. */
    private static final class Tally {

        private final double[][] covariances;
        private final double[] withSum;
        private final double variance;
        private int count;
        private double total;
        private double lowest = Double.POSITIVE_INFINITY;
        private double highest = Double.NEGATIVE_INFINITY;
        private int[] lowestHalf = {};
        private int[] highestHalf = {};

        Tally(Composite sum) {
            this.covariances = sum.matrix().toArray();
            this.withSum = Arrays.stream(covariances)
                    .mapToDouble(row -> Arrays.stream(row).sum())
                    .toArray();
            this.variance = sum.variance();
        }

        void add(int[] half) {
            double covariance = 0; // of the half with the other items
            for (int item : half) {
                covariance += withSum[item];
                for (int other : half) {
                    covariance -= covariances[item][other];
                }
            }
            double reliability = 4 * covariance / variance;
            count++;
            total += reliability;
            if (reliability < lowest) {
                lowest = reliability;
                lowestHalf = half.clone();
            }
            if (reliability > highest) {
                highest = reliability;
                highestHalf = half.clone();
            }
        }
    }
}
