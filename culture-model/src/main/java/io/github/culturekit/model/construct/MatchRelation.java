package io.github.culturekit.model.construct;

/** How a construct of one framework relates to one of another, after the mapping relations of SKOS (W3C, 2009). */
public enum MatchRelation {
    /** The two mean the same. */
    EXACT,
    /** The two mean nearly the same and can usually stand for one another. */
    CLOSE,
    /** The second is broader: it holds the first and more. */
    BROADER,
    /** The second is narrower: it is a part of the first. */
    NARROWER,
    /** The two bear on one another without either holding the other. */
    RELATED
}
