package io.github.culturekit.model.intervention;

/** Where in an organisation an intervention works. */
public enum InterventionLevel {
    /** On single people. */
    INDIVIDUAL,
    /** On teams. */
    TEAM,
    /** On a whole organisation and its ways of working. */
    ORGANISATION,
    /** Across organisations. */
    SYSTEM
}
