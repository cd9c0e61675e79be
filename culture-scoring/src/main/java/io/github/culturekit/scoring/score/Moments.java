package io.github.culturekit.scoring.score;

import io.github.culturekit.model.profile.Statistic;
import io.github.culturekit.model.profile.UndefinedReason;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;

/**
 * How many positions there are, and their sum and the sum of their squares in 128 bits; exact until the last step. Groups of
 * the size of a team or a hospital take no more than 128 bits on the way.
 */
record Moments(long count, long sumHigh, long sumLow, long squaresHigh, long squaresLow) {

    /** Below this count, count times squares and the square of the sum fit 128 bits. */
    private static final long LARGE = 1 << 15;

    private static final MathContext DIGITS = new MathContext(30);
    private static final BigDecimal ONE = new BigDecimal(Position.ONE);
    private static final double HIGH = 0x1p64;

    /** The mean, from 0 to 1. */
    Statistic mean() {
        return mean(ScoreRange.SHARES);
    }

    /** The mean on a range. */
    Statistic mean(ScoreRange range) {
        return count == 0 ? Statistic.undefined(UndefinedReason.NO_ANSWERS) : Statistic.of(range.score(share()));
    }

    /** The variance with denominator n - 1. */
    Statistic variance() {
        return variance(ScoreRange.SHARES);
    }

    /** The variance on a range, with denominator n - 1. */
    Statistic variance(ScoreRange range) {
        if (count < 2) {
            return Statistic.undefined(count == 0 ? UndefinedReason.NO_ANSWERS : UndefinedReason.TOO_FEW_RESPONDENTS);
        }
        return Statistic.of(range.stretch(range.stretch(count < LARGE ? smallVariance() : largeVariance())));
    }

    /** Whether so many positions from 0 to 1 can have these sums: 0 <= squares <= sum <= n and sum * sum <= n * squares. */
    boolean arePossible() {
        BigInteger n = BigInteger.valueOf(count);
        BigInteger sum = WideSums.toBigInteger(sumHigh, sumLow);
        BigInteger squares = WideSums.toBigInteger(squaresHigh, squaresLow);
        return squares.signum() >= 0
                && sum.compareTo(n.shiftLeft(Position.BITS)) <= 0
                && squares.compareTo(sum.shiftLeft(Position.BITS)) <= 0
                && sum.multiply(sum).compareTo(n.multiply(squares)) <= 0;
    }

    private double share() {
        return count < LARGE
                ? (double) sumLow / count / Position.ONE
                : new BigDecimal(WideSums.toBigInteger(sumHigh, sumLow))
                        .divide(ONE.multiply(BigDecimal.valueOf(count)), DIGITS)
                        .doubleValue();
    }

    private double smallVariance() {
        long low = squaresLow * count;
        long high = squaresHigh * count + Math.multiplyHigh(squaresLow, count) + (squaresLow < 0 ? count : 0);
        long squareLow = sumLow * sumLow;
        long scatterLow = low - squareLow;
        long borrow = Long.compareUnsigned(low, squareLow) < 0 ? 1 : 0;
        long scatterHigh = high - Math.multiplyHigh(sumLow, sumLow) - borrow;
        double unsignedLow = (scatterLow >>> 1) * 2.0 + (scatterLow & 1);
        double scatter = scatterHigh * HIGH + unsignedLow;
        return scatter / ((double) count * (count - 1)) / Position.ONE / Position.ONE;
    }

    private double largeVariance() {
        BigInteger n = BigInteger.valueOf(count);
        BigInteger sum = WideSums.toBigInteger(sumHigh, sumLow);
        BigInteger scatter =
                WideSums.toBigInteger(squaresHigh, squaresLow).multiply(n).subtract(sum.multiply(sum));
        BigDecimal unit = ONE.multiply(ONE).multiply(new BigDecimal(n.multiply(n.subtract(BigInteger.ONE))));
        return new BigDecimal(scatter).divide(unit, DIGITS).doubleValue();
    }
}
