package io.github.culturekit.scoring.weighting;

/**
 * How respondents count in the regression whose residuals give the standard error of a statistic with adjusted weights. The three
 * conventions differ little in large samples.
 */
public enum ResidualWeights {
    /** All respondents of positive weight the same, as R's {@code survey::rake} and {@code survey::postStratify}. */
    EQUAL,
    /** By their weights before the adjustment, as R's {@code survey::calibrate} (Saerndal, Swensson and Wretman 1992, section 6.6). */
    BASE,
    /** By their weights after the adjustment (Deville and Saerndal 1992). */
    ADJUSTED
}
