package io.github.culturekit.model.leadership;

/**
 * Why something cannot be said of leadership styles.
 */
public enum StyleUndecided {
    /** Styles that were not rated could change it. */
    NOT_ALL_RATED,
    /** Two or more styles are rated equally, above all others. */
    TIE,
    /** No style is rated high enough to be in use. */
    NONE_IN_USE
}
