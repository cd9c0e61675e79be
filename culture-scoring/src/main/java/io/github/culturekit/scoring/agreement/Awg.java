package io.github.culturekit.scoring.agreement;

import io.github.culturekit.model.profile.Statistic;
import io.github.culturekit.model.profile.UndefinedReason;
import io.github.culturekit.scoring.reliability.ItemMatrix;
import io.github.culturekit.scoring.score.ItemMoments;
import java.util.List;

/**
 * Within-group agreement awg of Brown and Hauenstein (2005): how much less people differ on an item than they could at most, given
 * their mean. It needs no assumption of how people answer by chance.
 *
 * <p>For an item with the mean M, the variance s squared (denominator k - 1) and k people, on a scale from L to H, it is
 * 1 - 2 s squared (k - 1) / (k (H - M)(M - L)): 1 where all agree, -1 where half are at either end. Where all are at one end, it is
 * 1. Where the mean lies nearer to an end than one person can move it, (H - L) / k, it is undefined for want of people, as Brown and
 * Hauenstein advise. A scale's awg is the mean over the items that have one. It agrees with R's {@code multilevel::awg} for complete
 * rows (pass {@link ItemMatrix#completeRows()}). Immutable and thread-safe.
 */
public final class Awg {

    private static final double ROUNDING = 1e-9;

    private final double lowest;
    private final double highest;

    private Awg(double lowest, double highest) {
        this.lowest = lowest;
        this.highest = highest;
    }

    /**
     * Agreement on items of a range.
     *
     * @param lowest the lowest score that an item can have, L
     * @param highest the highest score that an item can have, H
     * @return the calculator
     * @throws IllegalArgumentException if the range is empty or not finite
     */
    public static Awg ofRange(double lowest, double highest) {
        if (!(lowest < highest) || !Double.isFinite(highest - lowest)) {
            throw new IllegalArgumentException(
                    "Agreement on items from " + lowest + " to " + highest
                            + " is not defined: the lowest score must be below the highest. Maybe they are the wrong way round.");
        }
        return new Awg(lowest, highest);
    }

    /**
     * The agreement of a group by its exact scores.
     *
     * @param group the moments of each item in the group
     * @return the agreement on each item and their mean
     */
    public ItemwiseResult of(ItemMoments group) {
        return of(ItemSpread.of(group));
    }

    /**
     * The agreement of a group by its people's answers.
     *
     * @param group one row per person of the group
     * @return the agreement on each item and their mean
     */
    public ItemwiseResult of(ItemMatrix group) {
        return of(ItemSpread.of(group));
    }

    private ItemwiseResult of(List<ItemSpread> items) {
        return ItemwiseResult.ofDefined(items.stream().map(this::awg).toList());
    }

    private Statistic awg(ItemSpread item) {
        if (!item.variance().isDefined()) {
            return item.variance();
        }
        double mean = item.mean().getValue();
        if (mean == lowest || mean == highest) {
            return Statistic.of(1);
        }
        double reach = (highest - lowest) * (1 / (double) item.count() - ROUNDING);
        if (mean - lowest < reach || highest - mean < reach) {
            return Statistic.undefined(UndefinedReason.TOO_FEW_RESPONDENTS);
        }
        double most = (highest - mean) * (mean - lowest) * item.count() / (item.count() - 1);
        return item.variance().map(variance -> 1 - 2 * variance / most);
    }
}
