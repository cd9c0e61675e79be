package io.github.culturekit.scoring.agreement;

import io.github.culturekit.model.profile.UndefinedReason;
import io.github.culturekit.scoring.response.Responses;
import java.util.List;
import java.util.Optional;

/**
 * The variance between and within groups by restricted maximum likelihood (REML) for the model score = grand mean + group + person,
 * with groups of any sizes (Patterson and Thompson 1971; Snijders and Bosker 2012).
 *
 * <p>The likelihood is profiled over the ratio of the two variances and its highest point is found by bracketing and bisection, so that
 * there is nothing to tune. Where groups are of one size it is the analysis of variance, except that the variance between groups is
 * never below 0. It agrees with R's {@code lme4::lmer(score ~ 1 + (1 | group))} and {@code nlme::lme}. Immutable and thread-safe.
 *
 * @see IntraclassCorrelation
 */
public final class VarianceComponents {

    private static final VarianceComponents DEFAULTS = new VarianceComponents();

    private VarianceComponents() {}

    /**
     * By restricted maximum likelihood.
     *
     * @return the calculator
     */
    public static VarianceComponents withDefaults() {
        return DEFAULTS;
    }

    /**
     * The components of respondents' scores on a scale.
     *
     * @param responses the answers; the groups are the units that respondents name, or those of {@link Responses#unitsBy}
     * @param scale the id of a scale of their instrument
     * @return the result; what these answers cannot give is undefined in it with the reason
     * @throws IllegalArgumentException if the instrument has no such scale
     */
    public VarianceComponentsResult of(Responses responses, String scale) {
        return of(GroupedScores.of(responses, scale));
    }

    /**
     * The components of people's scores.
     *
     * @param scores scores with their groups
     * @return the result
     */
    public VarianceComponentsResult of(GroupedScores scores) {
        return of(List.copyOf(scores.getMoments().values()));
    }

    /**
     * The components of groups.
     *
     * @param groups the moments of each group
     * @return the result; undefined unless there are two groups, one of them with two people, who differ within a group
     */
    public VarianceComponentsResult of(List<GroupMoments> groups) {
        Optional<UndefinedReason> gap = AnovaTable.of(groups).gap();
        if (gap.isPresent()) {
            return VarianceComponentsResult.undefined(gap.get());
        }
        RestrictedLikelihood likelihood = RestrictedLikelihood.of(groups);
        if (likelihood.squaresWithin() == 0) {
            return VarianceComponentsResult.undefined(UndefinedReason.NO_VARIANCE);
        }
        double ratio = likelihood.best();
        if (ratio == 0 && likelihood.risesAllAlong()) {
            return VarianceComponentsResult.undefined(UndefinedReason.NOT_CONVERGED);
        }
        return VarianceComponentsResult.of(
                groups, likelihood.mean(ratio), ratio * likelihood.within(ratio), likelihood.within(ratio));
    }
}
