package io.github.culturekit.model.leadership;

/**
 * Whether a person had an appraisal in the past year, as the person remembers it.
 */
public enum AppraisalHeld {
    /** There was one. */
    YES,
    /** There was none. */
    NO,
    /** The person does not remember. */
    CANNOT_REMEMBER
}
