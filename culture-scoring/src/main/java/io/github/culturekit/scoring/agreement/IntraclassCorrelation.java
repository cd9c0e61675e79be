package io.github.culturekit.scoring.agreement;

import io.github.culturekit.model.organisation.UnitId;
import io.github.culturekit.model.profile.Statistic;
import io.github.culturekit.model.profile.UndefinedReason;
import io.github.culturekit.scoring.score.ExactScores;
import io.github.culturekit.scoring.score.ScoreMoments;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.DoubleSupplier;
import org.apache.commons.statistics.distribution.FDistribution;

/**
 * ICC(1) and ICC(2) by a one-way analysis of variance with random groups: how much of the differences between people lies between
 * groups, and how reliable the groups' means are (Bartko 1976; Bliese 2000).
 *
 * <p>They agree with R's {@code multilevel::ICC1} and {@code ICC2}: ICC(1) = (MSB - MSW) / (MSB + (g - 1) MSW) with the mean group
 * size g, ICC(2) = (MSB - MSW) / MSB. Negative estimates are not cut off. Immutable and thread-safe.
 */
public final class IntraclassCorrelation {

    private static final IntraclassCorrelation DEFAULTS = new IntraclassCorrelation();

    private IntraclassCorrelation() {}

    /**
     * By the mean group size.
     *
     * @return the calculator
     */
    public static IntraclassCorrelation withDefaults() {
        return DEFAULTS;
    }

    /**
     * The correlations of units' scores.
     *
     * @param scores exact scores
     * @param scale the id of a scale
     * @param units the groups, none below another; one without scores is left out
     * @return the result
     * @throws IllegalArgumentException if there is no such scale or unit
     */
    public IccResult of(ExactScores scores, String scale, Collection<UnitId> units) {
        return of(units.stream()
                .map(unit -> scores.findMoments(scale, unit)
                        .orElseThrow(() -> new IllegalArgumentException("There is no score of unit '" + unit
                                + "' on scale '" + scale + "'. Maybe the scale or the unit is misspelt.")))
                .filter(moments -> moments.getCount() > 0)
                .map((ScoreMoments moments) -> GroupMoments.of(moments))
                .toList());
    }

    /**
     * The correlations of groups.
     *
     * @param groups the moments of each group
     * @return the result; what these groups cannot give is undefined in it with the reason
     */
    public IccResult of(List<GroupMoments> groups) {
        Anova anova = Anova.of(groups);
        Optional<UndefinedReason> gap = anova.gap();
        double excess = anova.meanSquareBetween() - anova.meanSquareWithin();
        double total = anova.meanSquareBetween() + (anova.meanGroupSize() - 1) * anova.meanSquareWithin();
        return new IccResult(
                anova,
                ratio(gap, () -> excess, total),
                ratio(gap, () -> excess, anova.meanSquareBetween()),
                ratio(gap, anova::meanSquareBetween, anova.meanSquareWithin()),
                gap.map(Statistic::undefined).orElseGet(() -> probability(anova)));
    }

    private static Statistic ratio(Optional<UndefinedReason> gap, DoubleSupplier above, double below) {
        return gap.map(Statistic::undefined)
                .orElseGet(() -> below == 0
                        ? Statistic.undefined(UndefinedReason.NO_VARIANCE)
                        : Statistic.of(above.getAsDouble() / below));
    }

    private static Statistic probability(Anova anova) {
        if (anova.meanSquareWithin() == 0) {
            return Statistic.undefined(UndefinedReason.NO_VARIANCE);
        }
        double ratio = anova.meanSquareBetween() / anova.meanSquareWithin();
        return Statistic.of(
                FDistribution.of(anova.degreesBetween(), anova.degreesWithin()).survivalProbability(ratio));
    }
}
