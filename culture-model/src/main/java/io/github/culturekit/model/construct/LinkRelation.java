package io.github.culturekit.model.construct;

/** How one construct bears on another. */
public enum LinkRelation {
    /** More of the first makes for more of the second. */
    BUILDS,
    /** More of the first makes for less of the second. */
    HINDERS,
    /** The first is one of the things that the second is made of. */
    PART_OF,
    /** The two are the same thing, set out in two places. */
    SAME_AS,
    /** The two go together, and no more is said. */
    RELATED
}
