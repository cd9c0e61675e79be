package io.github.culturekit.scoring.comparison;

import io.github.culturekit.model.profile.Interval;
import io.github.culturekit.model.profile.Statistic;
import io.github.culturekit.model.profile.UndefinedReason;
import java.util.stream.IntStream;
import org.apache.commons.statistics.distribution.HypergeometricDistribution;
import org.apache.commons.statistics.distribution.NormalDistribution;

/**
 * Compares shares of two groups of different people, such as the percent favourable of two units.
 *
 * <p>The tests agree with R's {@code prop.test(correct = FALSE)} and {@code fisher.test}, whose odds ratio is another: this one is
 * the plain one. By default intervals have the level 0.95. Immutable and thread-safe.
 */
public final class ProportionComparison {

    /** As in {@code fisher.test}, tables that are more probable by less than this are as probable. */
    private static final double AS_PROBABLE = 1 + 1e-7;

    private static final ProportionComparison DEFAULTS = new ProportionComparison(Level.STANDARD);

    private final Level level;

    private ProportionComparison(Level level) {
        this.level = level;
    }

    /**
     * With 95% intervals.
     *
     * @return the calculator
     */
    public static ProportionComparison withDefaults() {
        return DEFAULTS;
    }

    /**
     * Chooses the level of the intervals.
     *
     * @param level a share between 0 and 1, as in 0.95
     * @return a calculator with that level
     * @throws IllegalArgumentException if the level is not between 0 and 1
     */
    public ProportionComparison withLevel(double level) {
        return new ProportionComparison(Level.of(level));
    }

    /**
     * Compares two shares.
     *
     * @param first the first group's share
     * @param second the second group's share
     * @return the result; what these groups cannot give is undefined in it with the reason
     */
    public ProportionDifference of(Proportion first, Proportion second) {
        ProportionDifference.Builder result =
                ProportionDifference.builder().first(first).second(second);
        return first.getN() == 0 || second.getN() == 0 ? undefined(result) : compare(result, first, second);
    }

    private ProportionDifference compare(ProportionDifference.Builder result, Proportion first, Proportion second) {
        double won = (double) first.getCount() * (second.getN() - second.getCount());
        double lost = (double) second.getCount() * (first.getN() - first.getCount());
        return result.difference(Statistic.of(first.share() - second.share()))
                .newcombeInterval(newcombe(first, second))
                .waldInterval(wald(first, second))
                .chiSquared(chiSquared(first, second))
                .exactProbability(Statistic.of(fisher(first, second)))
                .oddsRatio(Statistic.of(won / lost))
                .cohensH(Statistic.of(angle(first) - angle(second)))
                .build();
    }

    private Interval newcombe(Proportion first, Proportion second) {
        ProportionInterval wilson = ProportionInterval.withDefaults().withLevel(level.share());
        Interval one = wilson.of(first).orElseThrow();
        Interval other = wilson.of(second).orElseThrow();
        double difference = first.share() - second.share();
        return Interval.of(
                difference - Math.hypot(first.share() - one.getLower(), other.getUpper() - second.share()),
                difference + Math.hypot(one.getUpper() - first.share(), second.share() - other.getLower()),
                level.share());
    }

    private Interval wald(Proportion first, Proportion second) {
        double difference = first.share() - second.share();
        double reach = NormalDistribution.of(0, 1).inverseSurvivalProbability(level.tail())
                * Math.sqrt(variance(first) + variance(second));
        return Interval.of(difference - reach, difference + reach, level.share());
    }

    private static double variance(Proportion proportion) {
        return proportion.share() * (1 - proportion.share()) / proportion.getN();
    }

    private static ChiSquaredTest chiSquared(Proportion first, Proportion second) {
        double all = (first.getCount() + (double) second.getCount()) / (first.getN() + (double) second.getN());
        if (all == 0 || all == 1) {
            return ChiSquaredTest.undefined(UndefinedReason.NO_VARIANCE);
        }
        double error = all * (1 - all) * (1.0 / first.getN() + 1.0 / second.getN());
        return ChiSquaredTest.of(Math.pow(first.share() - second.share(), 2) / error, 1);
    }

    private static double fisher(Proportion first, Proportion second) {
        HypergeometricDistribution tables = HypergeometricDistribution.of(
                first.getN() + second.getN(), first.getCount() + second.getCount(), first.getN());
        double observed = tables.probability(first.getCount()) * AS_PROBABLE;
        double rare = IntStream.rangeClosed(tables.getSupportLowerBound(), tables.getSupportUpperBound())
                .mapToDouble(tables::probability)
                .filter(probability -> probability <= observed)
                .sum();
        return Math.min(1, rare);
    }

    private static double angle(Proportion proportion) {
        return 2 * Math.asin(Math.sqrt(proportion.share()));
    }

    private static ProportionDifference undefined(ProportionDifference.Builder result) {
        Statistic none = Statistic.undefined(UndefinedReason.NO_ANSWERS);
        return result.difference(none)
                .chiSquared(ChiSquaredTest.undefined(UndefinedReason.NO_ANSWERS))
                .exactProbability(none)
                .oddsRatio(none)
                .cohensH(none)
                .build();
    }
}
