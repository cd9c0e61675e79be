package io.github.culturekit.model.team;

/**
 * Whether a criterion is met, as far as is known.
 */
public enum CriterionState {
    /** It is met. */
    MET,
    /** It is not met. */
    NOT_MET,
    /** Nobody has said; that is not the same as not met. */
    NOT_KNOWN
}
