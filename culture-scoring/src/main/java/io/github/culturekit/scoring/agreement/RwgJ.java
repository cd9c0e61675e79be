package io.github.culturekit.scoring.agreement;

import io.github.culturekit.model.profile.Statistic;
import io.github.culturekit.scoring.reliability.ItemMatrix;
import io.github.culturekit.scoring.response.Responses;
import io.github.culturekit.scoring.score.ItemMoments;
import java.util.Optional;

/**
 * Within-group agreement rwg(j) of James, Demaree and Wolf (1984): how much less the people of a group differ on a scale's items
 * than if they had answered by chance.
 *
 * <p>With k items, the mean of their variances in the group (denominator n - 1, over whoever answered the item) and the variance
 * that chance would give, r is the ratio of the two and rwg(j) is k (1 - r) / (k (1 - r) + r). For one item it is rwg, 1 - r. It
 * agrees with R's {@code multilevel::rwg.j} and {@code rwg}: where people differ more than by chance, r is set to 1 and agreement
 * is 0, unless {@link #unclipped()}. It is undefined unless every item has two answers; {@code rwg.j} stops with an error at such
 * a group.
 *
 * <p>Items must score in steps of 1, as they do unless they have option scores. Immutable and thread-safe.
 *
 * @see RStarWg
 */
public final class RwgJ {

    private static final RwgJ DEFAULTS = new RwgJ(ChosenNull.UNIFORM, true);

    private final ChosenNull chance;
    private final boolean clipped;

    private RwgJ(ChosenNull chance, boolean clipped) {
        this.chance = chance;
        this.clipped = clipped;
    }

    /**
     * Agreement against answers by chance, every option as likely: a variance of (A squared - 1) / 12, where the instrument says
     * how many options the items have, A.
     *
     * @return the calculator
     */
    public static RwgJ withDefaults() {
        return DEFAULTS;
    }

    /**
     * Says how many options the items have, which plain answers do not; every one is as likely by chance.
     *
     * @param options how many options the items have, A
     * @return a calculator for such items
     * @throws IllegalArgumentException if there are fewer than two options
     */
    public RwgJ withOptions(int options) {
        return against(NullDistribution.uniform(options));
    }

    /**
     * Holds agreement against answers by chance of which some are likelier, as when people lean to one side.
     *
     * @param distribution how people would answer without agreeing
     * @return a calculator with that null
     */
    public RwgJ against(NullDistribution distribution) {
        return new RwgJ(new ChosenNull(distribution), clipped);
    }

    /**
     * Lets agreement fall below 0 where people differ more than by chance.
     *
     * @return a calculator that does not clip
     */
    public RwgJ unclipped() {
        return new RwgJ(chance, false);
    }

    /**
     * What agreement is held against.
     *
     * @return how people would answer without agreeing, or empty if that is left to the items' options
     */
    public Optional<NullDistribution> getNullDistribution() {
        return chance.toOptional();
    }

    /**
     * The agreement of a group by its exact scores.
     *
     * @param group the moments of each item in the group
     * @return the agreement
     * @throws IllegalStateException if neither {@link #withOptions} nor {@link #against} said what to hold it against
     */
    public AgreementResult of(ItemMoments group) {
        return of(group.getItemCount(), group.getMeanVariance(), chance.ofPlainAnswers());
    }

    /**
     * The agreement of a group on a scale, its items as they score.
     *
     * @param group the responses of one group, as {@link Responses#unit} selects them
     * @param scale the id of a scale of their instrument
     * @return the agreement
     * @throws IllegalArgumentException if the instrument has no such scale, or its items differ in their options, are not one apart
     *     or have another number of options than the null
     */
    public AgreementResult of(Responses group, String scale) {
        ItemVariances items = ItemVariances.of(ItemMatrix.of(group, scale));
        return of(items, chance.of(group.getInstrument(), scale));
    }

    /**
     * The agreement of a group by its people's answers. For complete rows only, as {@code multilevel} has it by default, pass
     * {@link ItemMatrix#completeRows()}.
     *
     * @param group one row per person of the group; whether reversed items are turned makes no difference
     * @return the agreement
     * @throws IllegalStateException if neither {@link #withOptions} nor {@link #against} said what to hold it against
     */
    public AgreementResult of(ItemMatrix group) {
        return of(ItemVariances.of(group), chance.ofPlainAnswers());
    }

    private AgreementResult of(ItemVariances items, NullDistribution distribution) {
        return of(items.variances().size(), items.mean(), distribution);
    }

    private AgreementResult of(int count, Statistic mean, NullDistribution distribution) {
        Statistic agreement =
                mean.isDefined() ? Statistic.of(rwg(count, mean.getValue() / distribution.getVariance())) : mean;
        return new AgreementResult(count, mean, agreement);
    }

    private double rwg(int items, double ratio) {
        double r = clipped ? Math.min(1, ratio) : ratio;
        return items * (1 - r) / (items * (1 - r) + r);
    }
}
