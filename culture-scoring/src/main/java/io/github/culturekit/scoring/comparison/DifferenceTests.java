package io.github.culturekit.scoring.comparison;

import io.github.culturekit.model.profile.Interval;
import io.github.culturekit.model.profile.Statistic;
import io.github.culturekit.model.profile.UndefinedReason;
import org.apache.commons.statistics.distribution.ContinuousDistribution;
import org.apache.commons.statistics.distribution.NormalDistribution;
import org.apache.commons.statistics.distribution.TDistribution;

/** Tests differences of means by their standard errors. */
record DifferenceTests(Level level) {

    /** As in R's {@code t.test}, scores whose standard error is below this share of their means are all the same but for rounding. */
    private static final double ROUNDING = 10 * Math.ulp(1.0);

    /** Whether a standard error is nothing but rounding error of numbers of this size. */
    static boolean isRounding(double standardError, double size) {
        return standardError <= ROUNDING * Math.abs(size);
    }

    /**
     * The test by Student's t.
     *
     * @param size the larger of the means, beside which rounding errors are told
     */
    MeanTest student(double difference, double standardError, double degrees, double size) {
        if (isRounding(standardError, size)) {
            return flat(difference);
        }
        return test(difference, standardError, TDistribution.of(degrees))
                .degreesOfFreedom(Statistic.of(degrees))
                .build();
    }

    /** The test by the normal distribution. */
    MeanTest normal(double difference, double standardError, double size) {
        if (isRounding(standardError, size)) {
            return flat(difference);
        }
        return test(difference, standardError, NormalDistribution.of(0, 1))
                .degreesOfFreedom(Statistic.undefined(UndefinedReason.NOT_DEFINED_BY_RULE))
                .build();
    }

    /** No test. */
    static MeanTest undefined(Statistic difference, UndefinedReason reason) {
        return untested(difference, Statistic.undefined(reason), reason);
    }

    /** The difference of two means, for want of people perhaps none. */
    static Statistic difference(GroupScores first, GroupScores second) {
        return first.size() == 0 || second.size() == 0
                ? Statistic.undefined(UndefinedReason.NO_ANSWERS)
                : Statistic.of(first.mean() - second.mean());
    }

    private MeanTest.Builder test(double difference, double standardError, ContinuousDistribution distribution) {
        double ratio = difference / standardError;
        double reach = distribution.inverseSurvivalProbability(level.tail()) * standardError;
        return MeanTest.builder()
                .difference(Statistic.of(difference))
                .standardError(Statistic.of(standardError))
                .ratio(Statistic.of(ratio))
                .probability(Statistic.of(2 * distribution.survivalProbability(Math.abs(ratio))))
                .interval(Interval.of(difference - reach, difference + reach, level.share()));
    }

    /** All scores of each group are the same, so that nothing tells chance from a true difference. */
    private static MeanTest flat(double difference) {
        return untested(Statistic.of(difference), Statistic.of(0), UndefinedReason.NO_VARIANCE);
    }

    private static MeanTest untested(Statistic difference, Statistic standardError, UndefinedReason reason) {
        Statistic none = Statistic.undefined(reason);
        return MeanTest.builder()
                .difference(difference)
                .standardError(standardError)
                .ratio(none)
                .degreesOfFreedom(none)
                .probability(none)
                .build();
    }
}
