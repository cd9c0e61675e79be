package io.github.culturekit.scoring.weighting;

import io.github.culturekit.model.profile.Statistic;
import io.github.culturekit.model.profile.UndefinedReason;
import java.util.Arrays;

/**
 * What uneven weights cost: the sample of even weights that would say as much, n = (sum of w)^2 / sum of w^2, and the design effect
 * by which they widen variances (Kish 1965, section 11.7; 1992).
 *
 * <p>Weights of 0 do not count. The effect is that of weights that have nothing to do with what is measured; where they do, as
 * in a stratified sample, the variance itself tells. Immutable and thread-safe.
 */
public final class KishDesignEffect {

    private static final KishDesignEffect DEFAULTS = new KishDesignEffect();

    private KishDesignEffect() {}

    /**
     * The one kind there is.
     *
     * @return the calculator
     */
    public static KishDesignEffect withDefaults() {
        return DEFAULTS;
    }

    /**
     * Describes weights.
     *
     * @param weights one for each respondent, none negative
     * @return the description; what no positive weight can give is undefined in it with the reason
     * @throws IllegalArgumentException if a weight is negative or not finite
     */
    public WeightSummary of(double... weights) {
        for (double weight : weights) {
            if (!(weight >= 0 && Double.isFinite(weight))) {
                throw new IllegalArgumentException("Weight " + weight
                        + " is not a number from 0. Maybe weights below 0 come from calibration without bounds.");
            }
        }
        double[] positive =
                Arrays.stream(weights).filter(weight -> weight > 0).sorted().toArray();
        int count = positive.length;
        if (count == 0) {
            return undefined();
        }
        double sum = Arrays.stream(positive).sum();
        double mean = sum / count;
        double squares = Arrays.stream(positive).map(weight -> weight * weight).sum();
        double effective = sum * sum / squares;
        double scatter = Arrays.stream(positive)
                .map(weight -> (weight - mean) * (weight - mean))
                .sum();
        double greatest = positive[count - 1];
        return WeightSummary.builder()
                .positiveCount(count)
                .sum(sum)
                .effectiveSampleSize(Statistic.of(effective))
                .designEffect(Statistic.of(count / effective))
                .squaredCoefficientOfVariation(Statistic.of(scatter / count / (mean * mean)))
                .greatestByMean(Statistic.of(greatest / mean))
                .greatestBySmallest(Statistic.of(greatest / positive[0]))
                .build();
    }

    private static WeightSummary undefined() {
        Statistic none = Statistic.undefined(UndefinedReason.NO_ANSWERS);
        return WeightSummary.builder()
                .positiveCount(0)
                .sum(0.0)
                .effectiveSampleSize(none)
                .designEffect(none)
                .squaredCoefficientOfVariation(none)
                .greatestByMean(none)
                .greatestBySmallest(none)
                .build();
    }
}
