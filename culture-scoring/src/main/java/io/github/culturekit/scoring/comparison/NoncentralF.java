package io.github.culturekit.scoring.comparison;

import org.apache.commons.statistics.distribution.BetaDistribution;
import org.apache.commons.statistics.distribution.PoissonDistribution;

/**
 * The noncentral F distribution: how a ratio of mean squares is distributed where groups do differ. It is a mixture of beta
 * distributions with Poisson weights (Johnson, Kotz and Balakrishnan 1995, chapter 30).
 */
final class NoncentralF {

    private NoncentralF() {}

    /** The probability of an F ratio or a smaller one. */
    static double cumulative(double ratio, double between, double within, double noncentrality) {
        double share = between * ratio / (between * ratio + within);
        if (noncentrality == 0) {
            return BetaDistribution.of(between / 2, within / 2).cumulativeProbability(share);
        }
        PoissonDistribution weights = PoissonDistribution.of(noncentrality / 2);
        double reach = 10 * Math.sqrt(noncentrality / 2) + 40;
        int from = (int) Math.max(0, noncentrality / 2 - reach);
        double sum = 0;
        for (int more = from; more <= noncentrality / 2 + reach; more++) {
            sum += weights.probability(more)
                    * BetaDistribution.of(between / 2 + more, within / 2).cumulativeProbability(share);
        }
        return sum;
    }

    /** The noncentrality under which an F ratio or a smaller one has a given probability; 0 where it is rarer without any. */
    static double noncentrality(double ratio, double between, double within, double probability) {
        if (cumulative(ratio, between, within, 0) <= probability) {
            return 0;
        }
        return Crossing.falling(
                noncentrality -> cumulative(ratio, between, within, Math.max(0, noncentrality)) - probability,
                0,
                between * ratio + 10);
    }
}
