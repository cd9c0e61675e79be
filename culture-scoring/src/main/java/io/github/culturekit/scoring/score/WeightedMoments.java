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

    /** How many sums there are of each scale, and how many the mean alone needs, which come first. */
    static final int SUMS = 6;

    static final int SUMS_OF_MEAN = 2;

    private static final int WEIGHT = 0;
    private static final int FIRST = 1;
    private static final int SECOND = 2;
    private static final int SQUARED_WEIGHT = 3;
    private static final int SQUARED_WEIGHT_FIRST = 4;
    private static final int SQUARED_WEIGHT_SECOND = 5;

    private final long count;
    private final double[] sums;
    private final double[] rests;

    private WeightedMoments(long count, double[] sums, double[] rests) {
        this.count = count;
        this.sums = sums;
        this.rests = rests;
    }

    /**
     * Reads the sums off arrays.
     *
     * @param count how many respondents they are of
     * @param sums the first parts
     * @param rests the second parts
     * @param from where the sums begin
     * @param to where they end: only the mean can be had of the first
     */
    static WeightedMoments of(long count, double[] sums, double[] rests, int from, int to) {
        return new WeightedMoments(count, Arrays.copyOfRange(sums, from, to), Arrays.copyOfRange(rests, from, to));
    }

    /** Sets the sums of the mean to those of one respondent; the first has no second part. */
    static void setMean(double share, double weight, double[] sums, double[] rests, int at) {
        double first = weight * share;
        sums[at + WEIGHT] = weight;
        sums[at + FIRST] = first;
        rests[at + FIRST] = Math.fma(weight, share, -first);
    }

    /** Sets the other sums to those of one respondent. */
    static void setSpread(double share, double weight, double[] sums, double[] rests, int at) {
        double square = share * share;
        double squareRest = Math.fma(share, share, -square);
        double weightSquare = weight * weight;
        double weightSquareRest = Math.fma(weight, weight, -weightSquare);
        double second = weight * square;
        double squaredFirst = weightSquare * share;
        double squaredSecond = weightSquare * square;
        sums[at + SECOND] = second;
        rests[at + SECOND] = Math.fma(weight, square, -second) + weight * squareRest;
        sums[at + SQUARED_WEIGHT] = weightSquare;
        rests[at + SQUARED_WEIGHT] = weightSquareRest;
        sums[at + SQUARED_WEIGHT_FIRST] = squaredFirst;
        rests[at + SQUARED_WEIGHT_FIRST] = Math.fma(weightSquare, share, -squaredFirst) + weightSquareRest * share;
        sums[at + SQUARED_WEIGHT_SECOND] = squaredSecond;
        rests[at + SQUARED_WEIGHT_SECOND] =
                Math.fma(weightSquare, square, -squaredSecond) + weightSquare * squareRest + weightSquareRest * square;
    }

    /** Whether people of a group can have the sums, but for rounding. */
    boolean arePossible() {
        for (int sum = 0; sum < sums.length; sum++) {
            if (!Double.isFinite(sums[sum]) || !Double.isFinite(rests[sum])) {
                return false;
            }
        }
        double weight = sum(WEIGHT).doubleValue();
        return count >= 0
                && count > 0 == weight > 0
                && isPart(FIRST, weight)
                && (sums.length == SUMS_OF_MEAN || isSpreadPossible(weight));
    }

    private boolean isSpreadPossible(double weight) {
        return isPart(SECOND, sums[FIRST])
                && isPart(SQUARED_WEIGHT, weight * weight)
                && isPart(SQUARED_WEIGHT_FIRST, sums[SQUARED_WEIGHT])
                && isPart(SQUARED_WEIGHT_SECOND, sums[SQUARED_WEIGHT_FIRST]);
    }

    private boolean isPart(int which, double whole) {
        double part = sum(which).doubleValue();
        return part >= 0 && part <= whole * (1 + ROUNDING);
    }

    long count() {
        return count;
    }

    Statistic mean() {
        return count() == 0
                ? Statistic.undefined(UndefinedReason.NO_ANSWERS)
                : Statistic.of(CompensatedSums.ratio(sums, rests, FIRST, WEIGHT));
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
        return CompensatedSums.get(sums, rests, which);
    }

    private Statistic tooFew() {
        return Statistic.undefined(count() == 0 ? UndefinedReason.NO_ANSWERS : UndefinedReason.TOO_FEW_RESPONDENTS);
    }
}
