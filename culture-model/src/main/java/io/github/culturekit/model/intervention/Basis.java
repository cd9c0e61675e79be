package io.github.culturekit.model.intervention;

/** What a statement about an intervention rests on. */
public enum Basis {
    /** A founding document says so. */
    DOCUMENT,
    /** Published evidence says so. */
    EVIDENCE,
    /** Whoever wrote the catalogue judged so; a user may judge otherwise. */
    JUDGEMENT
}
