package io.github.culturekit.scoring.variance;

/**
 * What a stratum with a single sampling unit adds to a variance, which cannot be seen from one unit. The names are those of R's
 * {@code survey.lonely.psu}.
 */
public enum LonelyUnits {
    /** The design is refused, with the stratum's name. */
    FAIL,
    /** Nothing, as if the unit had been certain to be drawn. */
    CERTAINTY,
    /** Nothing; for designs of one stage the same as {@link #CERTAINTY}. */
    REMOVE,
    /** Its unit's distance from the mean of all units, in place of that of the stratum. */
    ADJUST,
    /** As much as the other strata add on average. */
    AVERAGE
}
