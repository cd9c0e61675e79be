package io.github.culturekit.scoring.variance;

/** How the interval of a proportion is made, with the names of R's {@code survey::svyciprop}. */
public enum ProportionInterval {
    /** Student's t around the logit of the proportion; none at 0 and 1. */
    LOGIT,
    /**
     * Clopper and Pearson's exact interval at the effective sample size, with the degrees of freedom allowed for (Korn and Graubard
     * 1998).
     */
    BETA,
    /** Student's t around the proportion itself; it may pass 0 or 1. */
    WALD
}
