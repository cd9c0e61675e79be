package io.github.culturekit.scoring.reliability;

import io.github.culturekit.model.profile.Interval;
import org.apache.commons.statistics.distribution.FDistribution;
import org.apache.commons.statistics.distribution.NormalDistribution;

/** The published confidence intervals of an alpha of k items and n people. */
record AlphaIntervals(double alpha, int n, int k, double level) {

    /** Feldt (1965), The approximate sampling distribution of Kuder-Richardson reliability coefficient twenty. */
    Interval feldt() {
        FDistribution f = FDistribution.of(n - 1.0, (n - 1.0) * (k - 1.0));
        return limits(
                1 - (1 - alpha) * f.inverseSurvivalProbability(tail()),
                1 - (1 - alpha) * f.inverseCumulativeProbability(tail()));
    }

    /** Bonett (2002), Sample size requirements for testing and estimating coefficient alpha; needs n of 3 or more. */
    Interval bonett() {
        double reach = normal() * Math.sqrt(2.0 * k / ((k - 1.0) * (n - 2.0)));
        return limits(1 - (1 - alpha) * Math.exp(reach), 1 - (1 - alpha) * Math.exp(-reach));
    }

    /** Duhachek and Iacobucci (2004), Alpha's standard error (ASE): an accurate and precise confidence interval estimate. */
    Interval duhachek(double standardError) {
        double reach = normal() * standardError;
        return limits(alpha - reach, alpha + reach);
    }

    private Interval limits(double lower, double upper) {
        return Interval.of(lower, upper, level);
    }

    private double normal() {
        return NormalDistribution.of(0, 1).inverseSurvivalProbability(tail());
    }

    private double tail() {
        return (1 - level) / 2;
    }
}
