package io.github.culturekit.scoring.variance;

/**
 * How a quantile is read off weighted values: the nine types of Hyndman and Fan (1996) with weights, and those of R's {@code Hmisc}.
 * With equal weights, each of the nine is R's {@code quantile} of that type.
 *
 * <p>With weights, S(k) is the sum of the weights of the k smallest values, w(k) that of the k-th, and n the number of values. Types
 * 4 to 9 join the points (S(k) - a w(k)) / (S(n) + b w(n)), x(k) by lines, as R's {@code survey::svyquantile}; among equal values of
 * different weights, their order in the data matters a little.
 */
public enum QuantileRule {
    /** The smallest value at which the share of weights reaches the probability; type 1, {@code survey}'s {@code math}. */
    INVERSE_CDF,
    /** The same, but half-way to the next value where the share is reached exactly; type 2, {@code survey}'s {@code school}. */
    AVERAGED_INVERSE_CDF,
    /** The value whose weights' middle is nearest, the even one of two; type 3. */
    NEAREST_EVEN,
    /** Linear in the share of weights; type 4. */
    LINEAR_CDF,
    /** Linear between the middles of the weights (Hazen 1914); type 5. */
    HAZEN,
    /** Linear, with room for a value beyond each end (Weibull 1939); type 6. */
    WEIBULL,
    /** Linear from the smallest value to the greatest (Gumbel 1939); type 7, the default of R's {@code quantile}. */
    GUMBEL,
    /** Linear, nearly unbiased in the median for any distribution; type 8. */
    MEDIAN_UNBIASED,
    /** Linear, nearly unbiased for normal values; type 9. */
    NORMAL_UNBIASED,
    /** Type 7 of each value repeated as often as its weight says; {@code Hmisc::wtd.quantile} with {@code normwt = FALSE}. */
    FREQUENCY,
    /** The same with weights brought to a mean of 1; {@code Hmisc::wtd.quantile} with {@code normwt = TRUE}. */
    SCALED_FREQUENCY,
    /** Linear in the share of weights at distinct values; {@code Hmisc::wtd.quantile} with {@code type = "i/n"}. */
    DISTINCT_CDF
}
