package io.github.culturekit.scoring.instrument;

/** Which way an answer points, for percentages of favourable answers. */
public enum Favour {
    /** The answer is one of those hoped for. */
    FAVOURABLE,
    /** The answer is neither. */
    NEUTRAL,
    /** The answer is one of those feared. */
    UNFAVOURABLE
}
