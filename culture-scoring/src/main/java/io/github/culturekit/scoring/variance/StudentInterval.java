package io.github.culturekit.scoring.variance;

import io.github.culturekit.model.profile.Interval;
import io.github.culturekit.model.profile.Statistic;
import org.apache.commons.statistics.distribution.TDistribution;
import org.jspecify.annotations.Nullable;

/** An interval from an estimate as many standard errors down and up as Student's t says. */
final class StudentInterval {

    private StudentInterval() {}

    static double requireLevel(double level) {
        if (!(level > 0 && level < 1)) {
            throw new IllegalArgumentException("The level of confidence is " + level
                    + ", but must be between 0 and 1. Maybe it is a percentage: write 0.95 for 95%.");
        }
        return level;
    }

    /** The number of standard errors. */
    static double reach(int degrees, double level) {
        return TDistribution.of(degrees).inverseSurvivalProbability((1 - level) / 2);
    }

    static @Nullable Interval of(Statistic estimate, Statistic error, int degrees, double level) {
        if (!estimate.isDefined() || !error.isDefined() || degrees < 1) {
            return null;
        }
        double reach = reach(degrees, level) * error.getValue();
        return Interval.of(estimate.getValue() - reach, estimate.getValue() + reach, level);
    }
}
