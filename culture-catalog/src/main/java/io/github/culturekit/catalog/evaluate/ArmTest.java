package io.github.culturekit.catalog.evaluate;

import io.github.culturekit.model.profile.Interval;
import io.github.culturekit.model.profile.Statistic;
import io.github.culturekit.model.profile.UndefinedReason;
import org.apache.commons.statistics.distribution.TDistribution;

/** Tests differences between arms at a level of confidence. */
record ArmTest(TwoArms arms, double size, double level) {

    /** Scores that differ by less than this share of their size are the same but for rounding. */
    private static final double ROUNDING = 1e-13;

    /**
     * The test of one outcome.
     *
     * @param outcome one number for each unit of the arms
     */
    ArmDifference of(double[] outcome) {
        Statistic difference = arms.difference(outcome);
        if (!arms.canTellChance()) {
            return undefined(difference, UndefinedReason.TOO_FEW_UNITS);
        }
        double error = Math.sqrt(arms.covariance(outcome, outcome));
        if (error <= ROUNDING * size) {
            return undefined(difference, UndefinedReason.NO_VARIANCE);
        }
        double degrees = arms.degrees(outcome);
        double value = difference.getValue();
        return ArmDifference.builder()
                .difference(difference)
                .standardError(Statistic.of(error))
                .degreesOfFreedom(Statistic.of(degrees))
                .probability(Statistic.of(2 * TDistribution.of(degrees).survivalProbability(Math.abs(value) / error)))
                .interval(interval(value, error, degrees, level))
                .build();
    }

    /** A difference, perhaps, that nothing can be said of. */
    static ArmDifference undefined(Statistic difference, UndefinedReason reason) {
        Statistic none = Statistic.undefined(reason);
        return ArmDifference.builder()
                .difference(difference)
                .standardError(none)
                .degreesOfFreedom(none)
                .probability(none)
                .build();
    }

    static Interval interval(double difference, double error, double degrees, double level) {
        double reach = TDistribution.of(degrees).inverseSurvivalProbability((1 - level) / 2) * error;
        return Interval.of(difference - reach, difference + reach, level);
    }
}
