package io.github.culturekit.model.picture;

/** What the colours of a heat map say; the numbers in it are means either way. */
public enum Shading {
    /** The mean score: the darker, the higher. */
    SCORE,
    /**
     * How far the mean is from the whole organisation's mean of the same construct: blue above, orange below. A construct
     * whose mean for the whole organisation is not in the profile, or is withheld, stays uncoloured.
     */
    DIFFERENCE
}
