package io.github.culturekit.model.leadership;

/**
 * Why no stage of leadership culture can be named.
 */
public enum StageUndecided {
    /** There are fewer statements than the rule asks for. */
    TOO_FEW_STATEMENTS,
    /** Two or more stages have the same, largest weight. */
    TIE,
    /** The first stage is less far before the second than the rule asks for. */
    LEAD_TOO_SMALL
}
