package io.github.culturekit.scoring.comparison;

/** How the interval of a share is made. */
public enum ProportionMethod {
    /** By the normal distribution around each possible true share (Wilson 1927). Good for any number of people and any share. */
    WILSON,
    /** By the binomial distribution (Clopper and Pearson 1934). Never too narrow, and so mostly too wide. */
    CLOPPER_PEARSON,
    /** By the beta distribution with Jeffreys' prior (Brown, Cai and DasGupta 2001), closed at 0 and 1. */
    JEFFREYS,
    /**
     * By the normal distribution around the share found. Too narrow for few people, of no width at 0 and 1, and perhaps beyond
     * them; to compare with other people's results.
     */
    WALD
}
