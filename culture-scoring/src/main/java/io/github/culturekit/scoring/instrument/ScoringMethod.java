package io.github.culturekit.scoring.instrument;

/**
 * In which order people and items are averaged; the two differ as soon as answers are missing.
 *
 * <p>The NHS Staff Survey scores each respondent first; tools that work from tables of question results aggregate first.
 */
public enum ScoringMethod {
    /** Each person gets a score, the weighted mean of their own answers; a group's score is the mean of its people's. */
    RESPONDENT_FIRST,
    /** Each item gets a group mean over whoever answered it; a group's score is the weighted mean of its items'. */
    AGGREGATE_FIRST
}
