package io.github.culturekit.scoring.agreement;

import io.github.culturekit.model.profile.Statistic;
import java.util.List;
import java.util.stream.DoubleStream;
import org.jspecify.annotations.Nullable;

/**
 * How far the people of one group agree on each item of a scale, and on average over items.
 *
 * <p>Immutable and thread-safe; equal by its numbers.
 *
 * @see Awg
 * @see AverageDeviation
 */
public final class ItemwiseResult {

    private final List<Statistic> items;
    private final Statistic mean;

    private ItemwiseResult(List<Statistic> items, Statistic mean) {
        this.items = List.copyOf(items);
        this.mean = mean;
    }

    /** The mean over those items that have a number. */
    static ItemwiseResult ofDefined(List<Statistic> items) {
        double[] defined = items.stream()
                .filter(Statistic::isDefined)
                .mapToDouble(Statistic::getValue)
                .toArray();
        return new ItemwiseResult(
                items,
                defined.length == 0
                        ? items.get(0)
                        : Statistic.of(DoubleStream.of(defined).sum() / defined.length));
    }

    /** The mean over all items, undefined if one of them is. */
    static ItemwiseResult ofAll(List<Statistic> items) {
        return items.stream()
                .filter(item -> !item.isDefined())
                .findFirst()
                .map(gap -> new ItemwiseResult(items, gap))
                .orElseGet(() -> ofDefined(items));
    }

    /**
     * The number of each item.
     *
     * @return one for each item in the scale's order, or why it has none
     */
    public List<Statistic> getItems() {
        return items;
    }

    /**
     * How many items have a number.
     *
     * @return 0 or more
     */
    public int getDefinedItems() {
        return (int) items.stream().filter(Statistic::isDefined).count();
    }

    /**
     * The mean over items.
     *
     * @return a number, or why there is none
     */
    public Statistic getMean() {
        return mean;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ItemwiseResult that && items.equals(that.items) && mean.equals(that.mean);
    }

    @Override
    public int hashCode() {
        return 31 * items.hashCode() + mean.hashCode();
    }

    /** {@return the mean, as in {@code ItemwiseResult[0.81 on 5 of 5 items]}} */
    @Override
    public String toString() {
        return "ItemwiseResult[" + mean + " on " + getDefinedItems() + " of " + items.size() + " items]";
    }
}
