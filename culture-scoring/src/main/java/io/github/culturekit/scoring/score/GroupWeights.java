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

    /** Adds a respondent to the sums of a scale's mean. */
    void addMean(int at, double share, double weight) {
        WeightedMoments.addMean(share, weight, sums, rests, at);
    }

    /** Adds a respondent to a scale's other sums. */
    void addSpread(int at, double share, double weight) {
        WeightedMoments.addSpread(share, weight, sums, rests, at);
    }

    void merge(GroupWeights other) {
        for (int at = 0; at < sums.length; at++) {
            CompensatedSums.add(sums, rests, at, other.sums[at], other.rests[at]);
        }
        for (int at = 0; at < amounts.length; at++) {
            amounts[at] += other.amounts[at];
        }
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
