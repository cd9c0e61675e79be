package io.github.culturekit.scoring.variance;

import io.github.culturekit.model.profile.Statistic;
import io.github.culturekit.model.profile.UndefinedReason;
import io.github.culturekit.scoring.variance.SamplingUnits.Stratum;
import java.util.Arrays;

/** The variance of a sum over sampling units: what they scatter within their strata, less what the finite population takes off. */
final class UnitVariance {

    private UnitVariance() {}

    static Statistic of(SamplingUnits units, LonelyUnits policy, double... totals) {
        units.requireCompany(policy);
        double mean = Arrays.stream(totals).average().orElse(0);
        int[][] members = units.unitsByStratum();
        double sum = 0;
        int lonely = 0;
        for (int h = 0; h < members.length; h++) {
            Stratum stratum = units.strata()[h];
            if (stratum.isLonely()) {
                lonely++;
                sum += policy == LonelyUnits.ADJUST ? stratum.remainder() * scatter(mean, totals, members[h]) : 0;
            } else if (stratum.units() > 1) {
                sum += stratum.remainder() * stratum.units() / (stratum.units() - 1) * scatter(totals, members[h]);
            }
        }
        return policy == LonelyUnits.AVERAGE ? averaged(sum, members.length, lonely) : Statistic.of(sum);
    }

    /** Lets lonely units add as much as the other strata do. */
    private static Statistic averaged(double sum, int strata, int lonely) {
        return strata == lonely
                ? Statistic.undefined(UndefinedReason.TOO_FEW_RESPONDENTS)
                : Statistic.of(sum * strata / (strata - lonely));
    }

    private static double scatter(double[] totals, int... members) {
        double mean = Arrays.stream(members)
                .mapToDouble(unit -> totals[unit])
                .average()
                .orElse(0);
        return scatter(mean, totals, members);
    }

    private static double scatter(double mean, double[] totals, int... members) {
        double scatter = 0;
        for (int unit : members) {
            scatter += (totals[unit] - mean) * (totals[unit] - mean);
        }
        return scatter;
    }
}
