package io.github.culturekit.model.team;

/**
 * What a group of people is by the typology of real and pseudo teams, from the least to the most of a team.
 */
public enum TeamKind {
    /** They do not work as a team at all. */
    NONE,
    /** They are called a team, but lack one or more of what makes a team: people who act side by side. */
    PSEUDO,
    /** They meet every criterion of the rule. */
    REAL
}
