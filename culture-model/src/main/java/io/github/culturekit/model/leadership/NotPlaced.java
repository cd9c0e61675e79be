package io.github.culturekit.model.leadership;

/**
 * Why a person is in none of the nine boxes.
 */
public enum NotPlaced {
    /** Performance was not rated. */
    NO_PERFORMANCE,
    /** Potential was not rated. */
    NO_POTENTIAL,
    /** Neither was rated. */
    NOT_RATED,
    /** A rating does not lie on its axis. */
    OFF_THE_AXIS
}
