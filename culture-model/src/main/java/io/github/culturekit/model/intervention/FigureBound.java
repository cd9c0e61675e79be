package io.github.culturekit.model.intervention;

/** How a source means a number. */
public enum FigureBound {
    /** The number is as given. */
    EXACT,
    /** The number is near that, on either side. */
    ABOUT,
    /** The number is above that. */
    MORE_THAN,
    /** The number is below that. */
    LESS_THAN,
    /** The number is that or above. */
    AT_LEAST,
    /** The number is that or below. */
    AT_MOST
}
