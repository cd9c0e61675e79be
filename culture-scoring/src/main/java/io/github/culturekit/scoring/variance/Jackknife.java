package io.github.culturekit.scoring.variance;

import io.github.culturekit.scoring.variance.SamplingUnits.Stratum;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Replicates that leave out one sampling unit each and let the others of its stratum stand for it: JK1 without strata, JKn with them
 * (Wolter 2007, chapter 4; R's {@code survey::as.svrepdesign}). The scale of each has the finite population correction of its
 * stratum.
 *
 * <p>A lonely unit, which cannot be left out, has no replicate where it is certain, removed or averaged; it is refused where it is to
 * fail or to be adjusted. Immutable and thread-safe.
 */
public final class Jackknife {

    private static final Jackknife DEFAULTS = new Jackknife();

    private Jackknife() {}

    /**
     * The one kind there is.
     *
     * @return the calculator
     */
    public static Jackknife withDefaults() {
        return DEFAULTS;
    }

    /**
     * Makes the replicates.
     *
     * @param design how the respondents were drawn
     * @return a replicate for each sampling unit that is not alone in its stratum
     * @throws IllegalArgumentException if the design is refused
     */
    public ReplicateWeights of(SurveyDesign design) {
        SamplingUnits units = design.units();
        double widening = LonelyReplicates.widening(units, design);
        List<Integer> left = new ArrayList<>();
        for (int unit = 0; unit < units.unitCount(); unit++) {
            if (units.stratumOf(unit).units() > 1) {
                left.add(unit);
            }
        }
        double[] scales = left.stream()
                .map(units::stratumOf)
                .mapToDouble(stratum -> widening * stratum.remainder() * (stratum.units() - 1) / stratum.units())
                .toArray();
        return new ReplicateWeights(design, scales, replicate -> factors(units, design, left.get(replicate)));
    }

    private static double[] factors(SamplingUnits units, SurveyDesign design, int left) {
        Stratum stratum = units.stratumOf(left);
        double[] factors = new double[design.getRowCount()];
        Arrays.setAll(factors, row -> {
            int unit = units.unitOf(row);
            double factor = units.stratumOf(unit) == stratum ? (double) stratum.units() / (stratum.units() - 1) : 1;
            return unit == left ? 0 : factor;
        });
        return factors;
    }
}
