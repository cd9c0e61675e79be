package io.github.culturekit.scoring.score;

import io.github.culturekit.scoring.wire.ByteInput;
import io.github.culturekit.scoring.wire.ByteOutput;
import java.util.function.IntToLongFunction;

/** The weighted numbers of a group: sums of two parts each, which stand in arrays of their own, and plain amounts. */
final class GroupWeights {

    private final double[] sums;
    private final double[] rests;
    private final double[] amounts;

    private GroupWeights(double[] sums, double[] rests, double[] amounts) {
        this.sums = sums;
        this.rests = rests;
        this.amounts = amounts;
    }

    static GroupWeights empty(CellLayout layout) {
        return new GroupWeights(
                new double[layout.placeOfWeightedSums(layout.scaleCount())],
                new double[layout.placeOfWeightedSums(layout.scaleCount())],
                new double[layout.amountsLength()]);
    }

    GroupWeights copy() {
        return new GroupWeights(sums.clone(), rests.clone(), amounts.clone());
    }

    /** The amounts by their places in the layout. */
    double[] amounts() {
        return amounts;
    }

    /** Adds a row. */
    void add(WeightedRow row) {
        row.addTo(sums, rests, amounts);
    }

    /** Adds a weight at some places among the amounts. */
    void addSlots(int[] places, int from, int count, double weight) {
        double[] into = amounts;
        for (int at = from; at < from + count; at++) {
            into[places[at]] += weight;
        }
    }

    void merge(GroupWeights other) {
        CompensatedSums.addAll(sums, rests, other.sums, other.rests);
        for (int at = 0; at < amounts.length; at++) {
            amounts[at] += other.amounts[at];
        }
    }

    /**
     * The weighted moments of a scale.
     *
     * @param scored how many people have a position on it
     */
    WeightedMoments moments(CellLayout layout, int scale, long scored) {
        long weightless = (long) amounts[layout.placeOfAmounts(scale) + CellLayout.WEIGHTLESS];
        return WeightedMoments.of(
                scored - weightless,
                sums,
                rests,
                layout.placeOfWeightedSums(scale),
                layout.placeOfWeightedSums(scale + 1));
    }

    /**
     * Writes the numbers, those who weigh something for those who weigh nothing.
     *
     * @param scored how many people have a position on each scale
     */
    void writeTo(ByteOutput out, CellLayout layout, IntToLongFunction scored) {
        double[] written = amounts.clone();
        turnCounts(written, layout, scored);
        write(sums, out);
        write(rests, out);
        write(written, out);
    }

    void readFrom(ByteInput in, CellLayout layout, IntToLongFunction scored) {
        read(in, sums);
        read(in, rests);
        read(in, amounts);
        turnCounts(amounts, layout, scored);
    }

    /** Makes the number of people with a weight of that of those without one, and the other way round. */
    private static void turnCounts(double[] amounts, CellLayout layout, IntToLongFunction scored) {
        for (int scale = 0; scale < layout.scaleCount(); scale++) {
            int place = layout.placeOfAmounts(scale) + CellLayout.WEIGHTLESS;
            amounts[place] = scored.applyAsLong(scale) - amounts[place];
        }
    }

    long sizeInBytes() {
        return (long) Double.BYTES * (sums.length + rests.length + amounts.length);
    }

    /** Refuses numbers that no so many people can have given. */
    void require(CellLayout layout, IntToLongFunction scored) {
        for (double amount : amounts) {
            CellRules.require(Double.isFinite(amount) && amount >= 0, "A sum of weights is below zero or no number.");
        }
        for (int scale = 0; scale < layout.scaleCount(); scale++) {
            CellRules.require(
                    moments(layout, scale, scored.applyAsLong(scale)).arePossible(),
                    "A weighted sum of scores is not that of its people.");
        }
    }

    private static void write(double[] numbers, ByteOutput out) {
        for (double number : numbers) {
            out.writeDouble(number);
        }
    }

    private static void read(ByteInput in, double[] numbers) {
        for (int at = 0; at < numbers.length; at++) {
            numbers[at] = in.readDouble();
        }
    }
}
