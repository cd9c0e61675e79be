package io.github.culturekit.scoring.score;

import io.github.culturekit.scoring.instrument.Favour;
import io.github.culturekit.scoring.instrument.Instrument;
import io.github.culturekit.scoring.instrument.Scale;
import io.github.culturekit.scoring.wire.ByteOutput;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.function.IntToLongFunction;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** One scale, compiled for scoring: its members by number, their weights and how many of them a score needs. */
final class ScalePlan {

    private static final int FAVOURABLE = Favour.FAVOURABLE.ordinal();
    private static final int NEUTRAL = Favour.NEUTRAL.ordinal();
    private static final int UNFAVOURABLE = Favour.UNFAVOURABLE.ordinal();
    private static final int SIGN = Long.SIZE - 1;
    private static final long EVERYBODY = SlotFields.of(1, 0);

    private final Scale scale;
    private final int[] members;
    private final double[] weights;
    private final boolean equalWeights;
    private final int minimum;
    private final int[] items;
    private final long favourableFrom;
    private final long unfavourableTo;
    private final boolean hasFavour;
    private final @Nullable StepTable steps;

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
        this.hasFavour = favourableFrom != Position.MISSING && unfavourableTo != Position.MISSING;
        this.steps = equalWeights && !hasSubScales()
                ? StepTable.of(IntStream.of(members).mapToObj(itemPlans::get).toList(), minimum, this::peopleOf)
                        .orElse(null)
                : null;
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

    /** The members, by their numbers among the items or the scales. */
    int[] members() {
        return members;
    }

    /** The positions in a table, if the scale is of items that count the same and score in equal steps. */
    @Nullable
    StepTable steps() {
        return steps;
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
        return hasFavour;
    }

    /**
     * Which way a person's position points, as the ordinal of a {@link Favour}: favourable if it reaches the mean of the items'
     * lowest favourable positions, unfavourable if it is no higher than the mean of their highest unfavourable ones. Both are
     * rounded. Worked out without a branch, which would be taken as good as by chance.
     */
    int favour(long position) {
        int favourable = (int) (favourableFrom - 2 - position >>> SIGN);
        int unfavourable = (int) (position - unfavourableTo - 2 >>> SIGN) & ~favourable;
        return NEUTRAL + favourable * (FAVOURABLE - NEUTRAL) + unfavourable * (UNFAVOURABLE - NEUTRAL);
    }

    /** One person with a position, in fields: among all, and by favour where the scale has it. */
    long peopleOf(long position) {
        return hasFavour ? EVERYBODY + SlotFields.of(1, 1 + favour(position)) : EVERYBODY;
    }

    /** Writes all that scores depend on. */
    void writeTo(ByteOutput out) {
        out.writeText(scale.getId());
        out.writeInt(hasSubScales() ? 1 : 0);
        out.writeInt(minimum);
        out.writeInt(members.length);
        for (int member = 0; member < members.length; member++) {
            out.writeInt(members[member]);
            out.writeDouble(weights[member]);
        }
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
