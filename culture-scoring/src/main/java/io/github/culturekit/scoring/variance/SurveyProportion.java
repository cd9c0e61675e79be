package io.github.culturekit.scoring.variance;

import io.github.culturekit.model.profile.Interval;
import io.github.culturekit.model.profile.Statistic;
import org.apache.commons.statistics.distribution.BetaDistribution;
import org.jspecify.annotations.Nullable;

/**
 * A proportion with an interval that suits it, as a mean's does not near 0 and 1. R's {@code survey::svyciprop}.
 *
 * <p>By default the interval is that of the logit, as there, at the level 0.95. Immutable and thread-safe.
 */
public final class SurveyProportion {

    private static final SurveyProportion DEFAULTS = new SurveyProportion(ProportionInterval.LOGIT, 0.95);

    private final ProportionInterval kind;
    private final double level;

    private SurveyProportion(ProportionInterval kind, double level) {
        this.kind = kind;
        this.level = level;
    }

    /**
     * With the 95% interval of the logit.
     *
     * @return the calculator
     */
    public static SurveyProportion withDefaults() {
        return DEFAULTS;
    }

    /**
     * Chooses how the interval is made.
     *
     * @param chosen the kind
     * @return a calculator with that kind
     */
    public SurveyProportion withInterval(ProportionInterval chosen) {
        return new SurveyProportion(chosen, level);
    }

    /**
     * Chooses the level of the interval.
     *
     * @param share a share between 0 and 1, as in 0.95
     * @return a calculator with that level
     * @throws IllegalArgumentException if the level is not between 0 and 1
     */
    public SurveyProportion withLevel(double share) {
        return new SurveyProportion(kind, StudentInterval.requireLevel(share));
    }

    /**
     * Estimates a proportion.
     *
     * @param design how the respondents were drawn
     * @param values 1 for those who have what is asked for, 0 for those who have not
     * @return the estimate; what this sample cannot give is undefined in it with the reason
     * @throws IllegalArgumentException if a value is neither 0 nor 1, or as {@link TaylorVariance} does
     */
    public SurveyEstimate of(SurveyDesign design, SurveyValues values) {
        int rows = 0;
        for (int row = 0; row < values.getRowCount(); row++) {
            double value = values.getValue(row);
            if (value != 0 && value != 1) {
                throw new IllegalArgumentException("The value of row " + row + " is " + value
                        + ", but a proportion is of 1 and 0. Maybe use values.where(...).");
            }
            rows += values.isKnown(row) ? 1 : 0;
        }
        SurveyEstimate mean = TaylorVariance.withDefaults().withLevel(level).of(design, SurveyMean.of(values));
        return SurveyEstimate.builder()
                .copying(mean)
                .interval(interval(mean, rows))
                .build();
    }

    private @Nullable Interval interval(SurveyEstimate mean, int rows) {
        Statistic error = mean.getStandardError();
        if (!error.isDefined() || mean.getDegreesOfFreedom() < 1) {
            return null;
        }
        double share = Math.min(1, Math.max(0, mean.getEstimate().getValue()));
        return switch (kind) {
            case WALD -> mean.getInterval().orElse(null);
            case LOGIT -> logit(share, error.getValue(), mean.getDegreesOfFreedom());
            case BETA -> beta(share, error.getValue(), mean.getDegreesOfFreedom(), rows);
        };
    }

    private @Nullable Interval logit(double share, double error, int degrees) {
        double spread = share * (1 - share);
        if (spread == 0) {
            return null;
        }
        double centre = Math.log(share / (1 - share));
        double reach = StudentInterval.reach(degrees, level) * error / spread;
        return Interval.of(expit(centre - reach), expit(centre + reach), level);
    }

    private static double expit(double logit) {
        return 1 / (1 + Math.exp(-logit));
    }

    /** Where all answers are the same, the respondents are their own effective sample. */
    private Interval beta(double share, double error, int degrees, int rows) {
        double size = rows;
        if (error > 0) {
            double widening = StudentInterval.reach(rows - 1, level) / StudentInterval.reach(degrees, level);
            size = share * (1 - share) / (error * error) * widening * widening;
        }
        double tail = (1 - level) / 2;
        double with = size * share;
        double without = size * (1 - share);
        return Interval.of(
                with > 0 ? BetaDistribution.of(with, without + 1).inverseCumulativeProbability(tail) : 0,
                without > 0 ? BetaDistribution.of(with + 1, without).inverseSurvivalProbability(tail) : 1,
                level);
    }
}
