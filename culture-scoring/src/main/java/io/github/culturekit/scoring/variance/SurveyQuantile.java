package io.github.culturekit.scoring.variance;

import io.github.culturekit.model.profile.Interval;
import io.github.culturekit.model.profile.Statistic;
import io.github.culturekit.model.profile.UndefinedReason;

/**
 * A quantile of the population, with Woodruff's (1952) interval: that of the share of staff at or below it, read back as values. The
 * standard error is the interval's width by twice Student's t, as in R's {@code survey::svyquantile}.
 *
 * <p>By default the rule is {@link QuantileRule#INVERSE_CDF} and the level 0.95. Immutable and thread-safe.
 */
public final class SurveyQuantile {

    private static final SurveyQuantile DEFAULTS = new SurveyQuantile(QuantileRule.INVERSE_CDF, 0.95);

    private final QuantileRule rule;
    private final double level;

    private SurveyQuantile(QuantileRule rule, double level) {
        this.rule = rule;
        this.level = level;
    }

    /**
     * By the inverse of the distribution function, with a 95% interval.
     *
     * @return the calculator
     */
    public static SurveyQuantile withDefaults() {
        return DEFAULTS;
    }

    /**
     * Chooses how the quantile is read off.
     *
     * @param chosen the rule
     * @return a calculator with that rule
     */
    public SurveyQuantile withRule(QuantileRule chosen) {
        return new SurveyQuantile(chosen, level);
    }

    /**
     * Chooses the level of the interval.
     *
     * @param share a share between 0 and 1, as in 0.95
     * @return a calculator with that level
     * @throws IllegalArgumentException if the level is not between 0 and 1
     */
    public SurveyQuantile withLevel(double share) {
        return new SurveyQuantile(rule, StudentInterval.requireLevel(share));
    }

    /**
     * Estimates a quantile.
     *
     * @param design how the respondents were drawn; no weight may be negative
     * @param values the values
     * @param probability a share from 0 to 1, as in 0.5 for the median
     * @return the estimate; what this sample cannot give is undefined in it with the reason. It has no design effect.
     * @throws IllegalArgumentException if the probability is out of range, or as {@link TaylorVariance} does
     */
    public SurveyEstimate of(SurveyDesign design, SurveyValues values, double probability) {
        TaylorVariance.requireRows(design, SurveyMean.of(values));
        double[] weights = design.getWeights();
        WeightedQuantile reader = WeightedQuantile.withDefaults().withRule(rule);
        Statistic quantile = reader.of(values, weights, probability);
        if (!quantile.isDefined()) {
            return estimate(design, values, quantile, quantile).build();
        }
        SurveyEstimate share = TaylorVariance.withDefaults()
                .withLevel(level)
                .of(design, SurveyMean.of(values.where(value -> value <= quantile.getValue())));
        if (share.getInterval().isEmpty()) {
            Statistic error = share.getStandardError().isDefined()
                    ? Statistic.undefined(UndefinedReason.TOO_FEW_RESPONDENTS)
                    : share.getStandardError();
            return estimate(design, values, quantile, error).build();
        }
        double reach = StudentInterval.reach(share.getDegreesOfFreedom(), level);
        double shift = reach * share.getStandardError().getValue();
        double lower =
                reader.of(values, weights, Math.max(0, probability - shift)).getValue();
        double upper =
                reader.of(values, weights, Math.min(1, probability + shift)).getValue();
        return estimate(design, values, quantile, Statistic.of((upper - lower) / (2 * reach)))
                .interval(Interval.of(lower, upper, level))
                .build();
    }

    private static SurveyEstimate.Builder estimate(
            SurveyDesign design, SurveyValues values, Statistic quantile, Statistic error) {
        return SurveyEstimate.builder()
                .respondents(values.count(design.getWeights()))
                .estimate(quantile)
                .standardError(error)
                .degreesOfFreedom(design.getDegreesOfFreedom())
                .designEffect(Statistic.undefined(UndefinedReason.NOT_DEFINED_BY_RULE));
    }
}
