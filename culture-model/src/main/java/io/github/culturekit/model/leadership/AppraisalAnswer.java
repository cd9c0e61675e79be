package io.github.culturekit.model.leadership;

/**
 * How far an appraisal did one thing, in the words of surveys that offer two or three answers.
 */
public enum AppraisalAnswer {
    /** It did; where three answers are offered, definitely so. */
    YES,
    /** It did to some extent; surveys up to 2012 did not offer this answer. */
    TO_SOME_EXTENT,
    /** It did not. */
    NO
}
