package io.github.culturekit.scoring.variance;

import io.github.culturekit.model.profile.Statistic;
import io.github.culturekit.model.profile.UndefinedReason;
import org.apache.commons.statistics.distribution.TDistribution;

/**
 * Tests whether the means of two parts of the staff differ, as the slope of a regression on the part. R's
 * {@code survey::svyttest}: Student's t with one degree of freedom less than the design has.
 *
 * <p>Immutable and thread-safe.
 */
public final class SurveyComparison {

    private static final SurveyComparison DEFAULTS = new SurveyComparison();

    private SurveyComparison() {}

    /**
     * The one kind there is.
     *
     * @return the calculator
     */
    public static SurveyComparison withDefaults() {
        return DEFAULTS;
    }

    /**
     * Tests a difference.
     *
     * @param design how the respondents were drawn
     * @param first the values of one part
     * @param second those of the other, of the same rows
     * @return the test; what this sample cannot give is undefined in it with the reason
     * @throws IllegalArgumentException as {@link TaylorVariance} does
     */
    public SurveyComparisonResult of(SurveyDesign design, SurveyValues first, SurveyValues second) {
        SurveyEstimate estimate = TaylorVariance.withDefaults()
                .withDegreesOfFreedom(DegreesOfFreedom.OF_DOMAIN)
                .of(design, SurveyDifference.of(SurveyMean.of(first), SurveyMean.of(second)));
        int degrees = Math.max(0, estimate.getDegreesOfFreedom() - 1);
        Statistic error = estimate.getStandardError();
        Statistic ratio = error.isDefined() && error.getValue() == 0
                ? Statistic.undefined(UndefinedReason.NO_VARIANCE)
                : error.map(value -> estimate.getEstimate().getValue() / value);
        return SurveyComparisonResult.builder()
                .difference(estimate.getEstimate())
                .standardError(error)
                .ratio(ratio)
                .degreesOfFreedom(degrees)
                .probability(probability(ratio, degrees))
                .build();
    }

    private static Statistic probability(Statistic ratio, int degrees) {
        return ratio.isDefined() && degrees < 1
                ? Statistic.undefined(UndefinedReason.TOO_FEW_RESPONDENTS)
                : ratio.map(t -> 2 * TDistribution.of(degrees).survivalProbability(Math.abs(t)));
    }
}
