package io.github.culturekit.scoring.weighting;

/** Where the weight goes that trimming takes away, or comes from that it adds. */
public enum Redistribution {
    /** Onto the untrimmed weights in proportion to their size; weights of 0 stay 0. */
    PROPORTIONAL,
    /** In equal amounts onto all untrimmed weights, those of 0 too, as R's {@code survey::trimWeights(strict = TRUE)}. */
    EQUAL,
    /** Nowhere: the sum of the weights changes. */
    NONE
}
