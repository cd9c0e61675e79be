package io.github.culturekit.scoring.agreement;

import io.github.culturekit.scoring.reliability.ItemMatrix;
import io.github.culturekit.scoring.score.ItemMoments;

/**
 * Within-group agreement r*wg(j) of Lindell, Brandt and Whitney (1999): 1 less the ratio of the items' mean variance in the group
 * (denominator n - 1, over whoever answered the item) to the variance that chance would give.
 *
 * <p>Unlike {@link RwgJ} it does not grow with the number of items and is below 0 where people differ more than by chance. Against
 * {@link NullDistribution#maximumDisagreement} it is their r'wg(j). It agrees with R's {@code multilevel::rwg.j.lindell} and is
 * undefined unless every item has two answers. Items must score in steps of 1. Immutable and thread-safe.
 */
public final class RStarWg {

    private final double nullVariance;

    private RStarWg(double nullVariance) {
        this.nullVariance = nullVariance;
    }

    /**
     * Agreement against answers by chance, every option as likely.
     *
     * @param options how many options the items have
     * @return the calculator
     * @throws IllegalArgumentException if there are fewer than two options
     */
    public static RStarWg ofOptions(int options) {
        return against(NullDistribution.uniform(options));
    }

    /**
     * Agreement against answers by chance of another shape.
     *
     * @param chance how people would answer without agreeing
     * @return the calculator
     */
    public static RStarWg against(NullDistribution chance) {
        return new RStarWg(chance.getVariance());
    }

    /**
     * The agreement of a group by its exact scores.
     *
     * @param group the moments of each item in the group
     * @return the agreement, at most 1
     */
    public AgreementResult of(ItemMoments group) {
        return of(ItemVariances.of(group));
    }

    /**
     * The agreement of a group by its people's answers.
     *
     * @param group one row per person of the group; whether reversed items are turned makes no difference
     * @return the agreement, at most 1
     */
    public AgreementResult of(ItemMatrix group) {
        return of(ItemVariances.of(group));
    }

    private AgreementResult of(ItemVariances items) {
        return items.agreement(mean -> 1 - mean / nullVariance);
    }
}
