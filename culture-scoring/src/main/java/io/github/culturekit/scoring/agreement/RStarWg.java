package io.github.culturekit.scoring.agreement;

import io.github.culturekit.scoring.reliability.ItemMatrix;
import io.github.culturekit.scoring.response.Responses;
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

    private static final RStarWg DEFAULTS = new RStarWg(ChosenNull.UNIFORM);

    private final ChosenNull chance;

    private RStarWg(ChosenNull chance) {
        this.chance = chance;
    }

    /**
     * Agreement against answers by chance, every option as likely; the instrument says how many options the items have.
     *
     * @return the calculator
     */
    public static RStarWg withDefaults() {
        return DEFAULTS;
    }

    /**
     * Says how many options the items have, which plain answers do not; every one is as likely by chance.
     *
     * @param options how many options the items have
     * @return a calculator for such items
     * @throws IllegalArgumentException if there are fewer than two options
     */
    public RStarWg withOptions(int options) {
        return against(NullDistribution.uniform(options));
    }

    /**
     * Holds agreement against answers by chance of another shape.
     *
     * @param distribution how people would answer without agreeing
     * @return a calculator with that null
     */
    public RStarWg against(NullDistribution distribution) {
        return new RStarWg(new ChosenNull(distribution));
    }

    /**
     * The agreement of a group by its exact scores.
     *
     * @param group the moments of each item in the group
     * @return the agreement, at most 1
     * @throws IllegalStateException if neither {@link #withOptions} nor {@link #against} said what to hold it against
     */
    public AgreementResult of(ItemMoments group) {
        return of(ItemVariances.of(group), chance.ofPlainAnswers());
    }

    /**
     * The agreement of a group on a scale, its items as they score.
     *
     * @param group the responses of one group, as {@link Responses#unit} selects them
     * @param scale the id of a scale of their instrument
     * @return the agreement, at most 1
     * @throws IllegalArgumentException if the instrument has no such scale, or its items differ in their options, are not one apart
     *     or have another number of options than the null
     */
    public AgreementResult of(Responses group, String scale) {
        ItemVariances items = ItemVariances.of(ItemMatrix.of(group, scale));
        return of(items, chance.of(group.getInstrument(), scale));
    }

    /**
     * The agreement of a group by its people's answers.
     *
     * @param group one row per person of the group; whether reversed items are turned makes no difference
     * @return the agreement, at most 1
     * @throws IllegalStateException if neither {@link #withOptions} nor {@link #against} said what to hold it against
     */
    public AgreementResult of(ItemMatrix group) {
        return of(ItemVariances.of(group), chance.ofPlainAnswers());
    }

    private static AgreementResult of(ItemVariances items, NullDistribution distribution) {
        return items.agreement(mean -> 1 - mean / distribution.getVariance());
    }
}
