package io.github.culturekit.scoring.variance;

import io.github.culturekit.model.profile.Statistic;
import io.github.culturekit.model.profile.UndefinedReason;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Standard errors by linearisation: the estimate is taken for a weighted sum of each respondent's influence on it, and the variance
 * of the sum is that between sampling units within strata (Woodruff 1971; Saerndal, Swensson and Wretman 1992, chapter 5). R's
 * {@code survey::svyrecvar} for designs of one stage.
 *
 * <p>A statistic of a part of the staff keeps the whole design, as the size of the part is random too. With adjusted weights, the
 * influences are replaced by their residuals from what the weights were adjusted to. R's {@code survey} 4.1 gives no standard error
 * for raked or post-stratified weights of which one has a base weight of 0, since it divides by it; here such a respondent counts
 * for nothing, as their weight says.
 *
 * <p>By default intervals have the level 0.95 from Student's t with the degrees of freedom of the design. Immutable and
 * thread-safe.
 */
public final class TaylorVariance {

    private static final TaylorVariance DEFAULTS =
            new TaylorVariance(0.95, DegreesOfFreedom.OF_DESIGN, DesignEffectBase.WITHOUT_REPLACEMENT);

    private final double level;
    private final DegreesOfFreedom degrees;
    private final DesignEffectBase effectBase;

    private TaylorVariance(double level, DegreesOfFreedom degrees, DesignEffectBase effectBase) {
        this.level = level;
        this.degrees = degrees;
        this.effectBase = effectBase;
    }

    /**
     * With 95% intervals by the degrees of freedom of the design.
     *
     * @return the calculator
     */
    public static TaylorVariance withDefaults() {
        return DEFAULTS;
    }

    /**
     * Chooses the level of the intervals.
     *
     * @param share a share between 0 and 1, as in 0.95
     * @return a calculator with that level
     * @throws IllegalArgumentException if the level is not between 0 and 1
     */
    public TaylorVariance withLevel(double share) {
        return new TaylorVariance(StudentInterval.requireLevel(share), degrees, effectBase);
    }

    /**
     * Chooses which units give the degrees of freedom.
     *
     * @param rule the rule
     * @return a calculator with that rule
     */
    public TaylorVariance withDegreesOfFreedom(DegreesOfFreedom rule) {
        return new TaylorVariance(level, rule, effectBase);
    }

    /**
     * Chooses what design effects compare with.
     *
     * @param base the simple random sample
     * @return a calculator with that base
     */
    public TaylorVariance withDesignEffectBase(DesignEffectBase base) {
        return new TaylorVariance(level, degrees, base);
    }

    /**
     * Estimates statistics, for instance one for each part of the staff.
     *
     * @param design how the respondents were drawn
     * @param statistics the statistics by name
     * @return an estimate for each, by the same names in the same order
     * @throws IllegalArgumentException as {@link #of(SurveyDesign, SurveyStatistic)} does
     */
    public Map<String, SurveyEstimate> of(SurveyDesign design, Map<String, ? extends SurveyStatistic> statistics) {
        Map<String, SurveyEstimate> estimates = new LinkedHashMap<>();
        statistics.forEach((name, statistic) -> estimates.put(name, of(design, statistic)));
        return estimates;
    }

    /**
     * Estimates a statistic.
     *
     * @param design how the respondents were drawn
     * @param statistic what to estimate
     * @return the estimate; what this sample cannot give is undefined in it with the reason
     * @throws IllegalArgumentException if the numbers of rows differ, or the design is refused: a cluster in two strata, a
     *     population smaller than its sample, a stratum with a single unit where that is to fail
     */
    public SurveyEstimate of(SurveyDesign design, SurveyStatistic statistic) {
        requireRows(design, statistic);
        double[] weights = design.getWeights();
        Statistic estimate = statistic.estimate(weights);
        SamplingUnits units = design.units();
        int df = units.degreesOfFreedom(
                row -> weights[row] != 0 && (degrees == DegreesOfFreedom.OF_DESIGN || statistic.counts(row)));
        Statistic error = estimate;
        Statistic effect = estimate;
        if (estimate.isDefined()) {
            double[] influences = statistic.influences(weights);
            Statistic variance = variance(design, units, weights, influences);
            error = variance.map(Math::sqrt);
            effect = variance.isDefined()
                    ? effect(variance.getValue(), SimpleRandomVariance.of(statistic, weights, influences, effectBase))
                    : variance;
        }
        return SurveyEstimate.builder()
                .respondents((int) IntStream.range(0, weights.length)
                        .filter(row -> weights[row] != 0 && statistic.counts(row))
                        .count())
                .estimate(estimate)
                .standardError(error)
                .degreesOfFreedom(df)
                .interval(StudentInterval.of(estimate, error, df, level))
                .designEffect(effect)
                .build();
    }

    static void requireRows(SurveyDesign design, SurveyStatistic statistic) {
        if (design.getRowCount() != statistic.getRowCount()) {
            throw new IllegalArgumentException("The design has " + design.getRowCount() + " rows, but the " + statistic
                    + " has " + statistic.getRowCount()
                    + ". Maybe rows without a value were left out of one: keep them, as missing values.");
        }
    }

    private static Statistic effect(double variance, Statistic simple) {
        return simple.isDefined() && simple.getValue() == 0
                ? Statistic.undefined(UndefinedReason.NO_VARIANCE)
                : simple.map(other -> variance / other);
    }

    private static Statistic variance(
            SurveyDesign design, SamplingUnits units, double[] weights, double... influences) {
        if (units.unitCount() < 2) {
            return Statistic.undefined(UndefinedReason.TOO_FEW_RESPONDENTS);
        }
        double[] residuals = design.residuals(influences);
        return UnitVariance.of(
                units,
                design.lonelyUnits(),
                units.totals(IntStream.range(0, weights.length)
                        .mapToDouble(row -> weights[row] * residuals[row])
                        .toArray()));
    }
}
