package io.github.culturekit.scoring.variance;

import io.github.culturekit.model.profile.Statistic;
import io.github.culturekit.model.profile.UndefinedReason;

/**
 * The variance that an estimate would have in a simple random sample of as many respondents, out of as many people as their weights
 * add up to, with the spread of influences that the weights show.
 */
final class SimpleRandomVariance {

    private SimpleRandomVariance() {}

    static Statistic of(SurveyStatistic statistic, double[] weights, double[] influences, DesignEffectBase base) {
        int respondents = 0;
        double people = 0;
        double sum = 0;
        for (int row = 0; row < weights.length; row++) {
            if (statistic.counts(row) && weights[row] != 0) {
                respondents++;
                people += weights[row];
                sum += weights[row] * influences[row];
            }
        }
        if (respondents < 2) {
            return Statistic.undefined(UndefinedReason.TOO_FEW_RESPONDENTS);
        }
        double remainder = base == DesignEffectBase.WITH_REPLACEMENT ? 1 : 1 - respondents / people;
        if (!(remainder > 0)) {
            return Statistic.undefined(UndefinedReason.NO_POPULATION);
        }
        double scatter = 0;
        for (int row = 0; row < weights.length; row++) {
            double distance = statistic.counts(row) ? influences[row] - sum / people : 0;
            scatter += weights[row] * distance * distance;
        }
        return Statistic.of(people * scatter * remainder / (respondents - 1));
    }
}
