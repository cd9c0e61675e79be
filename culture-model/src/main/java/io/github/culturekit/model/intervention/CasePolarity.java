package io.github.culturekit.model.intervention;

/** What a case teaches. */
public enum CasePolarity {
    /** What may be followed. */
    EXAMPLE,
    /** What is to be avoided. */
    WARNING
}
