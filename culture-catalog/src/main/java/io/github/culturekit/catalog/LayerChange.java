package io.github.culturekit.catalog;

/** What a layer does to an intervention or a piece of evidence. */
public enum LayerChange {
    /** It brings it; no layer below had it. */
    ADDED,
    /** It puts its own in the place of the one below. */
    OVERRIDDEN,
    /** It adds to the one below. */
    EXTENDED,
    /** It takes the one below out of use. */
    RETIRED,
    /** It brings its own back where a layer below had retired it. */
    RESTORED
}
