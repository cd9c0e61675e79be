package io.github.culturekit.model.leadership;

/**
 * Where a rating lies on its axis.
 */
public enum RatingBand {
    /** The lower band. */
    LOW,
    /** The middle band. */
    MEDIUM,
    /** The upper band. */
    HIGH
}
