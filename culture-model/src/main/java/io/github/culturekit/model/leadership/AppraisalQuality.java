package io.github.culturekit.model.leadership;

/**
 * What a person's appraisal was. A poorly structured one leaves people less engaged than none at all (The King's
 * Fund, 2012), so the three are kinds and not steps.
 */
public enum AppraisalQuality {
    /** There was no appraisal. */
    NONE,
    /** There was one that lacked a condition. */
    POORLY_STRUCTURED,
    /** There was one that met all four conditions. */
    WELL_STRUCTURED
}
