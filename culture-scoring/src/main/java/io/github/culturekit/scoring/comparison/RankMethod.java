package io.github.culturekit.scoring.comparison;

/** How the probability of a test of ranks is computed. */
public enum RankMethod {
    /** By counting all ways in which the ranks, ties included, can fall to the two groups. */
    EXACT,
    /** By the normal distribution, corrected for ties and for continuity. */
    NORMAL
}
