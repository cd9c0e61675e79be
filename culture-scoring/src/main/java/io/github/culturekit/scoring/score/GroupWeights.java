package io.github.culturekit.scoring.score;

import io.github.culturekit.scoring.wire.ByteInput;
import io.github.culturekit.scoring.wire.ByteOutput;

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

    /** Adds a number to every sum, each of two parts. */
    void add(double[] values, double[] restsOfValues) {
        CompensatedSums.add(sums, rests, values, restsOfValues);
    }

    /** Adds to the first of the amounts. */
    void addAmounts(double[] added) {
        for (int at = 0; at < added.length; at++) {
            amounts[at] += added[at];
        }
    }

    void merge(GroupWeights other) {
        add(other.sums, other.rests);
        addAmounts(other.amounts);
    }

    WeightedMoments moments(CellLayout layout, int scale) {
        double count = amounts[layout.placeOfAmounts(scale) + CellLayout.WEIGHTED_COUNT];
        return WeightedMoments.of(
                (long) count, sums, rests, layout.placeOfWeightedSums(scale), layout.placeOfWeightedSums(scale + 1));
    }

    void writeTo(ByteOutput out) {
        write(sums, out);
        write(rests, out);
        write(amounts, out);
    }

    void readFrom(ByteInput in) {
        read(in, sums);
        read(in, rests);
        read(in, amounts);
    }

    long sizeInBytes() {
        return (long) Double.BYTES * (sums.length + rests.length + amounts.length);
    }

    /** Refuses numbers that no so many people can have given. */
    void require(CellLayout layout, long people) {
        for (double amount : amounts) {
            CellRules.require(Double.isFinite(amount) && amount >= 0, "A sum of weights is below zero or no number.");
        }
        for (int scale = 0; scale < layout.scaleCount(); scale++) {
            CellRules.require(
                    moments(layout, scale).arePossible(people), "A weighted sum of scores is not that of its people.");
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
