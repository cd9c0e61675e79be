package io.github.culturekit.catalog.roadmap;

/** Why an intervention has no place in a roadmap. */
public enum NotScheduledReason {
    /** The catalogue does not say how long it takes. */
    DURATION_UNKNOWN,
    /** Staff time is limited, and how much it takes is not known. */
    STAFF_TIME_UNKNOWN,
    /** It takes more staff time in a quarter than there is. */
    TOO_MUCH_STAFF_TIME,
    /** It comes after an intervention that is neither chosen nor in place. */
    PREREQUISITE_NOT_CHOSEN,
    /** It comes after an intervention that has no place either. */
    PREREQUISITE_NOT_SCHEDULED,
    /** It would begin after the last quarter of the roadmap. */
    AFTER_THE_LAST_QUARTER
}
