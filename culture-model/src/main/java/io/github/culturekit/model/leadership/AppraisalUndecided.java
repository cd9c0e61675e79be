package io.github.culturekit.model.leadership;

/**
 * Why a rule cannot say what an appraisal was.
 */
public enum AppraisalUndecided {
    /** The person does not remember whether there was one. */
    CANNOT_REMEMBER,
    /** A question without whose answer it cannot be told was not answered. */
    NOT_ANSWERED,
    /** An answer is not among those that the rule's survey offers. */
    ANSWER_NOT_OFFERED,
    /** No appraisal was held or is remembered, and yet it is said what it did. */
    CONTRADICTORY
}
