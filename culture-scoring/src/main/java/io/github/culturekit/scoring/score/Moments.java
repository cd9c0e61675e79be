package io.github.culturekit.scoring.score;

import io.github.culturekit.model.profile.Statistic;
import io.github.culturekit.model.profile.UndefinedReason;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;

/** How many positions there are, their sum and the sum of their squares, exact until the last step. */
record Moments(long count, BigInteger sum, BigInteger squares) {

    private static final MathContext DIGITS = new MathContext(30);
    private static final BigDecimal ONE = new BigDecimal(Position.ONE);

    /** The mean, from 0 to 1. */
    Statistic mean() {
        return count == 0
                ? Statistic.undefined(UndefinedReason.NO_ANSWERS)
                : Statistic.of(new BigDecimal(sum)
                        .divide(ONE.multiply(BigDecimal.valueOf(count)), DIGITS)
                        .doubleValue());
    }

    /** The variance with denominator n - 1. */
    Statistic variance() {
        if (count < 2) {
            return Statistic.undefined(count == 0 ? UndefinedReason.NO_ANSWERS : UndefinedReason.TOO_FEW_RESPONDENTS);
        }
        BigInteger n = BigInteger.valueOf(count);
        BigInteger scatter = squares.multiply(n).subtract(sum.multiply(sum));
        BigDecimal unit = ONE.multiply(ONE).multiply(new BigDecimal(n.multiply(n.subtract(BigInteger.ONE))));
        return Statistic.of(new BigDecimal(scatter).divide(unit, DIGITS).doubleValue());
    }
}
