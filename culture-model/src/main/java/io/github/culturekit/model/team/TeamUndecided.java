package io.github.culturekit.model.team;

/**
 * Why a rule gives no verdict on a team.
 */
public enum TeamUndecided {
    /** No criterion is known to fail, but one or more that the rule asks for are not known. */
    CRITERIA_NOT_KNOWN
}
