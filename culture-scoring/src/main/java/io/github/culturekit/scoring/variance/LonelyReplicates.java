package io.github.culturekit.scoring.variance;

import io.github.culturekit.scoring.variance.SamplingUnits.Stratum;
import java.util.Arrays;

/** What replicates make of strata with a single sampling unit, which none of them can move. */
final class LonelyReplicates {

    private LonelyReplicates() {}

    /** How much the other strata count, so that lonely ones add as much as they do on average if that is the rule. */
    static double widening(SamplingUnits units, SurveyDesign design) {
        LonelyUnits policy = design.lonelyUnits();
        if (design.isStratified()) {
            units.requireCompany(policy);
        }
        long lonely = Arrays.stream(units.strata()).filter(Stratum::isLonely).count();
        if (lonely > 0 && policy == LonelyUnits.ADJUST) {
            throw new IllegalArgumentException(
                    "Replicates cannot set the distance of a lonely unit from the mean of all,"
                            + " as LonelyUnits.ADJUST asks. Maybe use LonelyUnits.AVERAGE, or TaylorVariance.");
        }
        int strata = units.strata().length;
        return policy == LonelyUnits.AVERAGE && lonely < strata ? (double) strata / (strata - lonely) : 1;
    }
}
