package io.github.culturekit.model.leadership;

/**
 * How far pace-setting dominates, from the least to the most.
 */
public enum PaceSetting {
    /** It is not in use. */
    NOT_IN_USE,
    /** It is in use, and another style at least as much. */
    BALANCED,
    /** It is in use more than any other style. */
    DOMINANT,
    /** It is in use, and no other is. */
    EXCLUSIVE
}
