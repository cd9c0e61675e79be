package io.github.culturekit.scoring.score;

import io.github.culturekit.model.profile.Statistic;
import io.github.culturekit.model.profile.UndefinedReason;
import java.math.BigDecimal;
import java.math.MathContext;

/**
 * The weighted mean of positions, its spread and its standard error. Respondents of weight 0 drop out.
 *
 * <p>The standard error is the with-replacement one of a weighted mean as a ratio (Saerndal, Swensson and Wretman, 1992,
 * section 5.6; R's {@code survey::svymean} for independent sampling), with k / (k - 1) for the k respondents of positive
 * weight.
 */
final class WeightedMoments {

    private static final MathContext DIGITS = new MathContext(34);

    private long count;
    private final CompensatedSum weight = new CompensatedSum();
    private final CompensatedSum first = new CompensatedSum();
    private final CompensatedSum second = new CompensatedSum();
    private final CompensatedSum squaredWeight = new CompensatedSum();
    private final CompensatedSum squaredWeightFirst = new CompensatedSum();
    private final CompensatedSum squaredWeightSecond = new CompensatedSum();

    void add(long position, double respondentWeight) {
        if (respondentWeight == 0) {
            return;
        }
        double x = Position.toShare(position);
        count++;
        weight.add(respondentWeight);
        first.addProduct(respondentWeight, x);
        second.addSquareTimes(x, respondentWeight);
        squaredWeight.addProduct(respondentWeight, respondentWeight);
        squaredWeightFirst.addSquareTimes(respondentWeight, x);
        squaredWeightSecond.addSquaredProduct(respondentWeight, x);
    }

    void merge(WeightedMoments other) {
        count += other.count;
        weight.merge(other.weight);
        first.merge(other.first);
        second.merge(other.second);
        squaredWeight.merge(other.squaredWeight);
        squaredWeightFirst.merge(other.squaredWeightFirst);
        squaredWeightSecond.merge(other.squaredWeightSecond);
    }

    long count() {
        return count;
    }

    Statistic mean() {
        return count == 0
                ? Statistic.undefined(UndefinedReason.NO_ANSWERS)
                : Statistic.of(exactMean().doubleValue());
    }

    /** The variance of the weighted population times n / (n - 1), as R's {@code survey::svyvar} has it. */
    Statistic variance() {
        if (count < 2) {
            return tooFew();
        }
        BigDecimal mean = exactMean();
        BigDecimal population =
                second.toBigDecimal().divide(weight.toBigDecimal(), DIGITS).subtract(mean.multiply(mean, DIGITS));
        return Statistic.of(Math.max(0, population.doubleValue()) * count / (count - 1));
    }

    Statistic standardError() {
        if (count < 2) {
            return tooFew();
        }
        BigDecimal mean = exactMean();
        BigDecimal scatter = squaredWeightSecond
                .toBigDecimal()
                .subtract(mean.multiply(squaredWeightFirst.toBigDecimal()).multiply(BigDecimal.valueOf(2)))
                .add(mean.multiply(mean).multiply(squaredWeight.toBigDecimal()));
        double variance = Math.max(0, scatter.doubleValue()) * count / (count - 1);
        return Statistic.of(Math.sqrt(variance) / weight.toBigDecimal().doubleValue());
    }

    private BigDecimal exactMean() {
        return first.toBigDecimal().divide(weight.toBigDecimal(), DIGITS);
    }

    private Statistic tooFew() {
        return Statistic.undefined(count == 0 ? UndefinedReason.NO_ANSWERS : UndefinedReason.TOO_FEW_RESPONDENTS);
    }
}
