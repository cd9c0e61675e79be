package io.github.culturekit.model.leadership;

/**
 * How the confidence interval of a representation ratio is made: limits of the leaders' share, divided by the
 * population's share, which is taken as known.
 */
public enum RatioInterval {
    /** The exact limits of Clopper and Pearson (1934), as R's {@code binom.test} gives them; never too narrow. */
    CLOPPER_PEARSON,
    /** Exact limits with half the probability of the observed count in each tail (Lancaster, 1961); narrower, on average of the stated level. */
    MID_P
}
