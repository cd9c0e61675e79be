package io.github.culturekit.catalog.evaluate;

import org.apache.commons.statistics.distribution.TDistribution;

/**
 * How often a two-sided t test finds a difference that is there, whichever side it then points to. The difference is in units of its
 * true standard error.
 */
record TwoSidedTest(double significance) {

    double power(double difference, double degrees) {
        double limit = TDistribution.of(degrees).inverseSurvivalProbability(significance / 2);
        return NoncentralT.above(limit, degrees, difference) + NoncentralT.above(limit, degrees, -difference);
    }

    /** The difference above 0 that is found with a power above the significance. */
    double detectable(double degrees, double power) {
        return Search.reaching(difference -> power(difference, degrees), power, 3);
    }
}
