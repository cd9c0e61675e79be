package io.github.culturekit.scoring.comparison;

/** How peers with the same score count towards a percentile rank. Scores are mostly rounded, so that the rule matters. */
public enum TieRule {
    /** Half: the middle of those with the same score. */
    HALF,
    /** In full: the percentage at or below. */
    AT_OR_BELOW,
    /** Not at all: the percentage strictly below. */
    BELOW
}
