package io.github.culturekit.scoring.score;

import io.github.culturekit.model.profile.Statistic;
import io.github.culturekit.model.profile.UndefinedReason;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Arrays;

/**
 * The weighted mean of positions, its spread and its standard error. Respondents of weight 0 drop out.
 *
 * <p>The standard error is the with-replacement one of a weighted mean as a ratio (Saerndal, Swensson and Wretman, 1992,
 * section 5.6; R's {@code survey::svymean} for independent sampling), with k / (k - 1) for the k respondents of positive
 * weight.
 */
final class WeightedMoments {

    private static final MathContext DIGITS = new MathContext(34);
    private static final double ROUNDING = 1e-9;

    /** How many doubles the sums take: the number of respondents, and six sums of two parts each. */
    static final int LENGTH = 13;

    private static final int WEIGHT = 1;
    private static final int FIRST = 3;
    private static final int SECOND = 5;
    private static final int SQUARED_WEIGHT = 7;
    private static final int SQUARED_WEIGHT_FIRST = 9;
    private static final int SQUARED_WEIGHT_SECOND = 11;

    private final double[] sums;

    private WeightedMoments(double[] sums) {
        this.sums = sums;
    }

    /** Reads the sums off an array. */
    static WeightedMoments of(double[] sums, int at) {
        return new WeightedMoments(Arrays.copyOfRange(sums, at, at + LENGTH));
    }

    /** Adds a respondent of a weight above 0 to the sums in an array. */
    static void add(double[] sums, int at, long position, double weight) {
        double x = Position.toShare(position);
        double square = x * x;
        double squareRest = Math.fma(x, x, -square);
        double weightSquare = weight * weight;
        double weightSquareRest = Math.fma(weight, weight, -weightSquare);
        sums[at]++;
        CompensatedSums.add(sums, at + WEIGHT, weight);
        CompensatedSums.addProduct(sums, at + FIRST, weight, x);
        CompensatedSums.addProduct(sums, at + SECOND, square, squareRest, weight, 0);
        CompensatedSums.addProduct(sums, at + SQUARED_WEIGHT, weight, weight);
        CompensatedSums.addProduct(sums, at + SQUARED_WEIGHT_FIRST, weightSquare, weightSquareRest, x, 0);
        CompensatedSums.addProduct(
                sums, at + SQUARED_WEIGHT_SECOND, weightSquare, weightSquareRest, square, squareRest);
    }

    /** Whether people of a group can have the sums in an array, but for rounding. */
    static boolean arePossible(double[] sums, int at, long people) {
        double weight = CompensatedSums.get(sums, at + WEIGHT).doubleValue();
        return sums[at] >= 0
                && sums[at] <= people
                && sums[at] > 0 == weight > 0
                && isPart(sums, at + FIRST, weight)
                && isPart(sums, at + SECOND, sums[at + FIRST])
                && isPart(sums, at + SQUARED_WEIGHT, weight * weight)
                && isPart(sums, at + SQUARED_WEIGHT_FIRST, sums[at + SQUARED_WEIGHT])
                && isPart(sums, at + SQUARED_WEIGHT_SECOND, sums[at + SQUARED_WEIGHT_FIRST]);
    }

    private static boolean isPart(double[] sums, int at, double whole) {
        double part = CompensatedSums.get(sums, at).doubleValue();
        return part >= 0 && part <= whole * (1 + ROUNDING);
    }

    /** Adds the sums at the same place of another array. */
    static void merge(double[] sums, int at, double[] others) {
        sums[at] += others[at];
        for (int sum = at + WEIGHT; sum < at + LENGTH; sum += 2) {
            CompensatedSums.merge(sums, sum, others);
        }
    }

    long count() {
        return (long) sums[0];
    }

    Statistic mean() {
        return count() == 0
                ? Statistic.undefined(UndefinedReason.NO_ANSWERS)
                : Statistic.of(CompensatedSums.ratio(sums, FIRST, WEIGHT));
    }

    /** The variance of the weighted population times n / (n - 1), as R's {@code survey::svyvar} has it. */
    Statistic variance() {
        if (count() < 2) {
            return tooFew();
        }
        BigDecimal mean = exactMean();
        BigDecimal population = sum(SECOND).divide(sum(WEIGHT), DIGITS).subtract(mean.multiply(mean, DIGITS));
        return Statistic.of(Math.max(0, population.doubleValue()) * count() / (count() - 1));
    }

    Statistic standardError() {
        if (count() < 2) {
            return tooFew();
        }
        BigDecimal mean = exactMean();
        BigDecimal scatter = sum(SQUARED_WEIGHT_SECOND)
                .subtract(mean.multiply(sum(SQUARED_WEIGHT_FIRST)).multiply(BigDecimal.valueOf(2)))
                .add(mean.multiply(mean).multiply(sum(SQUARED_WEIGHT)));
        double variance = Math.max(0, scatter.doubleValue()) * count() / (count() - 1);
        return Statistic.of(Math.sqrt(variance) / sum(WEIGHT).doubleValue());
    }

    private BigDecimal exactMean() {
        return sum(FIRST).divide(sum(WEIGHT), DIGITS);
    }

    private BigDecimal sum(int which) {
        return CompensatedSums.get(sums, which);
    }

    private Statistic tooFew() {
        return Statistic.undefined(count() == 0 ? UndefinedReason.NO_ANSWERS : UndefinedReason.TOO_FEW_RESPONDENTS);
    }
}
