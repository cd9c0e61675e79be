package io.github.culturekit.scoring.variance;

/** What the weighted sum of squared distances from the weighted mean is divided by; W is the sum of the weights. */
public enum VarianceConvention {
    /** W: the variance of a population of which weights are the shares. */
    POPULATION,
    /** W - 1: weights are how often each value was seen; {@code Hmisc::wtd.var}. */
    FREQUENCY,
    /** W - (sum of w^2) / W: weights are how reliable each value is; R's {@code stats::cov.wt}. */
    RELIABILITY,
    /** W (n - 1) / n for n positive weights: weights are those of a sample; {@code survey::svyvar}. */
    SAMPLE
}
