package io.github.culturekit.scoring.comparison;

/** What a difference comes to. */
public enum Conclusion {
    /** The first is truly higher, or the later wave rose. */
    HIGHER,
    /** The first is truly lower, or the later wave fell. */
    LOWER,
    /** Whatever difference there is, it is too small to matter. */
    TOO_SMALL_TO_MATTER,
    /** The answers fit a difference as well as none. */
    NOT_CLEAR,
    /** There is nothing to judge by. */
    NO_VERDICT
}
