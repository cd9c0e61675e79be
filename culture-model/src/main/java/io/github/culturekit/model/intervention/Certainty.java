package io.github.culturekit.model.intervention;

/**
 * How sure one can be that a true effect lies close to the one found: the levels of GRADE (Guyatt and others, 2008, BMJ
 * 336:924-926). Ordered from the highest.
 */
public enum Certainty {
    /** Further research is very unlikely to change what is held of the effect. */
    HIGH,
    /** Further research may well change it. */
    MODERATE,
    /** Further research is very likely to change it. */
    LOW,
    /** Any estimate is very uncertain. */
    VERY_LOW
}
