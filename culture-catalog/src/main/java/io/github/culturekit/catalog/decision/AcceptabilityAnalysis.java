package io.github.culturekit.catalog.decision;

import io.github.culturekit.catalog.draw.DrawBlocks;
import java.util.List;
import java.util.function.ObjIntConsumer;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/**
 * How sure an order of interventions is: stochastic multicriteria acceptability analysis, SMAA-2 (Lahdelma and Salminen,
 * 2001, Operations Research 49:444-454; pairwise winning: Leskinen, Viitanen, Kangas and Kangas, 2006, Forest Science
 * 52:304-312).
 *
 * <p>Many worlds are drawn that the beliefs of a {@link Decision} allow, and in each the options are put in the order of
 * their values. What is counted is how often an option comes in which place, which weights make it come first, and how
 * often it would with those weights known. Options of equal value in a world share their places, so that the shares of each
 * option and of each place add up to 1.
 *
 * <p>The same seed gives the same result to the last bit on any number of threads. Immutable and thread-safe.
 */
public final class AcceptabilityAnalysis {

    private static final int FEWEST = 100;
    private static final int STANDARD_DRAWS = 10_000;
    private static final int BLOCK = 256;
    private static final AcceptabilityAnalysis DEFAULTS = new AcceptabilityAnalysis(STANDARD_DRAWS, 1, 1);

    private final int draws;
    private final long seed;
    private final int threads;

    private AcceptabilityAnalysis(int draws, long seed, int threads) {
        this.draws = draws;
        this.seed = seed;
        this.threads = threads;
    }

    /**
     * With 10,000 draws from seed 1, on the thread that asks. The error of a share is then at most 0.005.
     *
     * @return the analysis
     */
    public static AcceptabilityAnalysis withDefaults() {
        return DEFAULTS;
    }

    /**
     * Draws more worlds or fewer.
     *
     * @param number how many, at least 100
     * @return an analysis that differs in this
     * @throws IllegalArgumentException if there are too few
     */
    public AcceptabilityAnalysis withDraws(int number) {
        if (number < FEWEST) {
            throw new IllegalArgumentException("AcceptabilityAnalysis: there are " + number + " draws; a share needs at"
                    + " least " + FEWEST + ". Maybe 10000 is meant.");
        }
        return new AcceptabilityAnalysis(number, seed, threads);
    }

    /**
     * Draws other worlds.
     *
     * @param newSeed names the series of draws
     * @return an analysis that differs in this
     */
    public AcceptabilityAnalysis withSeed(long newSeed) {
        return new AcceptabilityAnalysis(draws, newSeed, threads);
    }

    /**
     * Lets several threads draw, which end with the analysis.
     *
     * @param number how many, at least 1
     * @return an analysis that differs in this
     * @throws IllegalArgumentException if it is less than 1
     */
    public AcceptabilityAnalysis withThreads(int number) {
        if (number < 1) {
            throw new IllegalArgumentException("AcceptabilityAnalysis: there are " + number + " threads; it takes at"
                    + " least 1. Maybe leave it out: then the thread that asks does it all.");
        }
        return new AcceptabilityAnalysis(draws, seed, number);
    }

    /**
     * Draws, and counts.
     *
     * @param decision the options and what is held of them
     * @return the options in the order of their scores, with how sure each place is; none where there is no option
     */
    public UncertainRanking of(Decision decision) {
        int options = decision.getOptions().size();
        int constructs = decision.getConcerns().size();
        RankTally tally = count(
                () -> new RankTally(options, constructs), (part, number) -> part.add(decision.draw(seed, number)));
        double[][] central = tally.centralWeights();
        FirstTally first =
                count(() -> new FirstTally(central), (part, number) -> part.add(decision.draw(seed, number)));
        Draw expected = decision.expected();
        List<Integer> order = bestFirst(expected);
        return UncertainRanking.builder()
                .decision(decision)
                .draws(draws)
                .seed(seed)
                .options(new RankWriting(decision, expected, order, tally, first, draws).options())
                .build();
    }

    private <T extends Tally<T>> T count(Supplier<T> empty, ObjIntConsumer<T> draw) {
        T total = empty.get();
        new DrawBlocks(draws, BLOCK, threads)
                .each(
                        (from, to) -> {
                            T part = empty.get();
                            for (int number = from; number < to; number++) {
                                draw.accept(part, number);
                            }
                            return part;
                        },
                        total::add);
        return total;
    }

    private static List<Integer> bestFirst(Draw expected) {
        double[] scores = IntStream.range(0, expected.getOptionCount())
                .mapToDouble(expected::getValue)
                .toArray();
        return IntStream.range(0, scores.length)
                .boxed()
                .sorted((one, other) -> Double.compare(scores[other], scores[one]))
                .toList();
    }
}
