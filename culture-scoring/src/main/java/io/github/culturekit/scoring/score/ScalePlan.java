package io.github.culturekit.scoring.score;

import io.github.culturekit.scoring.instrument.Instrument;
import io.github.culturekit.scoring.instrument.Scale;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.function.IntToLongFunction;
import java.util.stream.DoubleStream;

/** One scale, compiled for scoring: its members by number, their weights and how many of them a score needs. */
final class ScalePlan {

    private final Scale scale;
    private final int[] members;
    private final double[] weights;
    private final boolean equalWeights;
    private final int minimum;
    private final int[] items;
    private final long favourableFrom;
    private final long unfavourableTo;

    private ScalePlan(Instrument instrument, Scale scale, int[] members, List<ItemPlan> itemPlans) {
        this.scale = scale;
        this.members = members;
        this.weights = scale.getMembers().stream().mapToDouble(scale::weightOf).toArray();
        this.equalWeights = DoubleStream.of(weights).allMatch(weight -> weight == weights[0]);
        this.minimum = instrument.minimumAnswered(scale);
        this.items = instrument.itemsOf(scale).stream()
                .mapToInt(item -> instrument.indexOf(item.getId()).orElseThrow())
                .toArray();
        this.favourableFrom = threshold(itemPlans, ItemPlan::favourableFrom);
        this.unfavourableTo = threshold(itemPlans, ItemPlan::unfavourableTo);
    }

    static ScalePlan of(Instrument instrument, Scale scale, List<ItemPlan> itemPlans, List<Scale> scalesBefore) {
        int[] members = scale.getSubScales().isEmpty()
                ? scale.getItems().stream()
                        .mapToInt(item -> instrument.indexOf(item).orElseThrow())
                        .toArray()
                : scale.getSubScales().stream()
                        .mapToInt(subScale -> scalesBefore.indexOf(
                                instrument.findScale(subScale).orElseThrow()))
                        .toArray();
        return new ScalePlan(instrument, scale, members, itemPlans);
    }

    Scale scale() {
        return scale;
    }

    /** All items of the scale and its sub-scales, by number. */
    int[] items() {
        return items;
    }

    /** Whether members are sub-scales and not items. */
    boolean hasSubScales() {
        return !scale.getSubScales().isEmpty();
    }

    /**
     * The weighted mean of the members that have a position, if there are enough of them.
     *
     * @param positionOf the position of an item or sub-scale by its number, or {@link Position#MISSING}
     */
    long position(IntToLongFunction positionOf) {
        int present = 0;
        long sum = 0;
        double weightedSum = 0;
        double weight = 0;
        for (int i = 0; i < members.length; i++) {
            long position = positionOf.applyAsLong(members[i]);
            if (position != Position.MISSING) {
                present++;
                sum += position;
                weightedSum += weights[i] * position;
                weight += weights[i];
            }
        }
        if (present < minimum) {
            return Position.MISSING;
        }
        return equalWeights ? Position.mean(sum, present) : Math.round(weightedSum / weight);
    }

    /** Whether people can be favourable: every item says which of its answers are. */
    boolean hasFavour() {
        return favourableFrom != Position.MISSING && unfavourableTo != Position.MISSING;
    }

    /** Whether a person's position reaches the mean of the items' lowest favourable positions. */
    boolean isFavourable(long position) {
        return position >= favourableFrom - 1; // both are rounded
    }

    /** Whether a person's position is no higher than the mean of the items' highest unfavourable positions. */
    boolean isUnfavourable(long position) {
        return position <= unfavourableTo + 1; // both are rounded
    }

    private long threshold(List<ItemPlan> itemPlans, Function<ItemPlan, OptionalDouble> of) {
        double sum = 0;
        for (int item : items) {
            OptionalDouble threshold = of.apply(itemPlans.get(item));
            if (threshold.isEmpty()) {
                return Position.MISSING;
            }
            sum += threshold.getAsDouble();
        }
        return Position.of(sum / items.length);
    }
}
