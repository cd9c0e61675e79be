package io.github.culturekit.model.construct;

/** What a link between two constructs rests on. */
public enum LinkBasis {
    /** A cited document says so. */
    DOCUMENT,
    /** Whoever made the framework judged it so. */
    JUDGEMENT
}
