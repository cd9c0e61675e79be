package io.github.culturekit.scoring.comparison;

import io.github.culturekit.model.profile.Interval;
import io.github.culturekit.model.profile.Statistic;
import io.github.culturekit.model.profile.UndefinedReason;
import org.apache.commons.statistics.distribution.BinomialDistribution;
import org.apache.commons.statistics.distribution.NormalDistribution;

/**
 * How the share of the same people who answer favourably moved: only those who changed tell (McNemar 1947).
 *
 * <p>Agrees with R's {@code mcnemar.test(correct = FALSE)}, and exactly with {@code binom.test}. By default intervals have the level
 * 0.95. Immutable and thread-safe.
 */
public final class PairedProportions {

    private static final PairedProportions DEFAULTS = new PairedProportions(Level.STANDARD);

    private final Level level;

    private PairedProportions(Level level) {
        this.level = level;
    }

    /**
     * With a 95% interval.
     *
     * @return the calculator
     */
    public static PairedProportions withDefaults() {
        return DEFAULTS;
    }

    /**
     * Chooses the level of the interval.
     *
     * @param level a share between 0 and 1, as in 0.95
     * @return a calculator with that level
     * @throws IllegalArgumentException if the level is not between 0 and 1
     */
    public PairedProportions withLevel(double level) {
        return new PairedProportions(Level.of(level));
    }

    /**
     * Compares the people who are in both waves by name, a score at or above a threshold being favourable.
     *
     * @param earlier the earlier wave
     * @param later the later wave
     * @param threshold a score
     * @return the result; what these people cannot give is undefined in it with the reason
     */
    public PairedProportionsResult of(PersonScores earlier, PersonScores later, double threshold) {
        int gained = 0;
        int lost = 0;
        var both = earlier.namedIn(later);
        double[] before = earlier.scoresOf(both);
        double[] after = later.scoresOf(both);
        for (int person = 0; person < before.length; person++) {
            gained += before[person] < threshold && after[person] >= threshold ? 1 : 0;
            lost += before[person] >= threshold && after[person] < threshold ? 1 : 0;
        }
        return of(gained, lost, before.length);
    }

    /**
     * Compares counts.
     *
     * @param gained how many people came to answer favourably
     * @param lost how many ceased to
     * @param pairs how many people answered both times
     * @return the result; what these people cannot give is undefined in it with the reason
     * @throws IllegalArgumentException if a count is below 0, or more people changed than answered
     */
    public PairedProportionsResult of(int gained, int lost, int pairs) {
        if (gained < 0 || lost < 0 || pairs < gained + (long) lost) {
            throw new IllegalArgumentException("Of " + pairs + " people " + gained + " gained and " + lost
                    + " lost, but counts must not be negative, nor more people change than there are. Maybe the"
                    + " number of people counts only one of the waves.");
        }
        PairedProportionsResult.Builder result =
                PairedProportionsResult.builder().pairs(pairs).gained(gained).lost(lost);
        return pairs == 0 ? undefined(result) : compare(result, gained, lost, pairs);
    }

    private PairedProportionsResult compare(PairedProportionsResult.Builder result, int gained, int lost, int pairs) {
        double excess = gained - (double) lost;
        double changed = gained + (double) lost;
        double error = Math.sqrt(Math.max(0, changed - excess * excess / pairs)) / pairs;
        BinomialDistribution coin = BinomialDistribution.of(gained + lost, 0.5);
        int fewer = Math.min(gained, lost);
        double tail = 2 * coin.cumulativeProbability(fewer);
        result.difference(Statistic.of(excess / pairs))
                .standardError(Statistic.of(error))
                .chiSquared(
                        changed == 0
                                ? ChiSquaredTest.undefined(UndefinedReason.NO_VARIANCE)
                                : ChiSquaredTest.of(excess * excess / changed, 1))
                .exactProbability(Statistic.of(Math.min(1, tail)))
                .midProbability(Statistic.of(tail - coin.probability(fewer)));
        if (error > 0) {
            double reach = NormalDistribution.of(0, 1).inverseSurvivalProbability(level.tail()) * error;
            result.waldInterval(Interval.of(excess / pairs - reach, excess / pairs + reach, level.share()));
        }
        return result.build();
    }

    private static PairedProportionsResult undefined(PairedProportionsResult.Builder result) {
        Statistic none = Statistic.undefined(UndefinedReason.NO_ANSWERS);
        return result.difference(none)
                .standardError(none)
                .chiSquared(ChiSquaredTest.undefined(UndefinedReason.NO_ANSWERS))
                .exactProbability(none)
                .midProbability(none)
                .build();
    }
}
